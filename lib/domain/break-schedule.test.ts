import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { dueHeadsUp, dueReminder } from "@/lib/domain/break-schedule";
import { advanceStretch, type Stretch } from "@/lib/domain/stretch";

const minuteMs = 60_000;
const hourMs = 60 * minuteMs;
const intervalMs = 2 * hourMs;
const headsUpMs = 5 * minuteMs;
const start = new Date("2026-11-23T20:00:00+08:00");
const later = (ms: number) => new Date(start.getTime() + ms);
const seenAfter = (ms: number, given: Partial<Stretch> = {}): Stretch => ({
  startedAt: start,
  lastSeenAt: later(ms),
  remindedFor: 0,
  headsUpFor: 0,
  ...given,
});
const reminderAfter = (ms: number, given?: Partial<Stretch>) =>
  dueReminder(seenAfter(ms, given), later(ms), intervalMs);
const headsUpAfter = (ms: number, given?: Partial<Stretch>) =>
  dueHeadsUp(seenAfter(ms, given), later(ms), intervalMs, headsUpMs);

describe("break reminder", () => {
  it("is not due at 1:59:59.999, is due at 2:00:00.000 and after", () => {
    expect(reminderAfter(intervalMs - 1)).toBeNull();
    expect(reminderAfter(intervalMs)).toEqual({ occurrence: 1, usedMs: intervalMs });
    expect(reminderAfter(intervalMs + 1)).toEqual({ occurrence: 1, usedMs: intervalMs + 1 });
  });
  it("is due again at four and six hours, each once", () => {
    expect(reminderAfter(2 * intervalMs - 1, { remindedFor: 1 })).toBeNull();
    expect(reminderAfter(2 * intervalMs, { remindedFor: 1 })?.occurrence).toBe(2);
    expect(reminderAfter(3 * intervalMs, { remindedFor: 2 })?.occurrence).toBe(3);
    expect(reminderAfter(3 * intervalMs, { remindedFor: 3 })).toBeNull();
  });
  it("is given late and once when the lid was closed over it for less than a break", () => {
    expect(reminderAfter(intervalMs + 14 * minuteMs)?.occurrence).toBe(1);
    expect(reminderAfter(3 * intervalMs + minuteMs)?.occurrence).toBe(3);
  });
  it("is still due when the clock was set back after two hours of use", () => {
    expect(dueReminder(seenAfter(intervalMs), later(minuteMs), intervalMs)?.occurrence).toBe(1);
  });
  it("comes exactly once for every two hours of a long evening, however the beats fall", () => {
    fc.assert(
      fc.property(
        fc.array(fc.integer({ min: 1, max: 15 * minuteMs - 1 }), { minLength: 1, maxLength: 200 }),
        (gaps) => {
          let nowMs = start.getTime();
          let { stretch } = advanceStretch(null, start, 15 * minuteMs);
          const given: number[] = [];
          for (const gap of gaps) {
            nowMs += gap;
            stretch = advanceStretch(stretch, new Date(nowMs), 15 * minuteMs).stretch;
            const due = dueReminder(stretch, new Date(nowMs), intervalMs);
            if (due === null) continue;
            given.push(due.occurrence);
            stretch = { ...stretch, remindedFor: due.occurrence };
          }
          const expected = Math.floor((nowMs - start.getTime()) / intervalMs);
          expect(given).toEqual(Array.from({ length: expected }, (_, index) => index + 1));
        },
      ),
    );
  });
});

describe("heads-up", () => {
  it("is not due at 1:54:59.999, is due at 1:55:00.000 and up to the reminder", () => {
    expect(headsUpAfter(intervalMs - headsUpMs - 1)).toBeNull();
    expect(headsUpAfter(intervalMs - headsUpMs)?.occurrence).toBe(1);
    expect(headsUpAfter(intervalMs - 1)?.occurrence).toBe(1);
    expect(headsUpAfter(intervalMs)).toBeNull();
  });
  it("is given once before each reminder", () => {
    expect(headsUpAfter(intervalMs - 1, { headsUpFor: 1 })).toBeNull();
    expect(headsUpAfter(2 * intervalMs - 1, { headsUpFor: 1 })?.occurrence).toBe(2);
  });
  it("is left out where it would begin before the reminder it follows", () => {
    expect(dueHeadsUp(seenAfter(minuteMs), later(minuteMs), 5 * minuteMs, 5 * minuteMs)).toBeNull();
  });
});
