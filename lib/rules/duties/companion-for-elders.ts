import { defineRule } from "@/lib/rules/define-rule";

/** No companion plays the relative of an elderly person. */
export const companionForElders = defineRule({
  id: "companion-for-elders",
  cites: ["cn-draft-2025-12/13"],
  obligations: ["O-41"],
  packs: ["cn-draft-2025-12"],
  at: ["persona-choice", "user-message"],
  duties: ({ audience, relationship }) =>
    audience.kind === "elder" && relationship === "kin"
      ? [{ kind: "withhold", reason: "companion-not-for-you" }]
      : [],
});
