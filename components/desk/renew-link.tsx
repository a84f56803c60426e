"use client";

import { useTranslations } from "next-intl";
import { useState } from "react";
import { Button } from "@/components/base/button";
import { FailureText } from "@/components/base/failure-text";
import { useAction } from "@/components/base/use-action";
import type { ActionResult } from "@/lib/domain/action-result";
import { type Invitation, OneTimeLink } from "./one-time-link";

type RenewLinkProps = {
  personId: string;
  renewInvitation(input: { personId: string }): Promise<ActionResult<Invitation>>;
};

/** A fresh one-time link for a member of staff who has not set a password yet. */
export function RenewLink({ personId, renewInvitation }: RenewLinkProps) {
  const t = useTranslations("desk.people");
  const [invitation, setInvitation] = useState<Invitation | null>(null);
  const { run, pending, failure } = useAction(renewInvitation);
  if (invitation) return <OneTimeLink title={t("linkTitle")} invitation={invitation} />;
  return (
    <div className="grid gap-2">
      <p className="text-ink-soft text-sm">{t("renewHint")}</p>
      <Button
        variant="secondary"
        pending={pending}
        className="justify-self-start"
        onClick={() => run({ personId }, setInvitation)}
      >
        {t("renew")}
      </Button>
      <FailureText failure={failure} />
    </div>
  );
}
