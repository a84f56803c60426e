const chinaOffsetMs = 8 * 3_600_000;

/**
 * Whole years of age at an instant, by the calendar of China (UTC+8, no daylight saving).
 * `birthDate` is a calendar day, held as midnight UTC of that day. Somebody born on 29 February comes of age on
 * 1 March of a common year: the later of the two readings, so that protection never ends early.
 */
export function ageOn(birthDate: Date, at: Date): number {
  const today = new Date(at.getTime() + chinaOffsetMs);
  const years = today.getUTCFullYear() - birthDate.getUTCFullYear();
  const months = today.getUTCMonth() - birthDate.getUTCMonth();
  const days = today.getUTCDate() - birthDate.getUTCDate();
  return months < 0 || (months === 0 && days < 0) ? years - 1 : years;
}
