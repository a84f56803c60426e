import { calendarDay } from "@/lib/domain/sign-up";

const dayMs = 86_400_000;
const chinaOffsetMs = 8 * 3_600_000;

/** The instants of a calendar day in China (UTC+8), or null when there is no such day. `until` is the next midnight. */
export function chinaDay(day: string): { from: Date; until: Date } | null {
  const midnightUtc = calendarDay(day);
  if (midnightUtc === null) return null;
  const from = new Date(midnightUtc.getTime() - chinaOffsetMs);
  return { from, until: new Date(from.getTime() + dayMs) };
}
