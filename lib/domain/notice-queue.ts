import type { Notice } from "@/lib/domain/notice";

/** The notices that a page still owes a person, oldest first. Built only by the functions below. */
export type NoticeQueue = { pending: readonly Notice[]; settledIds: ReadonlySet<string> };

export const emptyNoticeQueue: NoticeQueue = { pending: [], settledIds: new Set() };

/** A notice may arrive by heartbeat and event stream alike; one that is settled never comes up again. */
export function addNotice(queue: NoticeQueue, notice: Notice): NoticeQueue {
  if (notice.acknowledgedAt !== null) return settleNotice(queue, notice.id);
  if (queue.settledIds.has(notice.id) || queue.pending.some(({ id }) => id === notice.id)) return queue;
  const pending = [...queue.pending, notice].sort((a, b) => a.createdAt.localeCompare(b.createdAt));
  return { ...queue, pending };
}

/** Acknowledged here or on another page. */
export function settleNotice(queue: NoticeQueue, noticeId: string): NoticeQueue {
  if (queue.settledIds.has(noticeId)) return queue;
  return {
    pending: queue.pending.filter(({ id }) => id !== noticeId),
    settledIds: new Set([...queue.settledIds, noticeId]),
  };
}

/**
 * The server's whole list of open notices. Of those known when the list was asked for (`knownIds`), the missing
 * ones were acknowledged elsewhere; what arrived since then is kept.
 */
export function listNotices(
  queue: NoticeQueue,
  notices: readonly Notice[],
  knownIds: readonly string[],
): NoticeQueue {
  const gone = knownIds.filter((id) => !notices.some((notice) => notice.id === id));
  return notices.reduce(addNotice, gone.reduce(settleNotice, queue));
}

/** What to show now: the disclosure before everything else, then the newest break reminder. */
export function noticeToShow(queue: NoticeQueue): Notice | null {
  return (
    queue.pending.find(({ kind }) => kind === "disclosure") ??
    queue.pending.findLast(({ kind }) => kind === "break-reminder") ??
    null
  );
}

/** The heads-up that may stand beside the page, unless the break itself is due. */
export function headsUpToShow(queue: NoticeQueue): Notice | null {
  if (noticeToShow(queue)) return null;
  return queue.pending.findLast(({ kind }) => kind === "break-heads-up") ?? null;
}

/** Answering a notice answers the older ones of its kind too; a break reminder makes its heads-up pointless. */
export function settledWith(queue: NoticeQueue, notice: Notice): string[] {
  return queue.pending
    .filter(
      ({ kind }) => kind === notice.kind || (notice.kind === "break-reminder" && kind === "break-heads-up"),
    )
    .map(({ id }) => id);
}
