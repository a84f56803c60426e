import { isProhibited, type ProhibitedCategory, type Signal } from "@/lib/domain/signal";

/** The first category of Art. 8 that the signals speak of strongly enough, or null. */
export function prohibitedIn(
  signals: readonly Signal[],
  quotedFromLevel: Signal["level"],
): ProhibitedCategory | null {
  for (const { category, level, subject } of signals) {
    if (isProhibited(category) && (subject !== "quoted" || level >= quotedFromLevel)) return category;
  }
  return null;
}
