import { describe, expect, it } from "vitest";
import type { Notice, NoticeKind } from "@/lib/domain/notice";
import {
  addNotice,
  emptyNoticeQueue,
  headsUpToShow,
  listNotices,
  noticeToShow,
  settledWith,
  settleNotice,
} from "@/lib/domain/notice-queue";

const notice = (id: string, kind: NoticeKind, minute = 0): Notice => ({
  id,
  kind,
  usedMinutes: kind === "disclosure" ? null : 120,
  createdAt: new Date(Date.UTC(2026, 10, 1, 0, minute)).toISOString(),
  acknowledgedAt: null,
});

describe("the notices of an open page", () => {
  it("show a reminder once, by whichever road it comes", () => {
    const once = addNotice(emptyNoticeQueue, notice("n1", "break-reminder"));
    expect(addNotice(once, notice("n1", "break-reminder"))).toBe(once);
  });

  it("do not bring back a reminder that another page has acknowledged", () => {
    const settled = settleNotice(emptyNoticeQueue, "n1");
    expect(noticeToShow(addNotice(settled, notice("n1", "break-reminder")))).toBeNull();
  });

  it("show the disclosure before a break reminder", () => {
    const queue = [notice("n1", "break-reminder"), notice("n2", "disclosure", 1)].reduce(
      addNotice,
      emptyNoticeQueue,
    );
    expect(noticeToShow(queue)?.id).toBe("n2");
    expect(noticeToShow(settleNotice(queue, "n2"))?.id).toBe("n1");
  });

  it("drop what the server no longer lists, but not what arrived while it was asked", () => {
    const before = addNotice(emptyNoticeQueue, notice("n1", "break-reminder"));
    const during = addNotice(before, notice("n2", "break-reminder", 1));
    expect(listNotices(during, [], ["n1"]).pending.map(({ id }) => id)).toEqual(["n2"]);
  });

  it("show the latest of two reminders, and answering it answers both and the heads-up", () => {
    const queue = [
      notice("n0", "break-heads-up"),
      notice("n1", "break-reminder", 1),
      notice("n2", "break-reminder", 2),
    ].reduce(addNotice, emptyNoticeQueue);
    const shown = noticeToShow(queue);
    expect(shown?.id).toBe("n2");
    expect(headsUpToShow(queue)).toBeNull();
    expect(shown && settledWith(queue, shown)).toEqual(["n0", "n1", "n2"]);
  });

  it("show a heads-up while no dialog is due", () => {
    expect(headsUpToShow(addNotice(emptyNoticeQueue, notice("n0", "break-heads-up")))?.id).toBe("n0");
  });
});
