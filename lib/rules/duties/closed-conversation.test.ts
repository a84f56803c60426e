import { describe, expect, it } from "vitest";
import { decide } from "@/lib/rules/decide";
import { lawOf, replySegment, userMessage } from "@/lib/rules/test/example-facts";

describe("closed-conversation", () => {
  const closed = { kind: "nobody", reason: "conversation-closed" };
  it("stays silent after the person has left", () => {
    expect(decide("user-message", userMessage({ control: "closed" }), lawOf()).replier).toEqual(closed);
  });
  it("releases nothing more of a reply that was still being written", () => {
    expect(decide("reply-segment", replySegment({ control: "closed" }), lawOf()).replier).toEqual(closed);
  });
  it("does not close an open conversation", () => {
    expect(decide("reply-segment", replySegment(), lawOf()).grounds).toEqual([]);
  });
});
