import { describe, expect, it } from "vitest";
import { decide } from "@/lib/rules/decide";
import { adult, lawOf, noon } from "@/lib/rules/test/example-facts";

describe("standing-label", () => {
  const page = { now: noon, audience: adult, disclosedAt: noon };
  it("puts the AI label on every chat screen in China", () => {
    expect(decide("conversation-open", page, lawOf()).labels).toContain("standing");
  });
  it("puts it there under the draft alone, the final text alone and the EU act", () => {
    for (const pack of ["cn-draft-2025-12", "cn-final-2026-07", "eu-aiact"] as const) {
      expect(decide("conversation-open", page, lawOf([pack])).labels).toEqual(["standing"]);
    }
  });
  it("is not asked for by a law that names no standing label", () => {
    expect(decide("conversation-open", page, lawOf(["us-ny"])).labels).toEqual([]);
  });
});
