import { describe, expect, it } from "vitest";
import { decide } from "@/lib/rules/decide";
import { lawOf, noon } from "@/lib/rules/test/example-facts";

describe("guardian-consent-request", () => {
  const asksGuardian = (ageYears: number | null, ...law: Parameters<typeof lawOf>) =>
    decide(
      "registration",
      { now: noon, ageYears, contactCount: 1, agreementAccepted: true },
      lawOf(...law),
    ).requirements.includes("guardian-consent");

  it("asks the guardian of everybody under 18, the stricter of draft and final", () => {
    expect([13, 17, 18].map((age) => asksGuardian(age))).toEqual([true, true, false]);
  });
  it("asks under the final text alone only below 14", () => {
    expect([13, 14].map((age) => asksGuardian(age, ["cn-final-2026-07"]))).toEqual([true, false]);
  });
  it("does not keep a child out of the form for it", () => {
    const child = { now: noon, ageYears: 12, contactCount: 1, agreementAccepted: true };
    expect(decide("registration", child, lawOf()).replier.kind).toBe("model");
  });
});
