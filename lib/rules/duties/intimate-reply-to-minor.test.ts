import { describe, expect, it } from "vitest";
import { decide } from "@/lib/rules/decide";
import { adult, lawOf, minor, replySegment, signal } from "@/lib/rules/test/example-facts";

describe("intimate-reply-to-minor", () => {
  it("withdraws romance and played kinship from a reply to a minor, whichever companion wrote it", () => {
    for (const category of ["intimate", "kinship"] as const) {
      const facts = replySegment({ audience: minor, signals: [signal(category)] });
      expect(decide("reply-segment", facts, lawOf()).replier).toEqual({
        kind: "prepared",
        reply: "intimate-refused",
      });
    }
  });
  it("lets a grown-up's partner speak as a partner", () => {
    const facts = replySegment({ audience: adult, relationship: "partner", signals: [signal("intimate")] });
    expect(decide("reply-segment", facts, lawOf()).replier.kind).toBe("model");
  });
  it("lets a story for a minor have a mother in it", () => {
    const facts = replySegment({ audience: minor, signals: [signal("kinship", { subject: "quoted" })] });
    expect(decide("reply-segment", facts, lawOf()).replier.kind).toBe("model");
  });
});
