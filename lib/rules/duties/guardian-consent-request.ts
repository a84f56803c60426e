import { defineRule } from "@/lib/rules/define-rule";

/** Below the age of consent the guardian is asked before anything else: draft, every minor; final, under 14. */
export const guardianConsentRequest = defineRule({
  id: "guardian-consent-request",
  cites: ["cn-draft-2025-12/12", "cn-final-2026-07/14", "std/PIPL-31"],
  obligations: ["O-27"],
  packs: ["cn-draft-2025-12", "cn-final-2026-07"],
  at: ["registration"],
  duties({ ageYears }, parameters) {
    const belowAge = parameters["consent.belowAge"];
    return ageYears !== null && belowAge !== null && ageYears < belowAge
      ? [{ kind: "require", requirement: "guardian-consent" }]
      : [];
  },
});
