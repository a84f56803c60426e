import type { ObligationId } from "@/lib/domain/obligation";
import { type ArticleId, type PackId, packIds } from "@/lib/domain/pack";
import { belongsTo, isVerified } from "@/lib/rules/articles";
import type { CoverageState, ObligationRow } from "@/lib/rules/obligation-row";
import { contentObligations } from "@/lib/rules/obligations/content";
import { crisisObligations } from "@/lib/rules/obligations/crisis";
import { dataObligations } from "@/lib/rules/obligations/data";
import { eldersObligations } from "@/lib/rules/obligations/elders";
import { elsewhereObligations } from "@/lib/rules/obligations/elsewhere";
import { governanceObligations } from "@/lib/rules/obligations/governance";
import { identityObligations } from "@/lib/rules/obligations/identity";
import { minorsObligations } from "@/lib/rules/obligations/minors";
import { timeObligations } from "@/lib/rules/obligations/time";
import type { Pack } from "@/lib/rules/pack";
import { packs } from "@/lib/rules/packs";
import { rulesByMoment } from "@/lib/rules/rules-by-moment";

export type { CoverageState };

/** An obligation under one pack. `verified` is false where a lawyer still has to check an article. */
export type PackCoverage = {
  state: CoverageState;
  articles: readonly { id: ArticleId; verified: boolean }[];
  verified: boolean;
  ruleIds: readonly string[];
};

/** A line of the coverage page. `tests` are file names; `titleKey` and `noteKey` are next-intl keys. */
export type CoverageRow = {
  id: ObligationId;
  titleKey: string;
  noteKey: string | null;
  tests: readonly string[];
  packs: Readonly<Record<PackId, PackCoverage>>;
};

type RuleSummary = {
  id: string;
  obligations: readonly ObligationId[];
  packs: "every" | readonly PackId[];
};

const allRules: readonly RuleSummary[] = uniqueRules(Object.values(rulesByMoment).flat());

/** A rule that speaks in several moments is one rule. */
function uniqueRules(rules: readonly RuleSummary[]): readonly RuleSummary[] {
  return [...new Map(rules.map((rule) => [rule.id, rule])).values()];
}

function underPack(row: ObligationRow, rules: readonly RuleSummary[], pack: PackId): PackCoverage {
  const articles = row.articles
    .filter((article) => belongsTo(article, pack))
    .map((id) => ({ id, verified: isVerified(id) }));
  if (articles.length === 0) return { state: "not-applicable", articles, verified: true, ruleIds: [] };
  return {
    state: row.state,
    articles,
    verified: articles.every(({ verified }) => verified),
    ruleIds: rules.filter((rule) => rule.packs === "every" || rule.packs.includes(pack)).map(({ id }) => id),
  };
}

function coverageOf(row: ObligationRow): CoverageRow {
  const rules = allRules.filter(({ obligations }) => obligations.includes(row.id));
  return {
    id: row.id,
    titleKey: `obligation.${row.id}`,
    noteKey: row.note === undefined ? null : `obligation.note.${row.id}`,
    tests: [...rules.map(({ id }) => `lib/rules/duties/${id}.test.ts`), ...(row.tests ?? [])],
    packs: {
      "cn-draft-2025-12": underPack(row, rules, "cn-draft-2025-12"),
      "cn-final-2026-07": underPack(row, rules, "cn-final-2026-07"),
      "us-ny": underPack(row, rules, "us-ny"),
      "us-ca": underPack(row, rules, "us-ca"),
      "us-wa": underPack(row, rules, "us-wa"),
      "eu-aiact": underPack(row, rules, "eu-aiact"),
    },
  };
}

/** Every obligation of the register, O-01 to O-70, and how far the product keeps it under each pack. */
export const coverage: readonly CoverageRow[] = [
  ...identityObligations,
  ...timeObligations,
  ...crisisObligations,
  ...minorsObligations,
  ...eldersObligations,
  ...dataObligations,
  ...contentObligations,
  ...governanceObligations,
  ...elsewhereObligations,
].map(coverageOf);

/** The instruments with their names, dates and numbers, in the order of the pack ids. */
export const instruments: readonly Pack[] = packIds.map((id) => packs[id]);

/** Id of every rule, for the audit and the compliance desk. Its title is `rule.title.<id>`. */
export const ruleIds: readonly string[] = allRules.map(({ id }) => id);
