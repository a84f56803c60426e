import { defineRule } from "@/lib/rules/define-rule";

/** Until the guardian has agreed, no companion can be chosen and none replies. */
export const guardianConsent = defineRule({
  id: "guardian-consent",
  cites: ["cn-draft-2025-12/12", "cn-final-2026-07/14", "std/PIPL-31"],
  obligations: ["O-27"],
  packs: "every",
  at: ["persona-choice", "user-message"],
  duties: ({ standing }) =>
    standing === "waiting-for-consent" ? [{ kind: "withhold", reason: "waiting-for-consent" }] : [],
});
