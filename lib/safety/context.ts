import type { NormalisedText } from "./normalise";
import { isLatin, sliceText } from "./normalise";

/** How much after a match may change its meaning, in folded units. The guard holds a match for as long. */
export const LOOK_AHEAD = 32;
const LOOK_BEHIND = 120;
const CLAUSE_BEHIND = 48;

/** The sentence around a match. All text is folded. */
export type MatchContext = {
  /** The sentence before the match, at most 120 units. */
  before: string;
  /** The part of `before` since the last comma, colon or bracket, at most 48 units. */
  clauseBefore: string;
  matched: string;
  /** The sentence after the match, without its closing sign, at most 32 units. */
  after: string;
  /** The closing sign, or nothing where the text or the window ends first. */
  terminator: string;
  /** Inside an open quotation. */
  readonly quoted: boolean;
};

const breaks = new Set([..."。!?;\n"].map((sign) => sign.charCodeAt(0)));
const FULL_STOP = 46;

/** Whether a sentence ends at this unit. A full stop ends one unless a letter or digit follows (3.5, e.g). */
export function isSentenceBreak(text: NormalisedText, at: number): boolean {
  const code = text.codes[at];
  if (code === undefined) return false;
  if (breaks.has(code)) return true;
  if (code !== FULL_STOP) return false;
  const following = text.codes[at + 1];
  return following === undefined || !isLatin(following);
}

const openers = "“「『《‘";
const closers = "”」』》’";

function insideQuotation(line: string): boolean {
  let depth = 0;
  let straight = 0;
  for (const sign of line) {
    if (openers.includes(sign)) depth += 1;
    else if (closers.includes(sign)) depth = Math.max(0, depth - 1);
    else if (sign === '"') straight += 1;
  }
  return depth > 0 || straight % 2 === 1;
}

const clauseStarts = ",:、(—";

function clauseOf(before: string): string {
  let start = before.length;
  const earliest = Math.max(0, start - CLAUSE_BEHIND);
  while (start > earliest && !clauseStarts.includes(before.charAt(start - 1))) start -= 1;
  return before.slice(start);
}

/** Reads the surroundings of a match; bounds in folded units, end exclusive. */
export function readContext(text: NormalisedText, start: number, end: number): MatchContext {
  const earliest = Math.max(0, start - LOOK_BEHIND);
  let sentenceStart = start;
  while (sentenceStart > earliest && !isSentenceBreak(text, sentenceStart - 1)) sentenceStart -= 1;
  const latest = Math.min(text.codes.length, end + LOOK_AHEAD);
  let sentenceEnd = end;
  while (sentenceEnd < latest && !isSentenceBreak(text, sentenceEnd)) sentenceEnd += 1;

  const lookBehind = sliceText(text, earliest, start);
  const before = lookBehind.slice(sentenceStart - earliest);
  return {
    before,
    clauseBefore: clauseOf(before),
    matched: sliceText(text, start, end),
    after: sliceText(text, end, sentenceEnd),
    terminator: sentenceEnd < latest ? sliceText(text, sentenceEnd, sentenceEnd + 1) : "",
    // Most readings are settled before anybody asks.
    get quoted() {
      return insideQuotation(lookBehind.slice(lookBehind.lastIndexOf("\n") + 1));
    },
  };
}
