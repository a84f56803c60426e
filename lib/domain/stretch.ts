/** A run of continuous use, by the server's clock, over all of a person's tabs and devices. */
export type Stretch = {
  startedAt: Date;
  lastSeenAt: Date;
  /** How many break reminders have been given in this stretch. */
  remindedFor: number;
  /** The occurrence for which a heads-up has been given. */
  headsUpFor: number;
};

/**
 * The stretch after a sign of life at `now`. A gap of at least `breakLengthMs` ends the run and starts another (O-11).
 * A clock set back changes nothing: `lastSeenAt` never decreases, and the run is neither shortened nor ended.
 */
export function advanceStretch(
  previous: Stretch | null,
  now: Date,
  breakLengthMs: number,
): { stretch: Stretch; started: boolean } {
  if (previous === null || now.getTime() - previous.lastSeenAt.getTime() >= breakLengthMs) {
    return { stretch: { startedAt: now, lastSeenAt: now, remindedFor: 0, headsUpFor: 0 }, started: true };
  }
  if (now.getTime() <= previous.lastSeenAt.getTime()) return { stretch: previous, started: false };
  return { stretch: { ...previous, lastSeenAt: now }, started: false };
}

/** Continuous use so far, in milliseconds. A clock set back does not shorten it. */
export function usedMs(stretch: Stretch, now: Date): number {
  return Math.max(now.getTime(), stretch.lastSeenAt.getTime()) - stretch.startedAt.getTime();
}
