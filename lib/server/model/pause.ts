import { setTimeout as timer } from "node:timers/promises";

/** Waits `ms`; rejects with the signal's reason as soon as it aborts. */
export async function pauseFor(ms: number, signal: AbortSignal): Promise<void> {
  try {
    await timer(ms, undefined, { signal });
  } catch {
    signal.throwIfAborted();
  }
}
