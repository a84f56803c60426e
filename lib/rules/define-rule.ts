import type { Facts, Moment } from "@/lib/domain/facts";
import type { ObligationId } from "@/lib/domain/obligation";
import type { ArticleId, PackId } from "@/lib/domain/pack";
import type { Duty } from "@/lib/domain/ruling";
import type { EffectiveParameters } from "@/lib/rules/parameters";

/** One duty of the law. Pure: it says what must be done and never does it. */
export type Rule<M extends Moment> = {
  id: string;
  /** Never empty: a rule without an article does not compile. */
  cites: readonly [ArticleId, ...ArticleId[]];
  obligations: readonly [ObligationId, ...ObligationId[]];
  /** Which instruments ask for it; `every`: the product keeps it whatever is chosen. */
  packs: "every" | readonly [PackId, ...PackId[]];
  /** The moments it speaks in. They decide the type of the facts. */
  at: readonly [M, ...M[]];
  /** May throw: `decide` then fails closed. */
  duties(facts: Facts[M], parameters: EffectiveParameters): readonly Duty[];
};

/** A rule as one of its moments sees it. */
export type RuleAt<M extends Moment> = Omit<Rule<M>, "at"> & { at: readonly Moment[] };

export function defineRule<M extends Moment>(rule: Rule<M>): Rule<M> {
  return Object.freeze(rule);
}
