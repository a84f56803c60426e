import { defineRule } from "@/lib/rules/define-rule";

/** Each message of the AI carries a label of its own, in text. */
export const messageLabel = defineRule({
  id: "message-label",
  cites: ["cn-final-2026-07/18", "std/GB-45438-2025-5.1"],
  obligations: ["O-05"],
  packs: ["cn-draft-2025-12", "cn-final-2026-07"],
  at: ["reply-complete"],
  duties: (_facts, parameters) => (parameters["label.message"] ? [{ kind: "label", label: "message" }] : []),
});
