import type { Signal } from "@/lib/domain/signal";

/** From level 2 on, somebody speaks of their own life and not of a bad day. */
const supportFromLevel = 2;

/** Whether the signals speak of a danger of the writer's own, rather than of another's or of a quotation. */
export function tellsOfOwnCrisis(signals: readonly Signal[]): boolean {
  return signals.some(
    ({ category, level, subject }) =>
      category === "crisis" && subject === "self" && level >= supportFromLevel,
  );
}
