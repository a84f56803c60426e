import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { LinkButton } from "@/components/base/link-button";
import { PageHeading } from "@/components/base/page-heading";
import { NewStaffForm } from "@/components/desk/new-staff-form";
import { Messages } from "@/components/layout/messages";
import { requireActor } from "@/lib/server/current";
import { createStaff } from "../actions";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("desk"))("people.new") };
}

export default async function NewStaffPage() {
  await requireActor("manage-people");
  const t = await getTranslations("desk");
  return (
    <>
      <PageHeading
        title={t("people.new")}
        lead={t("people.newLead")}
        actions={
          <LinkButton href="/desk/people" variant="quiet">
            {t("people.back")}
          </LinkButton>
        }
      />
      <Messages of={["common", "desk", "account"]}>
        <NewStaffForm createStaff={createStaff} />
      </Messages>
    </>
  );
}
