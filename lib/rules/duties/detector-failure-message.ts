import { defineRule } from "@/lib/rules/define-rule";

/** A message that could not be judged counts as elevated: a prepared text answers it, never a model. */
export const detectorFailureMessage = defineRule({
  id: "detector-failure-message",
  cites: ["cn-draft-2025-12/11", "cn-final-2026-07/13", "cn-final-2026-07/10"],
  obligations: ["O-21"],
  packs: "every",
  at: ["user-message"],
  duties: ({ signals }) =>
    signals.some(({ category }) => category === "unknown")
      ? [{ kind: "prepared-reply", reply: "detector-failed" }]
      : [],
});
