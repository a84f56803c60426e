import { describe, expect, it } from "vitest";
import { decide } from "@/lib/rules/decide";
import { lawOf, replySegment, signal } from "@/lib/rules/test/example-facts";

describe("detector-failure-reply", () => {
  it("withdraws a reply that nobody could judge", () => {
    const ruling = decide("reply-segment", replySegment({ signals: [signal("unknown")] }), lawOf());
    expect(ruling.replier).toEqual({ kind: "prepared", reply: "detector-failed" });
  });
  it("lets a judged reply pass", () => {
    expect(decide("reply-segment", replySegment(), lawOf()).replier.kind).toBe("model");
  });
});
