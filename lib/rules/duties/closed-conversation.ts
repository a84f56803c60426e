import { defineRule } from "@/lib/rules/define-rule";

/** A conversation that the person has left stays silent until the person opens it again. */
export const closedConversation = defineRule({
  id: "closed-conversation",
  cites: ["cn-draft-2025-12/18", "cn-final-2026-07/19"],
  obligations: ["O-12", "O-13"],
  packs: "every",
  at: ["user-message", "reply-segment"],
  duties: ({ control }) =>
    control === "closed" ? [{ kind: "withhold", reason: "conversation-closed" }] : [],
});
