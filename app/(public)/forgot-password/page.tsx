import type { Metadata } from "next";
import Link from "next/link";
import { getTranslations } from "next-intl/server";
import { requestPasswordReset } from "@/app/(public)/actions";
import { AccountPanel } from "@/components/account/account-panel";
import { ForgotPasswordForm } from "@/components/account/forgot-password-form";
import { Messages } from "@/components/layout/messages";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("account"))("forgot.title") };
}

export default async function ForgotPasswordPage() {
  const t = await getTranslations("account");
  return (
    <AccountPanel
      title={t("forgot.title")}
      lead={t("forgot.lead")}
      footer={
        <Link href="/sign-in" className="text-link inline-flex min-h-target items-center">
          {t("forgot.back")}
        </Link>
      }
    >
      <Messages of={["common", "account"]}>
        <ForgotPasswordForm requestPasswordReset={requestPasswordReset} />
      </Messages>
    </AccountPanel>
  );
}
