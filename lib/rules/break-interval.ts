import type { Audience } from "@/lib/domain/audience";
import type { EffectiveParameters } from "@/lib/rules/parameters";

/** Continuous use between two break reminders for this audience, in milliseconds; null where no pack asks for any. */
export function breakIntervalMs(parameters: EffectiveParameters, audience: Audience): number | null {
  const forAll = parameters["break.interval"];
  const forMinors = audience.kind === "minor" ? parameters["break.intervalMinor"] : null;
  if (forAll === null || forMinors === null) return forAll ?? forMinors;
  return Math.min(forAll, forMinors);
}
