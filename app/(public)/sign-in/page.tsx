import type { Metadata } from "next";
import Link from "next/link";
import { redirect } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { AccountPanel } from "@/components/account/account-panel";
import { signInSentence } from "@/components/account/sign-in-error";
import { SignInForm } from "@/components/account/sign-in-form";
import { FormError } from "@/components/base/form-error";
import { Messages } from "@/components/layout/messages";
import { homePath } from "@/lib/domain/home-path";
import { currentActor } from "@/lib/server/current";
import { env } from "@/lib/server/env";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("account"))("signIn.title") };
}

type SignInPageProps = { searchParams: Promise<{ error?: string | string[] }> };

export default async function SignInPage({ searchParams }: SignInPageProps) {
  const actor = await currentActor();
  if (actor) redirect(homePath(actor));
  const { error } = await searchParams;
  const t = await getTranslations("account");
  const say = await getTranslations();
  return (
    <AccountPanel
      title={t("signIn.title")}
      lead={t("signIn.lead")}
      footer={
        <>
          <p>
            <Link href="/forgot-password" className="text-link inline-flex min-h-target items-center">
              {t("signIn.forgot")}
            </Link>
          </p>
          <p>
            {t("signIn.noAccount")}{" "}
            <Link href="/sign-up" className="text-link inline-flex min-h-target items-center">
              {t("signIn.signUp")}
            </Link>
          </p>
        </>
      }
    >
      {typeof error === "string" ? (
        <div className="mb-5">
          <FormError>{say(signInSentence(error))}</FormError>
        </div>
      ) : null}
      <Messages of={["common", "account"]}>
        <SignInForm oidcName={env().oidc?.name ?? null} />
      </Messages>
    </AccountPanel>
  );
}
