"use client";

import { useTranslations } from "next-intl";
import { Card } from "@/components/base/card";
import type { ActionResult } from "@/lib/domain/action-result";
import { isStaff, type Role, type StaffRole, type Standing } from "@/lib/domain/person";
import { ConfirmedDeed } from "./confirmed-deed";
import type { Invitation } from "./one-time-link";
import { RenewLink } from "./renew-link";
import { RoleForm } from "./role-form";

type Somebody = { personId: string };

type PersonDeedsProps = {
  person: {
    id: string;
    role: Role;
    standing: Standing;
    liveSessions: number;
    hasPassword: boolean;
    isSelf: boolean;
  };
  changeRole(input: Somebody & { role: StaffRole }): Promise<ActionResult<unknown>>;
  renewInvitation(input: Somebody): Promise<ActionResult<Invitation>>;
  restorePerson(input: Somebody): Promise<ActionResult<unknown>>;
  signPersonOut(input: Somebody): Promise<ActionResult<unknown>>;
  suspendPerson(input: Somebody): Promise<ActionResult<unknown>>;
};

/** What an administrator can do about an account, each with its consequence in words. */
export function PersonDeeds({ person, ...actions }: PersonDeedsProps) {
  const t = useTranslations("desk.people");
  return (
    <Card className="grid gap-6" aria-labelledby="deeds">
      <h2 id="deeds" className="text-xl">
        {t("deeds")}
      </h2>
      <Deeds person={person} {...actions} />
    </Card>
  );
}

function Deeds({ person, ...actions }: PersonDeedsProps) {
  const t = useTranslations("desk.people");
  const input = { personId: person.id };
  if (person.isSelf) return <p className="text-ink-soft">{t("self")}</p>;
  if (person.standing === "closed") return <p className="text-ink-soft">{t("isClosed")}</p>;
  return (
    <>
      {person.standing === "suspended" ? (
        <ConfirmedDeed
          label={t("restore")}
          title={t("restoreTitle")}
          text={t("restoreText")}
          action={actions.restorePerson}
          input={input}
        />
      ) : (
        <ConfirmedDeed
          label={t("suspend")}
          title={t("suspendTitle")}
          text={t("suspendText")}
          action={actions.suspendPerson}
          input={input}
        />
      )}
      <ConfirmedDeed
        label={t("signOut")}
        title={t("signOutTitle")}
        text={t("signOutText", { count: person.liveSessions })}
        action={actions.signPersonOut}
        input={input}
      />
      {isStaff(person.role) ? (
        <RoleForm personId={person.id} role={person.role} changeRole={actions.changeRole} />
      ) : null}
      {isStaff(person.role) && !person.hasPassword ? (
        <RenewLink personId={person.id} renewInvitation={actions.renewInvitation} />
      ) : null}
    </>
  );
}
