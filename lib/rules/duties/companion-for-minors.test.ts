import { describe, expect, it } from "vitest";
import { decide } from "@/lib/rules/decide";
import { adult, elder, lawOf, minor, personaChoice, userMessage } from "@/lib/rules/test/example-facts";

describe("companion-for-minors", () => {
  const refused = { kind: "nobody", reason: "companion-not-for-you" };
  it("gives no minor a partner or a relative, even where the companion names minors as its audience", () => {
    for (const relationship of ["partner", "kin"] as const) {
      const facts = { audience: minor, relationship };
      expect(decide("persona-choice", personaChoice(facts), lawOf()).replier).toEqual(refused);
      expect(decide("user-message", userMessage(facts), lawOf()).replier).toEqual(refused);
    }
  });
  it("gives them neither under any other law nor under none", () => {
    const facts = personaChoice({ audience: minor, relationship: "partner" });
    for (const packs of [["us-ny"], ["eu-aiact"], []] as const) {
      expect(decide("persona-choice", facts, lawOf(packs)).replier).toEqual(refused);
    }
  });
  it("leaves minors the friend, the study partner and the storyteller", () => {
    for (const relationship of ["friend", "study-partner", "storyteller"] as const) {
      const facts = personaChoice({ audience: minor, relationship });
      expect(decide("persona-choice", facts, lawOf()).replier.kind).toBe("model");
    }
  });
  it("does not stand between grown-ups and a partner", () => {
    for (const audience of [adult, elder]) {
      const facts = personaChoice({ audience, relationship: "partner" });
      expect(decide("persona-choice", facts, lawOf()).replier.kind).toBe("model");
    }
  });
});
