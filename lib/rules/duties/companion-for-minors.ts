import { isIntimate } from "@/lib/domain/companion";
import { defineRule } from "@/lib/rules/define-rule";

/** No virtual partner and no virtual relative for anybody under 18, consent or not: on choosing and on every message. */
export const companionForMinors = defineRule({
  id: "companion-for-minors",
  cites: ["cn-final-2026-07/14", "us-ca/21812", "us-wa/HB-2225"],
  obligations: ["O-26"],
  packs: "every",
  at: ["persona-choice", "user-message"],
  duties: ({ audience, relationship }) =>
    audience.kind === "minor" && isIntimate(relationship)
      ? [{ kind: "withhold", reason: "companion-not-for-you" }]
      : [],
});
