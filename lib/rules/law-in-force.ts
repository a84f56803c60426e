import type { Moment } from "@/lib/domain/facts";
import type { ArticleId, PackId } from "@/lib/domain/pack";
import { belongsTo } from "@/lib/rules/articles";
import type { RuleAt } from "@/lib/rules/define-rule";
import { isInForce, packs } from "@/lib/rules/packs";
import { type EffectiveParameters, strictestOf } from "@/lib/rules/parameters";
import { rulesByMoment } from "@/lib/rules/rules-by-moment";

/** The chosen instruments, and the instant at which the law is asked. */
export type Law = { packs: readonly PackId[]; at: Date };

type CompiledRule<M extends Moment> = Pick<RuleAt<M>, "id" | "duties"> & { articles: readonly ArticleId[] };

type LawInForce = {
  parameters: EffectiveParameters;
  rules: { readonly [M in Moment]: readonly CompiledRule<M>[] };
  /** The instants between which this compilation holds: from the first on, before the second. */
  fromMs: number;
  untilMs: number;
};

/** The articles that belong to a pack in force; all of them where a rule holds beyond its packs. */
function articlesInForce(cites: readonly ArticleId[], inForce: readonly PackId[]): readonly ArticleId[] {
  const live = cites.filter((article) => inForce.some((pack) => belongsTo(article, pack)));
  return live.length === 0 ? cites : live;
}

function compile<M extends Moment>(rules: readonly RuleAt<M>[], inForce: readonly PackId[]) {
  return rules
    .filter(({ packs: asking }) => asking === "every" || asking.some((pack) => inForce.includes(pack)))
    .map<CompiledRule<M>>(({ id, duties, cites }) => ({
      id,
      duties,
      articles: articlesInForce(cites, inForce),
    }));
}

function compileLaw(law: Law): LawInForce {
  const chosen = law.packs.map((id) => packs[id]);
  const inForce = chosen.filter((pack) => isInForce(pack, law.at));
  const ids = inForce.map(({ id }) => id);
  const boundaries = chosen
    .flatMap((pack) => [pack, ...pack.parameters])
    .flatMap(({ inForceFrom, until }) => [inForceFrom, until])
    .flatMap((instant) => (instant === null ? [] : [instant.getTime()]));
  const atMs = law.at.getTime();
  return {
    parameters: strictestOf(
      inForce.flatMap((pack) => pack.parameters.filter((row) => isInForce(row, law.at))),
    ),
    rules: {
      registration: compile(rulesByMoment.registration, ids),
      "sign-in": compile(rulesByMoment["sign-in"], ids),
      "conversation-open": compile(rulesByMoment["conversation-open"], ids),
      "persona-choice": compile(rulesByMoment["persona-choice"], ids),
      heartbeat: compile(rulesByMoment.heartbeat, ids),
      "user-message": compile(rulesByMoment["user-message"], ids),
      "reply-segment": compile(rulesByMoment["reply-segment"], ids),
      "reply-complete": compile(rulesByMoment["reply-complete"], ids),
    },
    fromMs: Math.max(Number.NEGATIVE_INFINITY, ...boundaries.filter((boundary) => boundary <= atMs)),
    untilMs: Math.min(Number.POSITIVE_INFINITY, ...boundaries.filter((boundary) => boundary > atMs)),
  };
}

const compiled = new Map<string, LawInForce>();

/**
 * The rules and parameters that hold at an instant, compiled once per set of packs and kept until the next date on
 * which one of them changes. `decide` asks for it before every segment of every reply.
 */
export function lawInForce(law: Law): LawInForce {
  const key = law.packs.join(" ");
  const atMs = law.at.getTime();
  const known = compiled.get(key);
  if (known !== undefined && known.fromMs <= atMs && atMs < known.untilMs) return known;
  const fresh = compileLaw(law);
  compiled.set(key, fresh);
  return fresh;
}
