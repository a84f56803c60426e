/** Where the product gets the time. Read once per request; legal instants never come from the database or the browser. */
export type Clock = { now(): Date };

export const systemClock: Clock = { now: () => new Date() };

/** A clock that runs `offsetMs` ahead of (or behind) another: how browser tests move time. */
export function offsetClock(clock: Clock, offsetMs: number): Clock {
  return { now: () => new Date(clock.now().getTime() + offsetMs) };
}

/** A clock that stands still until it is moved: how use-case tests move time. */
export function standingClock(startAt: Date): Clock & { advance(ms: number): void; set(at: Date): void } {
  let at = startAt.getTime();
  return {
    now: () => new Date(at),
    advance(ms) {
      at += ms;
    },
    set(next) {
      at = next.getTime();
    },
  };
}

/** Milliseconds on a clock that never jumps; for durations in logs and figures, never for the law. */
export function elapsedMs(): number {
  return performance.now();
}
