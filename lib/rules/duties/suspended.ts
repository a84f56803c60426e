import { defineRule } from "@/lib/rules/define-rule";

/** A person whose use was suspended or whose account is closed gets no companion; their own page stays open. */
export const suspended = defineRule({
  id: "suspended",
  cites: ["cn-draft-2025-12/23", "cn-final-2026-07/24"],
  obligations: ["O-56"],
  packs: "every",
  at: ["persona-choice", "user-message"],
  duties: ({ standing }) =>
    standing === "suspended" || standing === "closed" ? [{ kind: "withhold", reason: "suspended" }] : [],
});
