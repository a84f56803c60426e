import { describe, expect, it } from "vitest";
import { decide } from "@/lib/rules/decide";
import { lawOf, replySegment, signal, userMessage } from "@/lib/rules/test/example-facts";

describe("human-in-control", () => {
  it("keeps the model silent from the call for a human until the hand-back", () => {
    for (const control of ["awaiting-human", "human", "wrapping-up"] as const) {
      expect(decide("user-message", userMessage({ control }), lawOf()).replier).toEqual({ kind: "human" });
    }
  });
  it("stops a reply in the middle when a human takes over, and puts no text of ours over the human", () => {
    const facts = replySegment({ control: "human", signals: [signal("human-claim")] });
    expect(decide("reply-segment", facts, lawOf()).replier).toEqual({ kind: "human" });
  });
  it("gives the conversation back to the companion afterwards", () => {
    expect(decide("user-message", userMessage({ control: "ai" }), lawOf()).replier.kind).toBe("model");
  });
});
