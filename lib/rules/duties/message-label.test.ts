import { describe, expect, it } from "vitest";
import { decide } from "@/lib/rules/decide";
import { adult, lawOf, noon } from "@/lib/rules/test/example-facts";

describe("message-label", () => {
  it("is asked for on every AI message in China", () => {
    expect(
      decide("reply-complete", { now: noon, audience: adult }, lawOf(["cn-final-2026-07"])).labels,
    ).toContain("message");
  });
  it("names the article that asks for it", () => {
    const { grounds } = decide("reply-complete", { now: noon, audience: adult }, lawOf());
    expect(grounds.find(({ ruleId }) => ruleId === "message-label")?.articles).toContain(
      "cn-final-2026-07/18",
    );
  });
  it("is not asked for by a law without it", () => {
    expect(decide("reply-complete", { now: noon, audience: adult }, lawOf(["us-ny"])).labels).toEqual([]);
  });
});
