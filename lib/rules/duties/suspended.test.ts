import { describe, expect, it } from "vitest";
import { decide } from "@/lib/rules/decide";
import { adult, lawOf, noon, personaChoice, userMessage } from "@/lib/rules/test/example-facts";

describe("suspended", () => {
  const refused = { kind: "nobody", reason: "suspended" };
  it("gives a suspended person no companion and no reply", () => {
    const standing = "suspended";
    expect(decide("persona-choice", personaChoice({ standing }), lawOf()).replier).toEqual(refused);
    expect(decide("user-message", userMessage({ standing }), lawOf()).replier).toEqual(refused);
  });
  it("still lets them sign in to their own page", () => {
    const signIn = { now: noon, audience: adult, standing: "suspended" } as const;
    expect(decide("sign-in", signIn, lawOf()).replier.kind).toBe("model");
  });
  it("treats a closed account the same", () => {
    expect(decide("user-message", userMessage({ standing: "closed" }), lawOf()).replier).toEqual(refused);
  });
  it("names the suspension before anything smaller", () => {
    const facts = userMessage({ standing: "suspended", disclosedAt: null, companionAudiences: [] });
    expect(decide("user-message", facts, lawOf()).replier).toEqual(refused);
  });
});
