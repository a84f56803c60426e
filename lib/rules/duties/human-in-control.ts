import { defineRule } from "@/lib/rules/define-rule";

/** While a human has the conversation, or is being waited for, the model is silent: also in the middle of a reply. */
export const humanInControl = defineRule({
  id: "human-in-control",
  cites: ["cn-draft-2025-12/11", "cn-final-2026-07/13"],
  obligations: ["O-20"],
  packs: "every",
  at: ["user-message", "reply-segment"],
  duties: ({ control }) =>
    control === "awaiting-human" || control === "human" || control === "wrapping-up"
      ? [{ kind: "leave-to-human" }]
      : [],
});
