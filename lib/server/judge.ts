import "server-only";
import type { Facts, Moment } from "@/lib/domain/facts";
import type { ArticleId } from "@/lib/domain/pack";
import type { GroundedDuty, Ruling } from "@/lib/domain/ruling";
import { decide, type Law } from "@/lib/rules/decide";
import { errorFacts } from "@/lib/server/logger";
import type { Service } from "@/lib/server/service";

/** What the audit says of a ruling's grounds. */
export type Grounds = { articles: ArticleId[]; ruleIds: string[] };

/** Asks the law, and logs a rule that failed: the ruling itself has closed what that rule guards. */
export function judge<M extends Moment>(
  { log }: Pick<Service, "log">,
  moment: M,
  facts: Facts[M],
  law: Law,
): Ruling {
  const ruling = decide(moment, facts, law);
  for (const { ruleId, error } of ruling.failures)
    log.error({ ruleId, ...errorFacts(error) }, "a rule failed");
  return ruling;
}

/** The articles and rules behind duties, each once. */
export function groundsOf(grounds: readonly GroundedDuty[]): Grounds {
  return {
    articles: [...new Set(grounds.flatMap(({ articles }) => articles))],
    ruleIds: [...new Set(grounds.map(({ ruleId }) => ruleId))],
  };
}
