import { describe, expect, it } from "vitest";
import { decide } from "@/lib/rules/decide";
import { adult, lawOf, noon } from "@/lib/rules/test/example-facts";

describe("implicit-label", () => {
  const complete = { now: noon, audience: adult };
  it("marks every reply for machines in China and in the European Union", () => {
    expect(decide("reply-complete", complete, lawOf(["cn-final-2026-07"])).labels).toContain("implicit");
    expect(decide("reply-complete", complete, lawOf(["eu-aiact"])).labels).toEqual(["implicit"]);
  });
  it("is not asked of the European pack before 2 August 2026", () => {
    const before = new Date("2026-08-01T23:59:59.999+02:00");
    const from = new Date("2026-08-02T00:00:00+02:00");
    expect(decide("reply-complete", complete, lawOf(["eu-aiact"], before)).labels).toEqual([]);
    expect(decide("reply-complete", complete, lawOf(["eu-aiact"], from)).labels).toEqual(["implicit"]);
  });
});
