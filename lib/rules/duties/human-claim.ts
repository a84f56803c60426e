import { defineRule } from "@/lib/rules/define-rule";

/** A reply that claims to be human, or denies being an AI, is withdrawn, whatever the persona says. */
export const humanClaim = defineRule({
  id: "human-claim",
  cites: ["cn-draft-2025-12/16", "cn-final-2026-07/18", "us-wa/HB-2225", "us-ca/22602", "us-ny/1702"],
  obligations: ["O-08"],
  packs: "every",
  at: ["reply-segment"],
  duties: ({ signals }) =>
    signals.some(({ category, subject }) => category === "human-claim" && subject !== "quoted")
      ? [{ kind: "replace-reply", reply: "human-claim-replaced" }]
      : [],
});
