import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { relationships } from "@/lib/domain/companion";
import { controls } from "@/lib/domain/control";
import { packIds } from "@/lib/domain/pack";
import { standings } from "@/lib/domain/person";
import { signalCategories } from "@/lib/domain/signal";
import { decide } from "@/lib/rules/decide";
import {
  adult,
  elder,
  lawOf,
  minor,
  noon,
  replySegment,
  signal,
  userMessage,
} from "@/lib/rules/test/example-facts";

/** The same facts with one that cannot be read, so that a rule that looks at it throws. */
function withBroken<F extends object>(facts: F, key: keyof F): F {
  const get = (): never => {
    throw new Error("broken facts");
  };
  return Object.defineProperty({ ...facts }, key, { get });
}

const anySignal = fc
  .tuple(
    fc.constantFrom(...signalCategories),
    fc.constantFrom(1, 2, 3, 4),
    fc.constantFrom("self", "other", "quoted"),
  )
  .map(([category, level, subject]) => signal(category, { level, subject }));

const anyUserMessage = fc.record({
  now: fc.constant(noon),
  audience: fc.constantFrom(adult, minor, elder),
  standing: fc.constantFrom(...standings),
  disclosedAt: fc.constantFrom(noon, null),
  relationship: fc.constantFrom(...relationships),
  companionAudiences: fc.subarray(["adult", "minor", "elder"] as const),
  control: fc.constantFrom(...controls),
  signals: fc.array(anySignal, { maxLength: 4 }),
});

describe("decide", () => {
  it("lets an ordinary message and an ordinary reply pass under every set of laws", () => {
    for (const packs of [packIds, [], ...packIds.map((id) => [id])]) {
      expect(decide("user-message", userMessage(), lawOf(packs)).replier.kind).toBe("model");
      expect(decide("reply-segment", replySegment(), lawOf(packs)).replier.kind).toBe("model");
    }
  });
  it("withholds when a rule fails, and keeps the error for the log", () => {
    const ruling = decide("user-message", withBroken(userMessage(), "companionAudiences"), lawOf());
    expect(ruling.replier).toEqual({ kind: "nobody", reason: "rule-failed" });
    expect(ruling.failures).toMatchObject([
      { ruleId: "companion-audience", error: { message: "broken facts" } },
    ]);
    expect(ruling.grounds).toMatchObject([{ ruleId: "companion-audience", duty: { kind: "withhold" } }]);
  });
  it("withdraws the reply when a rule fails in the middle of it", () => {
    const ruling = decide("reply-segment", withBroken(replySegment(), "signals"), lawOf());
    expect(ruling.replier).toEqual({ kind: "prepared", reply: "detector-failed" });
    expect(ruling.failures.length).toBeGreaterThan(0);
  });
  it("still lets a person leave, and still shows help lines, when another rule fails", () => {
    const ruledOn = (of: ReturnType<typeof signal>) =>
      decide("user-message", withBroken(userMessage({ signals: [of] }), "companionAudiences"), lawOf());
    expect(ruledOn(signal("exit")).ended).not.toBeNull();
    expect(ruledOn(signal("crisis", { level: 3 })).replier).toMatchObject({ reply: "crisis-support" });
  });
  it("names only articles of the laws that were chosen, with the standards", () => {
    const facts = userMessage({ signals: [signal("exit")] });
    const [china] = decide("user-message", facts, lawOf(["cn-final-2026-07"])).grounds;
    expect(china?.articles).toEqual(["cn-final-2026-07/19"]);
  });
  it("names the articles it rests on even where the chosen law has none", () => {
    const facts = userMessage({ signals: [signal("exit")] });
    const [elsewhere] = decide("user-message", facts, lawOf(["eu-aiact"])).grounds;
    expect(elsewhere?.articles).toEqual(["cn-draft-2025-12/18", "cn-final-2026-07/19"]);
  });
  it("follows the calendar without a restart", () => {
    const facts = { now: noon, audience: adult };
    const before = lawOf(["eu-aiact"], new Date("2026-08-01T21:59:59.999Z"));
    const from = lawOf(["eu-aiact"], new Date("2026-08-01T22:00:00Z"));
    for (let turn = 0; turn < 3; turn += 1) {
      expect(decide("reply-complete", facts, before).labels).toEqual([]);
      expect(decide("reply-complete", facts, from).labels).toEqual(["implicit"]);
    }
  });
  it("never calls a model for somebody in danger, without disclosure, without consent, or while a human is there", () => {
    fc.assert(
      fc.property(anyUserMessage, fc.subarray([...packIds]), (facts, packs) => {
        const { replier } = decide("user-message", facts, lawOf(packs));
        const danger = facts.signals.some(
          ({ category, level, subject }) => category === "crisis" && subject === "self" && level >= 2,
        );
        const mustNotCallTheModel =
          danger ||
          facts.standing !== "active" ||
          facts.control !== "ai" ||
          (facts.audience.kind === "minor" && ["partner", "kin"].includes(facts.relationship));
        if (mustNotCallTheModel) expect(replier.kind).not.toBe("model");
      }),
    );
  });
  it("always lets a person leave an open conversation", () => {
    fc.assert(
      fc.property(anyUserMessage, (facts) => {
        const leaving = { ...facts, signals: [...facts.signals, signal("exit")] };
        expect(decide("user-message", leaving, lawOf()).ended !== null).toBe(facts.control !== "closed");
      }),
    );
  });
});
