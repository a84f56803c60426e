import type { Audience } from "@/lib/domain/audience";
import type { Signal } from "@/lib/domain/signal";
import { isSentenceBreak, LOOK_AHEAD, readContext } from "./context";
import type { Automaton } from "./matcher";
import { compileAutomaton } from "./matcher";
import type { Normaliser } from "./normalise";
import { isLatin } from "./normalise";
import type { Rule } from "./rule";
import { detectorVersions } from "./versions";

type Use = { rule: number; step: number; chain: number };
type Token = { length: number; latinStart: boolean; latinEnd: boolean; uses: Use[] };

/** Rules compiled once, at module load. */
export type RuleSet = {
  rules: readonly Rule[];
  automaton: Automaton;
  tokens: readonly Token[];
  chainCount: number;
};

/** Compiles rules into one automaton. Throws where two rules share an id. */
export function compileRules(rules: readonly Rule[]): RuleSet {
  const ids = new Set<string>();
  const uses = new Map<string, Use[]>();
  let chainCount = 0;
  rules.forEach((rule, index) => {
    if (ids.has(rule.id)) throw new Error(`two rules have the id ${rule.id}`);
    ids.add(rule.id);
    rule.steps.forEach((phrases, step) => {
      for (const phrase of phrases) {
        const list = uses.get(phrase) ?? [];
        list.push({ rule: index, step, chain: chainCount + step });
        uses.set(phrase, list);
      }
    });
    chainCount += rule.steps.length - 1;
  });
  const phrases = [...uses.keys()];
  const tokens = phrases.map((phrase) => ({
    length: phrase.length,
    latinStart: isLatin(phrase.charCodeAt(0)),
    latinEnd: isLatin(phrase.charCodeAt(phrase.length - 1)),
    uses: uses.get(phrase) ?? [],
  }));
  return { rules, automaton: compileAutomaton(phrases), tokens, chainCount };
}

export type Scanner = {
  /** Reads what the normaliser has; `ended` when no more will come. Returns the signals that are now certain. */
  advance(ended: boolean): Signal[];
  /** Original offset from which on the text may still become, or belongs to, an undecided match. */
  heldFrom(): number;
};

type Match = { rule: Rule; start: number; end: number };

/** Runs compiled rules over a normaliser's output as it grows: same signals for any chunking. */
export function createScanner(set: RuleSet, normaliser: Normaliser, audience: Audience["kind"]): Scanner {
  const text = normaliser.output;
  const { automaton, tokens, rules } = set;
  const chainStart = new Int32Array(set.chainCount);
  const chainEnd = new Int32Array(set.chainCount).fill(-1);
  const open: { chain: number; gap: number }[] = [];
  const undecided: Match[] = [];
  const reported = new Set<string>();
  let signals: Signal[] = [];
  let state = 0;
  let position = 0;

  function decide(match: Match): void {
    const { rule } = match;
    // A finding repeated adds nothing, and reading each anew would make repetition expensive.
    if (reported.has(`${rule.id} self`)) return;
    const reading = rule.read(readContext(text, match.start, match.end));
    if (reading === null) return;
    const key = `${rule.id} ${reading.category ?? ""}${reading.subject}`;
    if (reported.has(key)) return;
    reported.add(key);
    signals.push({
      category: reading.category ?? rule.category,
      level: rule.level,
      subject: reading.subject,
      span: { start: text.starts[match.start] ?? 0, end: text.ends[match.end - 1] ?? 0 },
      detector: rule.detector,
      version: detectorVersions[rule.detector],
      evidence: rule.id,
    });
  }

  function decideThrough(lastEnd: number): void {
    let count = 0;
    for (const match of undecided) {
      if (match.end > lastEnd) break;
      decide(match);
      count += 1;
    }
    if (count > 0) undecided.splice(0, count);
  }

  function closeSentence(): void {
    for (const { chain } of open) chainEnd[chain] = -1;
    open.length = 0;
    decideThrough(Number.POSITIVE_INFINITY);
  }

  function take(token: Token, end: number): void {
    const start = end - token.length;
    if (token.latinStart && start > 0 && isLatin(text.codes[start - 1] ?? 0)) return;
    if (token.latinEnd && isLatin(text.codes[end] ?? 0)) return;
    for (const use of token.uses) {
      const rule = rules[use.rule];
      if (rule === undefined) continue;
      if (rule.audiences !== undefined && !rule.audiences.includes(audience)) continue;
      let from = start;
      if (use.step > 0) {
        const previousEnd = chainEnd[use.chain - 1] ?? -1;
        if (previousEnd === -1 || previousEnd > start || start - previousEnd > rule.gap) continue;
        from = chainStart[use.chain - 1] ?? start;
      }
      if (use.step === rule.steps.length - 1) {
        undecided.push({ rule, start: from, end });
        continue;
      }
      if (chainEnd[use.chain] === -1) open.push({ chain: use.chain, gap: rule.gap });
      chainStart[use.chain] = from;
      chainEnd[use.chain] = end;
    }
  }

  function closeExpired(earliestStart: number): void {
    for (let at = open.length - 1; at >= 0; at -= 1) {
      const entry = open[at];
      if (entry === undefined || earliestStart - (chainEnd[entry.chain] ?? 0) <= entry.gap) continue;
      chainEnd[entry.chain] = -1;
      open.splice(at, 1);
    }
  }

  function scan(code: number): void {
    const at = position;
    position += 1;
    if (at > 0 && text.codes[at - 1] === 46 && isSentenceBreak(text, at - 1)) closeSentence();
    if (undecided.length > 0) decideThrough(at - LOOK_AHEAD);
    state = automaton.next(state, code);
    if (state !== 0) for (const index of automaton.outputs(state)) takeIndex(index, at + 1);
    if (code !== 46 && isSentenceBreak(text, at)) closeSentence();
    if (open.length > 0) closeExpired(position - automaton.depth(state));
  }

  function takeIndex(index: number, end: number): void {
    const token = tokens[index];
    if (token !== undefined) take(token, end);
  }

  return {
    advance(ended) {
      signals = [];
      const { codes } = text;
      for (;;) {
        const code = codes[position];
        if (code === undefined) break;
        // Whether a Latin word ends here shows only with the next unit.
        if (!ended && position + 1 >= codes.length && isLatin(code)) break;
        scan(code);
      }
      if (ended) closeSentence();
      return signals;
    },
    heldFrom() {
      let held = position - automaton.depth(state);
      for (const { chain } of open) held = Math.min(held, chainStart[chain] ?? held);
      for (const match of undecided) held = Math.min(held, match.start);
      return text.starts[held] ?? normaliser.settled;
    },
  };
}
