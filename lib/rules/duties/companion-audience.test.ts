import { describe, expect, it } from "vitest";
import { decide } from "@/lib/rules/decide";
import { adult, lawOf, minor, personaChoice, userMessage } from "@/lib/rules/test/example-facts";

describe("companion-audience", () => {
  it("refuses a companion that was not made for this audience, on choosing and on every message", () => {
    const facts = { audience: minor, companionAudiences: ["adult", "elder"] as const };
    const refused = { kind: "nobody", reason: "companion-not-for-you" };
    expect(decide("persona-choice", personaChoice(facts), lawOf()).replier).toEqual(refused);
    expect(decide("user-message", userMessage(facts), lawOf()).replier).toEqual(refused);
  });
  it("refuses a companion made for nobody", () => {
    const facts = personaChoice({ audience: adult, companionAudiences: [] });
    expect(decide("persona-choice", facts, lawOf()).replier.kind).toBe("nobody");
  });
  it("welcomes those it was made for", () => {
    const facts = personaChoice({ audience: adult, companionAudiences: ["adult"] });
    expect(decide("persona-choice", facts, lawOf()).replier.kind).toBe("model");
  });
});
