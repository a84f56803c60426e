"use client";

import { useFormatter, useTranslations } from "next-intl";
import { useEffect, useRef } from "react";
import { Card } from "@/components/base/card";
import { CopyButton } from "./copy-button";

export type Invitation = { url: string; expiresAt: Date; letterQueued: boolean };

/** A link that grants something once: shown once, taken along, gone. Takes the focus when it appears. */
export function OneTimeLink({ title, invitation }: { title: string; invitation: Invitation }) {
  const t = useTranslations("desk.people");
  const format = useFormatter();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  return (
    <Card className="grid gap-3">
      <h2 ref={heading} tabIndex={-1} className="text-xl">
        {title}
      </h2>
      <p>{t("linkOnce")}</p>
      <p className="font-medium">{t("linkTitle")}</p>
      <p className="break-all rounded-small bg-surface-sunken p-3 font-mono text-sm">{invitation.url}</p>
      <CopyButton text={invitation.url} />
      <p className="text-ink-soft text-sm">
        {t("linkExpires", {
          at: format.dateTime(new Date(invitation.expiresAt), { dateStyle: "medium", timeStyle: "short" }),
        })}{" "}
        {invitation.letterQueued ? t("linkLetter") : t("linkNoLetter")}
      </p>
    </Card>
  );
}
