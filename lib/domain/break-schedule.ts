import { type Stretch, usedMs } from "@/lib/domain/stretch";

/** A reminder that is due: the `occurrence`-th of its stretch, after `usedMs` milliseconds of continuous use. */
export type DueBreak = { occurrence: number; usedMs: number };

/**
 * The break reminder that is due at `now`, or null. Reminders fall at 1, 2, 3… times `intervalMs` of continuous use,
 * each once in a stretch; when several fell into a gap too short to be a break, only the latest is given.
 */
export function dueReminder(stretch: Stretch, now: Date, intervalMs: number): DueBreak | null {
  const used = usedMs(stretch, now);
  const occurrence = Math.floor(used / intervalMs);
  return occurrence > 0 && occurrence > stretch.remindedFor ? { occurrence, usedMs: used } : null;
}

/** The heads-up that is due at `now`, `headsUpMs` before the reminder of the same occurrence, or null. */
export function dueHeadsUp(
  stretch: Stretch,
  now: Date,
  intervalMs: number,
  headsUpMs: number,
): DueBreak | null {
  const used = usedMs(stretch, now);
  const occurrence = Math.floor(used / intervalMs) + 1;
  const leftMs = occurrence * intervalMs - used;
  const near = headsUpMs < intervalMs && leftMs <= headsUpMs;
  return near && occurrence > stretch.headsUpFor ? { occurrence, usedMs: used } : null;
}
