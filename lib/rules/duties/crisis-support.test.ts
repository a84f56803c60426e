import { describe, expect, it } from "vitest";
import { decide } from "@/lib/rules/decide";
import { lawOf, signal, userMessage } from "@/lib/rules/test/example-facts";

describe("crisis-support", () => {
  const inDanger = (level: 1 | 2 | 3 | 4) => signal("crisis", { level });
  const replierFor = (changed: Parameters<typeof userMessage>[0]) =>
    decide("user-message", userMessage(changed), lawOf()).replier;

  it("leaves a low mood to the companion and answers from level 2 on with the help lines", () => {
    expect(replierFor({ signals: [inDanger(1)] }).kind).toBe("model");
    for (const level of [2, 3, 4] as const) {
      expect(replierFor({ signals: [inDanger(level)] })).toEqual({
        kind: "prepared",
        reply: "crisis-support",
      });
    }
  });
  it("locks nobody in danger out: not for consent, disclosure, suspension or a closed conversation", () => {
    for (const changed of [
      { standing: "waiting-for-consent" },
      { disclosedAt: null },
      { standing: "suspended" },
      { control: "closed" },
      { control: "awaiting-human" },
    ] as const) {
      expect(replierFor({ ...changed, signals: [inDanger(3)] })).toMatchObject({ reply: "crisis-support" });
    }
  });
  it("comes before a refusal: somebody who curses in despair is not lectured", () => {
    const signals = [signal("insult"), signal("violence"), inDanger(2)];
    expect(replierFor({ signals })).toMatchObject({ reply: "crisis-support" });
  });
  it("does not talk over the human who is already there", () => {
    expect(replierFor({ control: "human", signals: [inDanger(4)] })).toEqual({ kind: "human" });
  });
  it("is not set off by a novel or by a friend's trouble", () => {
    expect(replierFor({ signals: [signal("crisis", { level: 3, subject: "quoted" })] }).kind).toBe("model");
    expect(replierFor({ signals: [signal("crisis", { level: 3, subject: "other" })] }).kind).toBe("model");
  });
});
