import type { ObligationId } from "@/lib/domain/obligation";
import type { ArticleId } from "@/lib/domain/pack";

/**
 * How far an obligation is kept. `enforced`: by rules, whole. `partly`: what is missing stands in the note.
 * `feature`: by the product without a rule. `planned`: not covered yet. `organisational`: for people, not software.
 */
export type CoverageState =
  | "enforced"
  | "partly"
  | "feature"
  | "planned"
  | "organisational"
  | "not-applicable";

/** An obligation as the register knows it. Articles decide for which packs it applies; `std/…` belongs to China. */
export type ObligationRow = {
  id: ObligationId;
  state: Exclude<CoverageState, "not-applicable">;
  articles: readonly ArticleId[];
  /** Test files beyond those of the rules themselves. */
  tests?: readonly string[];
  /** Whether `obligation.note.<id>` says more. */
  note?: true;
};
