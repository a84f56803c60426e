import { describe, expect, it } from "vitest";
import { decide } from "@/lib/rules/decide";
import { adult, lawOf, noon } from "@/lib/rules/test/example-facts";

describe("disclosure-repeated", () => {
  const dayMs = 24 * 3_600_000;
  const openedAfter = (ms: number) => ({
    now: noon,
    audience: adult,
    disclosedAt: new Date(noon.getTime() - ms),
  });
  it("tells a New Yorker who never signs out again after a day, not before", () => {
    const requirementsAfter = (ms: number) =>
      decide("conversation-open", openedAfter(ms), lawOf(["us-ny"])).requirements;
    expect(requirementsAfter(dayMs - 1)).toEqual([]);
    expect(requirementsAfter(dayMs)).toEqual(["disclosure"]);
    expect(requirementsAfter(dayMs + 1)).toEqual(["disclosure"]);
  });
  it("withholds nothing, so that a message already typed is not lost", () => {
    expect(decide("conversation-open", openedAfter(dayMs), lawOf(["us-ny"])).replier.kind).toBe("model");
  });
  it("is not asked for in China", () => {
    expect(decide("conversation-open", openedAfter(30 * dayMs), lawOf()).requirements).toEqual([]);
  });
});
