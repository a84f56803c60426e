import { ageOn } from "@/lib/domain/age";

/** How old somebody is in the eyes of the law. */
export type AgeBand = "under-14" | "14-15" | "16-17" | "adult" | "elder";

/** Whom a rule protects. `basis` says how the product knows. */
export type Audience = {
  kind: "adult" | "minor" | "elder";
  band: AgeBand;
  basis: "declared" | "suspected" | "verified";
};

/** The band of an age in whole years. 60 is where the law on the rights of the elderly begins. */
export function ageBand(ageYears: number): AgeBand {
  if (ageYears < 14) return "under-14";
  if (ageYears < 16) return "14-15";
  if (ageYears < 18) return "16-17";
  return ageYears < 60 ? "adult" : "elder";
}

/**
 * The audience of somebody born on `birthDate` (midnight UTC of the calendar day), at an instant.
 * Without a birth date the strictest protection holds: the youngest band, suspected.
 */
export function audienceOf(person: { birthDate: Date | null; at: Date; basis: Audience["basis"] }): Audience {
  if (person.birthDate === null) return { kind: "minor", band: "under-14", basis: "suspected" };
  const band = ageBand(ageOn(person.birthDate, person.at));
  return { kind: band === "adult" || band === "elder" ? band : "minor", band, basis: person.basis };
}
