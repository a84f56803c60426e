/** Everything a detector may notice. Detectors report; rules decide. */
export const userCategories = [
  "crisis",
  "crisis-other",
  "dependence",
  "minor",
  "danger-life",
  "danger-health",
  "danger-property",
  "exit",
  "jailbreak",
  "identity-question",
] as const;

export const prohibitedCategories = [
  "national-security",
  "rumour",
  "obscenity",
  "gambling",
  "violence",
  "crime",
  "insult",
  "privacy",
  "self-harm-encouragement",
] as const;

export const replyCategories = [
  "manipulation",
  "sycophancy",
  "human-claim",
  "intimate",
  "kinship",
  "unsafe-advice",
  "solicits-personal-data",
] as const;

/** `unknown` is what a failed detector reports; rules treat it as elevated (O-21). */
export const signalCategories = [
  ...userCategories,
  ...prohibitedCategories,
  ...replyCategories,
  "unknown",
] as const;

export type ProhibitedCategory = (typeof prohibitedCategories)[number];
export type SignalCategory = (typeof signalCategories)[number];

export function isProhibited(category: SignalCategory): category is ProhibitedCategory {
  return (prohibitedCategories as readonly string[]).includes(category);
}

/** Whom the evidence is about. `quoted` covers quotations, fiction, research and news. */
export type SignalSubject = "self" | "other" | "quoted";

/** Evidence found in a text: never a decision. */
export type Signal = {
  category: SignalCategory;
  /** 1 (weak) to 4 (acute). Categories without levels report 1. */
  level: 1 | 2 | 3 | 4;
  subject: SignalSubject;
  /** UTF-16 offsets into the original text, end exclusive; absent where no single place speaks. */
  span?: { start: number; end: number };
  detector: string;
  version: string;
  /** The entry or rule that spoke, by its id: never the text itself. */
  evidence: string;
};
