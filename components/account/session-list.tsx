"use client";

import { useRouter } from "next/navigation";
import { useFormatter, useTranslations } from "next-intl";
import { useState } from "react";
import { Badge } from "@/components/base/badge";
import { Button } from "@/components/base/button";
import { ConfirmDialog } from "@/components/base/confirm-dialog";
import { FailureText } from "@/components/base/failure-text";
import { useAction } from "@/components/base/use-action";
import type { ActionResult } from "@/lib/domain/action-result";

/** One device on which the person is signed in. Instants in ISO 8601. */
export type SessionLine = {
  id: string;
  deviceLabel: string;
  createdAt: string;
  lastSeenAt: string;
  current: boolean;
};

type SessionListProps = {
  sessions: readonly SessionLine[];
  signOutSession(given: { loginSessionId: string }): Promise<ActionResult<unknown>>;
  signOutEverywhere(given: Record<string, never>): Promise<ActionResult<unknown>>;
};

export function SessionList({ sessions, signOutSession, signOutEverywhere }: SessionListProps) {
  const t = useTranslations();
  const format = useFormatter();
  const router = useRouter();
  const [asking, setAsking] = useState(false);
  const one = useAction(signOutSession);
  const all = useAction(signOutEverywhere);
  const at = (instant: string) =>
    format.dateTime(new Date(instant), { dateStyle: "medium", timeStyle: "short" });

  return (
    <div className="grid grid-cols-1 gap-6">
      <ul className="border-line border-t">
        {sessions.map((session) => {
          const device = session.deviceLabel || t("me.sessions.unknownDevice");
          return (
            <li
              key={session.id}
              className="flex flex-wrap items-center justify-between gap-x-6 gap-y-2 border-line border-b py-4"
            >
              <div>
                <p className="flex flex-wrap items-center gap-2 font-medium">
                  {device}
                  {session.current ? <Badge>{t("me.sessions.current")}</Badge> : null}
                </p>
                <p className="text-ink-soft text-sm tabular-nums">
                  {t("me.sessions.since", { at: at(session.createdAt) })} ·{" "}
                  {t("me.sessions.seen", { at: at(session.lastSeenAt) })}
                </p>
              </div>
              {session.current ? null : (
                <Button
                  variant="secondary"
                  size="small"
                  pending={one.pending}
                  aria-label={t("me.sessions.signOutOf", { device })}
                  onClick={() => one.run({ loginSessionId: session.id }, () => router.refresh())}
                >
                  {t("me.sessions.signOut")}
                </Button>
              )}
            </li>
          );
        })}
      </ul>
      <FailureText failure={one.failure ?? all.failure} />
      <Button variant="secondary" className="w-fit" onClick={() => setAsking(true)}>
        {t("me.sessions.everywhere")}
      </Button>
      <ConfirmDialog
        open={asking}
        title={t("me.sessions.everywhereTitle")}
        description={<p>{t("me.sessions.everywhereText")}</p>}
        confirmLabel={t("me.sessions.everywhere")}
        cancelLabel={t("common.cancel")}
        pending={all.pending}
        onCancel={() => setAsking(false)}
        onConfirm={() => all.run({}, () => location.assign("/sign-in"))}
      />
    </div>
  );
}
