import { describe, expect, it } from "vitest";
import { defineRule } from "@/lib/rules/define-rule";

const sample = { id: "sample", obligations: ["O-01"], packs: "every", at: ["heartbeat"] } as const;

describe("a rule", () => {
  it("does not compile without an article", () => {
    // @ts-expect-error a rule cites at least one article
    const rule = defineRule({ ...sample, cites: [], duties: () => [] });
    expect(rule.cites).toEqual([]);
  });
  it("does not compile with an article of an instrument nobody knows", () => {
    // @ts-expect-error no such instrument
    const rule = defineRule({ ...sample, cites: ["cn-draft-1999/1"], duties: () => [] });
    expect(rule.id).toBe("sample");
  });
  it("sees the facts of its own moment and no others", () => {
    const rule = defineRule({
      ...sample,
      cites: ["cn-draft-2025-12/17"],
      // @ts-expect-error a heartbeat knows no signals
      duties: ({ signals }) => (signals ? [] : []),
    });
    expect(rule.at).toEqual(["heartbeat"]);
  });
  it("that speaks in two moments sees what they share", () => {
    const rule = defineRule({
      ...sample,
      cites: ["cn-final-2026-07/14"],
      at: ["persona-choice", "user-message"],
      duties: ({ relationship }) => (relationship === "kin" ? [{ kind: "label", label: "standing" }] : []),
    });
    expect(rule.at).toHaveLength(2);
  });
});
