import { describe, expect, it } from "vitest";
import { decide } from "@/lib/rules/decide";
import { heartbeat, lawOf } from "@/lib/rules/test/example-facts";

describe("break-heads-up", () => {
  const minuteMs = 60_000;
  const hourMs = 60 * minuteMs;
  const headsUps = (...given: Parameters<typeof heartbeat>) =>
    decide("heartbeat", heartbeat(...given), lawOf()).reminders.filter(
      ({ notice }) => notice === "break-heads-up",
    );

  it("comes five minutes before the reminder and not a moment earlier", () => {
    expect(headsUps(2 * hourMs - 5 * minuteMs - 1)).toEqual([]);
    expect(headsUps(2 * hourMs - 5 * minuteMs)).toMatchObject([{ occurrence: 1 }]);
  });
  it("comes once for each reminder", () => {
    expect(headsUps(2 * hourMs - 4 * minuteMs, { headsUpFor: 1 })).toEqual([]);
    expect(headsUps(4 * hourMs - 4 * minuteMs, { headsUpFor: 1, remindedFor: 1 })).toMatchObject([
      { occurrence: 2 },
    ]);
  });
  it("does not come together with the reminder itself", () => {
    expect(headsUps(2 * hourMs)).toEqual([]);
  });
});
