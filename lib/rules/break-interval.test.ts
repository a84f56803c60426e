import { describe, expect, it } from "vitest";
import { breakIntervalMs } from "@/lib/rules/break-interval";
import { strictestOf } from "@/lib/rules/parameters";
import { adult, minor } from "@/lib/rules/test/example-facts";

describe("interval between break reminders", () => {
  const none = strictestOf([]);
  it("is the shorter one for a minor and the general one for a grown-up", () => {
    const both = { ...none, "break.interval": 3, "break.intervalMinor": 1 };
    expect(breakIntervalMs(both, minor)).toBe(1);
    expect(breakIntervalMs(both, adult)).toBe(3);
  });
  it("is never longer for a minor than for a grown-up", () => {
    expect(breakIntervalMs({ ...none, "break.interval": 2, "break.intervalMinor": 3 }, minor)).toBe(2);
  });
  it("exists for minors alone where the law names only them, and for nobody where it names nobody", () => {
    const minorsOnly = { ...none, "break.intervalMinor": 3 };
    expect(breakIntervalMs(minorsOnly, minor)).toBe(3);
    expect(breakIntervalMs(minorsOnly, adult)).toBeNull();
    expect(breakIntervalMs(none, minor)).toBeNull();
  });
});
