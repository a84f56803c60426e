import type { Duty } from "@/lib/domain/ruling";
import { defineRule } from "@/lib/rules/define-rule";
import type { EffectiveParameters } from "@/lib/rules/parameters";

/** An age outside of this is a slip of the pen, not an age. */
const oldestYears = 130;

function needsContact(ageYears: number | null, parameters: EffectiveParameters): boolean {
  const minorOrElder = ageYears === null || ageYears < 18 || ageYears >= 60;
  return (
    parameters["registration.contactFromAll"] ||
    (parameters["registration.contactFromMinorsAndElders"] && minorOrElder)
  );
}

/** No account without an age, a guardian or emergency contact, and the agreement. */
export const registrationCompleteness = defineRule({
  id: "registration-completeness",
  cites: ["cn-draft-2025-12/11", "cn-final-2026-07/12"],
  obligations: ["O-24", "O-25"],
  packs: ["cn-draft-2025-12", "cn-final-2026-07"],
  at: ["registration"],
  duties({ ageYears, contactCount, agreementAccepted }, parameters) {
    const missing: Duty[] = [];
    if (ageYears === null || ageYears < 0 || ageYears > oldestYears) {
      missing.push({ kind: "require", requirement: "age" });
    }
    if (contactCount < 1 && needsContact(ageYears, parameters)) {
      missing.push({ kind: "require", requirement: "contact" });
    }
    if (!agreementAccepted) missing.push({ kind: "require", requirement: "agreement" });
    return missing.length === 0 ? [] : [...missing, { kind: "withhold", reason: "registration-incomplete" }];
  },
});
