import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { Card } from "@/components/base/card";
import { LinkButton } from "@/components/base/link-button";
import { PageHeading } from "@/components/base/page-heading";
import { Facts } from "@/components/desk/facts";
import { Instant } from "@/components/desk/instant";
import { PersonDeeds } from "@/components/desk/person-deeds";
import { StandingBadge } from "@/components/desk/standing-badge";
import { Messages } from "@/components/layout/messages";
import { requireActor } from "@/lib/server/current";
import { NotFound } from "@/lib/server/incident";
import { loadPerson } from "@/lib/server/staff/load-person";
import { uuidOf } from "../../query";
import { changeRole, renewInvitation, restorePerson, signPersonOut, suspendPerson } from "../actions";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("desk"))("people.title") };
}

export default async function PersonPage({ params }: { params: Promise<{ personId: string }> }) {
  const context = await requireActor("manage-people");
  const personId = uuidOf((await params).personId);
  if (personId === undefined) notFound();
  const person = await loadPerson(context, personId).catch((error: unknown) => {
    if (error instanceof NotFound) notFound();
    throw error;
  });
  const t = await getTranslations("desk");
  return (
    <>
      <PageHeading
        title={person.name ?? t("people.sealedAway")}
        actions={
          <LinkButton href="/desk/people" variant="quiet">
            {t("people.back")}
          </LinkButton>
        }
      />
      <div className="grid items-start gap-6 lg:grid-cols-2">
        <Card>
          <Facts
            facts={[
              { name: t("people.email"), value: person.email ?? t("people.sealedAway") },
              { name: t("people.role"), value: t(`roleName.${person.role}`) },
              { name: t("people.standing"), value: <StandingBadge standing={person.standing} /> },
              { name: t("people.since"), value: <Instant at={person.createdAt} /> },
              { name: t("people.sessions"), value: person.liveSessions },
              {
                name: t("people.password"),
                value: person.hasPassword ? t("people.passwordSet") : t("people.passwordMissing"),
              },
            ]}
          />
        </Card>
        <Messages of={["common", "desk"]}>
          <PersonDeeds
            person={person}
            changeRole={changeRole}
            renewInvitation={renewInvitation}
            restorePerson={restorePerson}
            signPersonOut={signPersonOut}
            suspendPerson={suspendPerson}
          />
        </Messages>
      </div>
    </>
  );
}
