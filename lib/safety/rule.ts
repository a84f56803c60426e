import type { Audience } from "@/lib/domain/audience";
import type { Signal, SignalCategory, SignalSubject } from "@/lib/domain/signal";
import type { MatchContext } from "./context";
import { isCjk, normalise, normalisedString } from "./normalise";
import type { DetectorName } from "./versions";

/** Whose words a rule reads. */
export type Direction = "user" | "reply" | "both";

/** What a match means where it stands; `null` when it means nothing. */
export type Reading = { subject: SignalSubject; category?: SignalCategory } | null;

/** Words to find in this order, near each other in one sentence, and how to read the find. */
export type Rule = {
  id: string;
  category: SignalCategory;
  level: Signal["level"];
  detector: DetectorName;
  direction: Direction;
  /** Absent: for every audience. */
  audiences?: readonly Audience["kind"][];
  /** Each step is a list of alternatives. */
  steps: readonly (readonly string[])[];
  /** Folded units allowed between one step and the next. */
  gap: number;
  read(context: MatchContext): Reading;
};

const CJK_GAP = 6;
const LATIN_GAP = 22;

/** Folds a phrase as the text will be folded; with an apostrophe it is also found without. */
function spellings(phrase: string): string[] {
  const folded = normalisedString(normalise(phrase.trim()));
  return folded.includes("'") ? [folded, folded.replaceAll("'", "")] : [folded];
}

/**
 * Reads a pattern: alternatives are divided by `|`, steps by ` … `. Example: `教我|怎么 … 炸药|炸弹`.
 * Throws on an empty alternative, at module load.
 */
export function parseSteps(pattern: string): { steps: readonly (readonly string[])[]; gap: number } {
  const steps = pattern.split(" … ").map((step) => [...new Set(step.split("|").flatMap(spellings))]);
  if (steps.some((step) => step.some((phrase) => phrase === "")))
    throw new Error(`empty phrase in: ${pattern}`);
  const chinese = steps.some((step) =>
    step.some((phrase) => [...phrase].some((c) => isCjk(c.charCodeAt(0)))),
  );
  return { steps, gap: chinese ? CJK_GAP : LATIN_GAP };
}
