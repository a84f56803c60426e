import { describe, expect, it } from "vitest";
import { decide } from "@/lib/rules/decide";
import { adult, elder, lawOf, personaChoice } from "@/lib/rules/test/example-facts";

describe("companion-for-elders", () => {
  const kinFor = (audience: typeof elder, ...law: Parameters<typeof lawOf>) =>
    decide("persona-choice", personaChoice({ audience, relationship: "kin" }), lawOf(...law)).replier.kind;
  it("plays no relative of an elderly person", () => {
    expect(kinFor(elder)).toBe("nobody");
  });
  it("is the draft's demand: the final text is not read that way", () => {
    expect(kinFor(elder, ["cn-final-2026-07"])).toBe("model");
  });
  it("leaves an elder every other companion, and other grown-ups this one", () => {
    expect(kinFor(adult)).toBe("model");
    const morning = personaChoice({ audience: elder, relationship: "morning-companion" });
    expect(decide("persona-choice", morning, lawOf()).replier.kind).toBe("model");
  });
});
