import { describe, expect, it } from "vitest";
import { decide } from "@/lib/rules/decide";
import { adult, lawOf, noon, userMessage } from "@/lib/rules/test/example-facts";

describe("disclosure-before-chat", () => {
  it("shows the disclosure when a conversation is opened in a new sign-in", () => {
    const ruling = decide("conversation-open", { now: noon, audience: adult, disclosedAt: null }, lawOf());
    expect(ruling.requirements).toEqual(["disclosure"]);
    expect(ruling.reminders).toEqual([{ notice: "disclosure", usedMs: 0, occurrence: 1 }]);
  });
  it("withholds the reply to somebody who has not acknowledged it", () => {
    const ruling = decide("user-message", userMessage({ disclosedAt: null }), lawOf());
    expect(ruling.replier).toEqual({ kind: "nobody", reason: "disclosure-not-acknowledged" });
  });
  it("holds under every instrument that asks for it at the start", () => {
    const at = new Date("2027-02-01T00:00:00Z");
    for (const pack of ["cn-final-2026-07", "us-ny", "us-ca", "us-wa", "eu-aiact"] as const) {
      const ruling = decide("user-message", userMessage({ disclosedAt: null }), lawOf([pack], at));
      expect(ruling.replier.kind).toBe("nobody");
    }
  });
  it("says nothing once it was acknowledged", () => {
    expect(decide("user-message", userMessage({ disclosedAt: noon }), lawOf()).grounds).toEqual([]);
  });
});
