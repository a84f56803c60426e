import { describe, expect, it } from "vitest";
import { prohibitedCategories } from "@/lib/domain/signal";
import { decide } from "@/lib/rules/decide";
import { lawOf, replySegment, signal } from "@/lib/rules/test/example-facts";

describe("prohibited-reply", () => {
  const replierFor = (...signals: ReturnType<typeof signal>[]) =>
    decide("reply-segment", replySegment({ signals }), lawOf()).replier;

  it("withdraws a reply of every category of Article 8", () => {
    for (const category of prohibitedCategories) {
      expect(replierFor(signal(category, { subject: "other" }))).toEqual({
        kind: "prepared",
        reply: "prohibited-reply",
      });
    }
  });
  it("lets a storyteller tell of a battle, and no more than that", () => {
    expect(replierFor(signal("violence", { level: 1, subject: "quoted" })).kind).toBe("model");
    expect(replierFor(signal("violence", { level: 2, subject: "quoted" })).kind).toBe("prepared");
  });
  it("is not set off by the person's own crisis", () => {
    expect(replierFor(signal("crisis", { level: 4 })).kind).toBe("model");
  });
});
