import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { resetPassword } from "@/app/(public)/actions";
import { AccountPanel } from "@/components/account/account-panel";
import { ResetPasswordForm } from "@/components/account/reset-password-form";
import { Messages } from "@/components/layout/messages";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("account"))("reset.title"), referrer: "no-referrer" };
}

/** The link is judged when it is used: merely opening it tells nobody whether it is good. */
export default async function ResetPasswordPage({ params }: { params: Promise<{ token: string }> }) {
  const { token } = await params;
  const t = await getTranslations("account");
  return (
    <AccountPanel title={t("reset.title")} lead={t("reset.lead")}>
      <Messages of={["common", "account"]}>
        <ResetPasswordForm token={token} resetPassword={resetPassword} />
      </Messages>
    </AccountPanel>
  );
}
