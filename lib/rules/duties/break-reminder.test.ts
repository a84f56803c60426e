import { describe, expect, it } from "vitest";
import { decide } from "@/lib/rules/decide";
import { adult, heartbeat, lawOf, minor } from "@/lib/rules/test/example-facts";

describe("break-reminder", () => {
  const hourMs = 3_600_000;
  const reminders = (...given: Parameters<typeof heartbeat>) =>
    decide("heartbeat", heartbeat(...given), lawOf()).reminders.filter(
      ({ notice }) => notice === "break-reminder",
    );

  it("is silent up to the last millisecond before two hours", () => {
    expect(reminders(2 * hourMs - 1)).toEqual([]);
  });
  it("speaks at two hours sharp and just after", () => {
    expect(reminders(2 * hourMs)).toEqual([{ notice: "break-reminder", usedMs: 2 * hourMs, occurrence: 1 }]);
    expect(reminders(2 * hourMs + 1)).toHaveLength(1);
  });
  it("speaks again at four and at six hours", () => {
    expect(reminders(4 * hourMs, { remindedFor: 1 })).toMatchObject([{ occurrence: 2 }]);
    expect(reminders(6 * hourMs, { remindedFor: 2 })).toMatchObject([{ occurrence: 3 }]);
  });
  it("does not repeat a reminder that was given", () => {
    expect(reminders(3 * hourMs, { remindedFor: 1 })).toEqual([]);
  });
  it("reminds New Yorkers every three hours", () => {
    const at = (usedMs: number) => decide("heartbeat", heartbeat(usedMs), lawOf(["us-ny"])).reminders;
    expect(at(3 * hourMs - 1).map(({ notice }) => notice)).not.toContain("break-reminder");
    expect(at(3 * hourMs).map(({ notice }) => notice)).toContain("break-reminder");
  });
  it("takes the stricter of two laws: China's two hours beside New York's three", () => {
    const ruling = decide("heartbeat", heartbeat(2 * hourMs), lawOf(["us-ny", "cn-final-2026-07"]));
    expect(ruling.reminders).toHaveLength(1);
  });
  it("reminds known minors in California, and nobody else there", () => {
    const california = lawOf(["us-ca"]);
    const remindersAfter = (audience: typeof minor) =>
      decide("heartbeat", heartbeat(3 * hourMs, { audience }), california).reminders;
    expect(remindersAfter(minor)).toHaveLength(1);
    expect(remindersAfter(adult)).toEqual([]);
  });
  it("reminds minors in Washington every hour from 2027, and adults every three", () => {
    const now = new Date("2027-01-01T12:00:00-08:00");
    const washington = lawOf(["us-wa"], now);
    const remindersAfter = (usedMs: number, audience: typeof minor) =>
      decide("heartbeat", heartbeat(usedMs, { audience, now }), washington).reminders.map(
        ({ notice }) => notice,
      );
    expect(remindersAfter(hourMs - 1, minor)).not.toContain("break-reminder");
    expect(remindersAfter(hourMs, minor)).toContain("break-reminder");
    expect(remindersAfter(hourMs, adult)).not.toContain("break-reminder");
    expect(remindersAfter(3 * hourMs, adult)).toContain("break-reminder");
  });
});
