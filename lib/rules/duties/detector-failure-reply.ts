import { defineRule } from "@/lib/rules/define-rule";

/** A reply that could not be judged is withdrawn: silence of a detector is not an all-clear. */
export const detectorFailureReply = defineRule({
  id: "detector-failure-reply",
  cites: ["cn-draft-2025-12/11", "cn-final-2026-07/13", "cn-final-2026-07/10"],
  obligations: ["O-21"],
  packs: "every",
  at: ["reply-segment"],
  duties: ({ signals }) =>
    signals.some(({ category }) => category === "unknown")
      ? [{ kind: "replace-reply", reply: "detector-failed" }]
      : [],
});
