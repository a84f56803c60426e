/** What a companion is to the person. `partner` and `kin` are intimate or relative relationships in law. */
export const relationships = [
  "friend",
  "listener",
  "study-partner",
  "storyteller",
  "morning-companion",
  "partner",
  "kin",
] as const;
export type Relationship = (typeof relationships)[number];

/** Relationships that must never exist for a minor (F14), consent or not. */
export const intimateRelationships: readonly Relationship[] = ["partner", "kin"];

export function isIntimate(relationship: Relationship): boolean {
  return intimateRelationships.includes(relationship);
}
