import { defineRule } from "@/lib/rules/define-rule";

/** A companion speaks only with the audiences it was made for, even in a conversation begun before they changed. */
export const companionAudience = defineRule({
  id: "companion-audience",
  cites: ["cn-draft-2025-12/12", "cn-final-2026-07/14"],
  obligations: ["O-26"],
  packs: "every",
  at: ["persona-choice", "user-message"],
  duties: ({ audience, companionAudiences }) =>
    companionAudiences.includes(audience.kind) ? [] : [{ kind: "withhold", reason: "companion-not-for-you" }],
});
