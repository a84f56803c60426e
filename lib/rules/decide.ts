import type { Facts, Moment } from "@/lib/domain/facts";
import type { Duty, GroundedDuty, Ruling } from "@/lib/domain/ruling";
import { type Law, lawInForce } from "@/lib/rules/law-in-force";
import type { EffectiveParameters } from "@/lib/rules/parameters";
import { resolve } from "@/lib/rules/resolve";

export type { Law };

/** No rule spoke. Shared and frozen: the hot path allocates nothing. */
const silent: Ruling = Object.freeze({
  replier: Object.freeze({ kind: "model" }),
  ended: null,
  requirements: Object.freeze([]),
  reminders: Object.freeze([]),
  labels: Object.freeze([]),
  grounds: Object.freeze([]),
  failures: Object.freeze([]),
});

/** The product fails closed: no reply without judgement, no segment released unjudged. */
function dutyOfAFailedRule(moment: Moment): Duty {
  return moment === "reply-segment"
    ? { kind: "replace-reply", reply: "detector-failed" }
    : { kind: "withhold", reason: "rule-failed" };
}

/**
 * What the law asks in a moment. Never throws; a rule that throws withholds, and stands in `failures` for the log.
 * `replier` is `model` where nothing objects. At `reply-segment`, `prepared` means: stop the reply and put that text
 * in its place; `human` or `nobody` means: release nothing more, put nothing in its place.
 */
export function decide<M extends Moment>(moment: M, facts: Facts[M], law: Law): Ruling {
  const { parameters, rules } = lawInForce(law);
  const grounds: GroundedDuty[] = [];
  const failures: Ruling["failures"][number][] = [];
  for (const rule of rules[moment]) {
    let duties: readonly Duty[];
    try {
      duties = rule.duties(facts, parameters);
    } catch (error) {
      failures.push({ ruleId: rule.id, error });
      duties = [dutyOfAFailedRule(moment)];
    }
    for (const duty of duties) grounds.push({ duty, ruleId: rule.id, articles: rule.articles });
  }
  return grounds.length === 0 ? silent : resolve(grounds, failures);
}

/** The numbers that hold at an instant: the strictest across the chosen packs. Durations in milliseconds. */
export function parametersInForce(law: Law): EffectiveParameters {
  return lawInForce(law).parameters;
}
