import type { Metadata } from "next";
import Link from "next/link";
import { redirect } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { signUp } from "@/app/(public)/actions";
import { AccountPanel } from "@/components/account/account-panel";
import { SignUpForm } from "@/components/account/sign-up-form";
import { Messages } from "@/components/layout/messages";
import { contactRelations } from "@/lib/domain/contact";
import { agreementVersion, privacyVersion } from "@/lib/domain/document";
import { homePath } from "@/lib/domain/home-path";
import { currentActor } from "@/lib/server/current";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("account"))("signUp.title") };
}

export default async function SignUpPage() {
  const actor = await currentActor();
  if (actor) redirect(homePath(actor));
  const t = await getTranslations("account");
  return (
    <AccountPanel
      title={t("signUp.title")}
      lead={t("signUp.lead")}
      footer={
        <p>
          {t("signUp.haveAccount")}{" "}
          <Link href="/sign-in" className="text-link inline-flex min-h-target items-center">
            {t("signUp.signIn")}
          </Link>
        </p>
      }
    >
      <Messages of={["common", "account"]}>
        <SignUpForm
          signUp={signUp}
          agreementVersion={agreementVersion}
          privacyVersion={privacyVersion}
          relations={contactRelations}
        />
      </Messages>
    </AccountPanel>
  );
}
