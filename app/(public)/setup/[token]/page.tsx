import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { setUpAdministrator } from "@/app/(public)/actions";
import { AccountPanel } from "@/components/account/account-panel";
import { SetUpForm } from "@/components/account/set-up-form";
import { Messages } from "@/components/layout/messages";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("account"))("setup.title"), referrer: "no-referrer" };
}

/** The link is judged when it is used: merely opening it tells nobody whether it is good. */
export default async function SetUpPage({ params }: { params: Promise<{ token: string }> }) {
  const { token } = await params;
  const t = await getTranslations("account");
  return (
    <AccountPanel title={t("setup.title")} lead={t("setup.lead")}>
      <Messages of={["common", "account"]}>
        <SetUpForm token={token} setUpAdministrator={setUpAdministrator} />
      </Messages>
    </AccountPanel>
  );
}
