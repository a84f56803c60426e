import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { advanceStretch, type Stretch, usedMs } from "@/lib/domain/stretch";

const minuteMs = 60_000;
const breakMs = 15 * minuteMs;
const start = new Date("2026-11-23T20:00:00+08:00");
const later = (ms: number) => new Date(start.getTime() + ms);
const running: Stretch = { startedAt: start, lastSeenAt: start, remindedFor: 1, headsUpFor: 1 };

describe("stretch of continuous use", () => {
  it("begins with the first sign of life", () => {
    expect(advanceStretch(null, start, breakMs)).toEqual({
      started: true,
      stretch: { startedAt: start, lastSeenAt: start, remindedFor: 0, headsUpFor: 0 },
    });
  });
  it("goes on over a gap of 14:59.999 and keeps what was reminded", () => {
    expect(advanceStretch(running, later(breakMs - 1), breakMs)).toEqual({
      started: false,
      stretch: { ...running, lastSeenAt: later(breakMs - 1) },
    });
  });
  it("ends with a gap of 15:00, and a new one begins with nothing reminded", () => {
    for (const gapMs of [breakMs, breakMs + 1, 30 * 24 * 60 * minuteMs]) {
      const { started, stretch } = advanceStretch(running, later(gapMs), breakMs);
      expect(started).toBe(true);
      expect(stretch).toEqual({
        startedAt: later(gapMs),
        lastSeenAt: later(gapMs),
        remindedFor: 0,
        headsUpFor: 0,
      });
    }
  });
  it("is not fooled by a clock set back: neither ended nor shortened", () => {
    const after90 = { ...running, lastSeenAt: later(90 * minuteMs) };
    const { started, stretch } = advanceStretch(after90, later(-600 * minuteMs), breakMs);
    expect(started).toBe(false);
    expect(stretch.lastSeenAt).toEqual(later(90 * minuteMs));
    expect(usedMs(stretch, later(-600 * minuteMs))).toBe(90 * minuteMs);
  });
  it("never loses time, whatever the clock does", () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: -breakMs * 2, max: breakMs - 1 })), (steps) => {
        let clockMs = start.getTime();
        let { stretch } = advanceStretch(null, start, breakMs);
        for (const step of steps) {
          clockMs = Math.min(clockMs + step, stretch.lastSeenAt.getTime() + breakMs - 1);
          const next = advanceStretch(stretch, new Date(clockMs), breakMs);
          expect(next.started).toBe(false);
          expect(next.stretch.lastSeenAt.getTime()).toBeGreaterThanOrEqual(stretch.lastSeenAt.getTime());
          stretch = next.stretch;
        }
        expect(stretch.startedAt).toEqual(start);
      }),
    );
  });
});
