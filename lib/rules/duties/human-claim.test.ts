import { describe, expect, it } from "vitest";
import { decide } from "@/lib/rules/decide";
import { lawOf, replySegment, signal } from "@/lib/rules/test/example-facts";

describe("human-claim", () => {
  it("withdraws a reply that claims to be human", () => {
    const ruling = decide("reply-segment", replySegment({ signals: [signal("human-claim")] }), lawOf());
    expect(ruling.replier).toEqual({ kind: "prepared", reply: "human-claim-replaced" });
  });
  it("does so for a partner whose persona says otherwise, in any jurisdiction", () => {
    const facts = replySegment({ relationship: "partner", signals: [signal("human-claim")] });
    expect(decide("reply-segment", facts, lawOf(["us-ny"])).replier.kind).toBe("prepared");
  });
  it("lets a character in a story say that he is human", () => {
    const story = replySegment({ signals: [signal("human-claim", { subject: "quoted" })] });
    expect(decide("reply-segment", story, lawOf()).replier.kind).toBe("model");
  });
});
