"use client";

import type { Notice } from "@/lib/domain/notice";
import { headsUpToShow, type NoticeQueue, noticeToShow } from "@/lib/domain/notice-queue";
import { BreakHeadsUp } from "./break-heads-up";
import { BreakReminderDialog } from "./break-reminder-dialog";
import { DisclosureDialog } from "./disclosure-dialog";
import { RestDialog } from "./rest-dialog";

type NoticeLayerProps = {
  queue: NoticeQueue;
  resting: boolean;
  /** Both resolve to whether the server has recorded it. */
  onAcknowledge(notice: Notice): Promise<boolean>;
  onTakeBreak(notice: Notice): Promise<boolean>;
  onBack(): void;
};

/** Shows one notice at a time over any page. What stands below is never unmounted, so no typed word is lost. */
export function NoticeLayer({ queue, resting, onAcknowledge, onTakeBreak, onBack }: NoticeLayerProps) {
  const shown = resting ? null : noticeToShow(queue);
  const headsUp = resting ? null : headsUpToShow(queue);
  return (
    <>
      {headsUp ? <BreakHeadsUp notice={headsUp} onClose={() => onAcknowledge(headsUp)} /> : null}
      <DisclosureDialog
        open={shown?.kind === "disclosure"}
        onConfirm={() => (shown ? onAcknowledge(shown) : Promise.resolve(false))}
      />
      <BreakReminderDialog
        notice={shown?.kind === "break-reminder" ? shown : null}
        onGoOn={onAcknowledge}
        onTakeBreak={onTakeBreak}
      />
      <RestDialog open={resting} onBack={onBack} />
    </>
  );
}
