import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { preparedReplies } from "@/lib/domain/message";
import { type Duty, type GroundedDuty, withholdReasons } from "@/lib/domain/ruling";
import { resolve } from "@/lib/rules/resolve";

const grounded = (duty: Duty): GroundedDuty => ({
  duty,
  ruleId: "sample",
  articles: ["cn-final-2026-07/18"],
});
const replier = (...duties: Duty[]) => resolve(duties.map(grounded), []).replier;

const leave: Duty = { kind: "end-conversation", farewell: "exit-farewell", quietMs: 1 };
const crisis: Duty = { kind: "prepared-reply", reply: "crisis-support" };
const suspended: Duty = { kind: "withhold", reason: "suspended" };
const human: Duty = { kind: "leave-to-human" };
const failed: Duty = { kind: "withhold", reason: "rule-failed" };
const prohibited: Duty = { kind: "prepared-reply", reply: "prohibited-input" };
const identity: Duty = { kind: "prepared-reply", reply: "identity-answer" };
const label: Duty = { kind: "label", label: "standing" };

/** The order of precedence, first wins. */
const inOrder = [leave, crisis, suspended, human, failed, prohibited, identity, label];

const anyDuty: fc.Arbitrary<Duty> = fc.oneof(
  fc.constant(leave),
  fc.constant(human),
  fc.constant(label),
  fc.constantFrom(...withholdReasons).map((reason): Duty => ({ kind: "withhold", reason })),
  fc.constantFrom(...preparedReplies).map((reply): Duty => ({ kind: "prepared-reply", reply })),
  fc.constantFrom(...preparedReplies).map((reply): Duty => ({ kind: "replace-reply", reply })),
);

describe("who replies", () => {
  it("is decided by the order of precedence, whichever rule spoke first", () => {
    for (const [index, duty] of inOrder.entries()) {
      const rest = inOrder.slice(index + 1);
      expect(replier(...rest, duty)).toEqual(replier(duty));
      expect(replier(duty, ...rest)).toEqual(replier(duty));
    }
  });
  it("is the model where only labels, reminders or requirements were asked for", () => {
    expect(replier(label, { kind: "require", requirement: "disclosure" })).toEqual({ kind: "model" });
  });
  it("is never the model once any rule objected", () => {
    fc.assert(
      fc.property(fc.array(anyDuty, { minLength: 1 }), (duties) => {
        const objected = duties.some(({ kind }) => kind !== "label");
        expect(replier(...duties).kind === "model").toBe(!objected);
      }),
    );
  });
  it("does not depend on the order in which rules spoke", () => {
    fc.assert(
      fc.property(fc.array(anyDuty), (duties) => {
        expect(replier(...duties.toReversed())).toEqual(replier(...duties));
      }),
    );
  });
  it("ends the conversation when, and only when, the person leaves", () => {
    fc.assert(
      fc.property(fc.array(anyDuty), (duties) => {
        expect(resolve(duties.map(grounded), []).ended !== null).toBe(duties.includes(leave));
      }),
    );
  });
  it("keeps every duty with its ground, and asks for each thing once", () => {
    const ruling = resolve([label, label, suspended].map(grounded), []);
    expect(ruling.grounds).toHaveLength(3);
    expect(ruling.labels).toEqual(["standing"]);
  });
});
