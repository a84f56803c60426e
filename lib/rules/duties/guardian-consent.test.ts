import { describe, expect, it } from "vitest";
import { decide } from "@/lib/rules/decide";
import { lawOf, minor, personaChoice, userMessage } from "@/lib/rules/test/example-facts";

describe("guardian-consent", () => {
  const waiting = { audience: minor, standing: "waiting-for-consent" } as const;
  it("gives a child no companion and no reply before the guardian has agreed", () => {
    const refused = { kind: "nobody", reason: "waiting-for-consent" };
    expect(decide("persona-choice", personaChoice(waiting), lawOf()).replier).toEqual(refused);
    expect(decide("user-message", userMessage(waiting), lawOf()).replier).toEqual(refused);
  });
  it("lets a child whose guardian has agreed talk to a friend", () => {
    expect(decide("user-message", userMessage({ audience: minor }), lawOf()).replier.kind).toBe("model");
  });
});
