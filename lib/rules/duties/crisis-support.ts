import { defineRule } from "@/lib/rules/define-rule";
import { tellsOfOwnCrisis } from "@/lib/rules/self-crisis";

/**
 * Somebody who speaks of ending their life is answered by the prepared text with the help lines, never by a model.
 * It holds in every standing and under every limit; only a human already in the conversation is not talked over.
 */
export const crisisSupport = defineRule({
  id: "crisis-support",
  cites: ["cn-draft-2025-12/11", "cn-final-2026-07/13", "us-ny/1701", "us-ca/22602-b", "us-wa/HB-2225"],
  obligations: ["O-16", "O-17", "O-23"],
  packs: "every",
  at: ["user-message"],
  duties({ control, signals }) {
    const humanIsHere = control === "human" || control === "wrapping-up";
    return tellsOfOwnCrisis(signals) && !humanIsHere
      ? [{ kind: "prepared-reply", reply: "crisis-support" }]
      : [];
  },
});
