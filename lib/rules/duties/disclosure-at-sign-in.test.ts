import { describe, expect, it } from "vitest";
import { decide } from "@/lib/rules/decide";
import { adult, lawOf, noon } from "@/lib/rules/test/example-facts";

describe("disclosure-at-sign-in", () => {
  const signIn = { now: noon, audience: adult, standing: "active" } as const;
  it("tells the person at every sign-in that this is an AI", () => {
    expect(decide("sign-in", signIn, lawOf()).requirements).toEqual(["disclosure"]);
  });
  it("does not turn anybody away at the door", () => {
    expect(decide("sign-in", signIn, lawOf()).replier.kind).toBe("model");
  });
  it("is the draft's demand, not the final text's", () => {
    expect(decide("sign-in", signIn, lawOf(["cn-final-2026-07"])).requirements).toEqual([]);
  });
});
