import { describe, expect, it } from "vitest";
import { decide } from "@/lib/rules/decide";
import { lawOf, noon } from "@/lib/rules/test/example-facts";

describe("registration-completeness", () => {
  const adultForm = { now: noon, ageYears: 30, contactCount: 1, agreementAccepted: true };

  it("lets a complete registration pass", () => {
    expect(decide("registration", adultForm, lawOf()).grounds).toEqual([]);
  });
  it("asks everybody for an age, a contact and the agreement", () => {
    const empty = { now: noon, ageYears: null, contactCount: 0, agreementAccepted: false };
    const ruling = decide("registration", empty, lawOf());
    expect(ruling.requirements).toEqual(["age", "contact", "agreement"]);
    expect(ruling.replier).toEqual({ kind: "nobody", reason: "registration-incomplete" });
  });
  it("asks a grown-up for a contact as well, which is the final text's demand", () => {
    const form = { ...adultForm, contactCount: 0 };
    expect(decide("registration", form, lawOf(["cn-final-2026-07"])).requirements).toEqual(["contact"]);
    expect(decide("registration", form, lawOf(["cn-draft-2025-12"])).requirements).toEqual([]);
  });
  it("asks minors and elders under the draft alone: 17 and 60, not 18 and 59", () => {
    const contactAsked = (ageYears: number) =>
      decide(
        "registration",
        { ...adultForm, ageYears, contactCount: 0 },
        lawOf(["cn-draft-2025-12"]),
      ).requirements.includes("contact");
    expect([17, 18, 59, 60].map(contactAsked)).toEqual([true, false, false, true]);
  });
  it("takes no age that nobody has", () => {
    const asksAge = (ageYears: number) =>
      decide("registration", { ...adultForm, ageYears }, lawOf()).requirements.includes("age");
    expect([-1, 0, 130, 131].map(asksAge)).toEqual([true, false, false, true]);
  });
});
