import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { EmptyState } from "@/components/base/empty-state";
import { PageHeading } from "@/components/base/page-heading";
import { CompanionPicker } from "@/components/chat/companion-picker";
import { Messages } from "@/components/layout/messages";
import { PageBody } from "@/components/layout/page-body";
import { listCompanions } from "@/lib/server/conversation/list-companions";
import { requireActor } from "@/lib/server/current";
import { startConversation } from "../chat/actions";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("companion"))("title") };
}

/** The companions that the server lets this person choose. */
export default async function CompanionsPage() {
  const companions = await listCompanions(await requireActor("chat"));
  const t = await getTranslations();
  return (
    <PageBody>
      <PageHeading title={t("companion.title")} lead={t("companion.lead")} />
      <p className="mb-6 text-accent text-sm">{t("label.standing")}</p>
      {companions.length === 0 ? (
        <EmptyState title={t("companion.none")} />
      ) : (
        <Messages of={["common", "companion", "withhold"]}>
          <CompanionPicker companions={companions} startConversation={startConversation} />
        </Messages>
      )}
    </PageBody>
  );
}
