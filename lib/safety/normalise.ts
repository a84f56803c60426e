import { traditionalToSimplified } from "./traditional";

/** Folded text, one entry per UTF-16 unit, each with the place in the original that it came from. */
export type NormalisedText = {
  readonly codes: readonly number[];
  /** Original offset at which the code point behind each unit begins. */
  readonly starts: readonly number[];
  /** Original offset at which it ends, exclusive. */
  readonly ends: readonly number[];
};

export type Normaliser = {
  readonly output: NormalisedText;
  /** How far the original has been read: all of it, except half a surrogate pair at the end. */
  readonly settled: number;
  push(chunk: string): void;
  end(): void;
};

const DROPPED = /[\p{M}\p{Cf}\p{Cc}\p{DI}]/gu;
const SPACE = 32;
const NEWLINE = 10;
/** More signs than this between two characters are punctuation, not a way of hiding a word. */
const HIDING_SIGNS = 2;

const rewritten = new Map<string, string>([
  ...[..."’‘ʼʹ′‵`´＇"].map((sign) => [sign, "'"] as const),
  ...[..."‐‑‒–−﹣－"].map((sign) => [sign, "-"] as const),
  ...[..."\r\u0085\u2028\u2029"].map((sign) => [sign, "\n"] as const),
  ...[..."\t\v\f"].map((sign) => [sign, " "] as const),
  ["\n", "\n"],
]);
const separators = new Set([..." \n.·•・‧∙⋅-_*|/\\~+^=#"].map((sign) => sign.charCodeAt(0)));

function foldCharacter(character: string): string {
  const direct = rewritten.get(character);
  if (direct !== undefined) return direct;
  let folded = character;
  // Lower-casing may give something that folds again (ϓ, K); three passes reach the fixed point.
  for (let pass = 0; pass < 3; pass += 1)
    folded = folded.normalize("NFKD").replace(DROPPED, "").toLowerCase();
  let mapped = "";
  for (const part of folded) mapped += rewritten.get(part) ?? traditionalToSimplified.get(part) ?? part;
  return mapped;
}

const NOT_YET = -1;
const NOT_ONE_UNIT = -2;
const foldedUnits = new Int32Array(65_536).fill(NOT_YET);

/** The folded unit of a BMP character, or NOT_ONE_UNIT where it folds to nothing or to several. */
function foldUnit(code: number): number {
  const known = foldedUnits[code] ?? NOT_YET;
  if (known !== NOT_YET) return known;
  const folded = foldCharacter(String.fromCharCode(code));
  const unit = folded.length === 1 ? folded.charCodeAt(0) : NOT_ONE_UNIT;
  foldedUnits[code] = unit;
  return unit;
}

export function isCjk(code: number): boolean {
  return (code >= 0x4e00 && code <= 0x9fff) || (code >= 0x3400 && code <= 0x4dbf) || code === 0x3007;
}

/** Letters and digits that make Latin words, after folding. */
export function isLatin(code: number): boolean {
  return (code >= 97 && code <= 122) || (code >= 48 && code <= 57);
}

/**
 * Folds text for matching, chunk by chunk: compatibility forms (NFKC, decomposed so that each character folds
 * alone), width, case, marks, zero-width characters, traditional characters the lexicons use, typographic
 * apostrophes, runs of white space, and signs put between Chinese characters (自.杀). The result does not depend
 * on how the text was cut into chunks.
 */
export function createNormaliser(): Normaliser {
  const codes: number[] = [];
  const starts: number[] = [];
  const ends: number[] = [];
  const run: { code: number; start: number; end: number }[] = [];
  let signs = 0;
  let highSurrogate = 0;
  let settled = 0;

  function emit(code: number, start: number, end: number): void {
    codes.push(code);
    starts.push(start);
    ends.push(end);
  }

  function flushRun(): void {
    for (const held of run) emit(held.code, held.start, held.end);
    run.length = 0;
  }

  function takeSeparator(code: number, start: number, end: number): void {
    const last = run.at(-1);
    const isSpace = code === SPACE || code === NEWLINE;
    if (isSpace && last !== undefined && (last.code === SPACE || last.code === NEWLINE)) {
      if (code === NEWLINE) last.code = NEWLINE;
      last.end = end;
      return;
    }
    if (!isSpace) {
      signs += 1;
      if (signs > HIDING_SIGNS) flushRun();
    }
    run.push({ code, start, end });
  }

  function takeUnit(code: number, start: number, end: number): void {
    if (separators.has(code)) {
      takeSeparator(code, start, end);
      return;
    }
    if (run.length > 0) {
      const before = codes.at(-1);
      const hides =
        signs <= HIDING_SIGNS &&
        before !== undefined &&
        isCjk(before) &&
        isCjk(code) &&
        run.every((held) => held.code !== NEWLINE);
      if (hides) run.length = 0;
      else flushRun();
    }
    signs = 0;
    emit(code, start, end);
  }

  function takeFolded(folded: string, start: number, end: number): void {
    for (let at = 0; at < folded.length; at += 1) takeUnit(folded.charCodeAt(at), start, end);
  }

  function takeOriginalUnit(code: number, start: number): void {
    if (highSurrogate !== 0) {
      const high = highSurrogate;
      highSurrogate = 0;
      if (code >= 0xdc00 && code <= 0xdfff) {
        takeFolded(foldCharacter(String.fromCharCode(high, code)), start - 1, start + 1);
        return;
      }
      takeUnit(high, start - 1, start);
    }
    if (code >= 0xd800 && code <= 0xdbff) {
      highSurrogate = code;
      return;
    }
    const unit = foldUnit(code);
    if (unit !== NOT_ONE_UNIT) takeUnit(unit, start, start + 1);
    else takeFolded(foldCharacter(String.fromCharCode(code)), start, start + 1);
  }

  let received = 0;
  return {
    output: { codes, starts, ends },
    get settled() {
      return settled;
    },
    push(chunk) {
      for (let at = 0; at < chunk.length; at += 1) takeOriginalUnit(chunk.charCodeAt(at), received + at);
      received += chunk.length;
      settled = highSurrogate === 0 ? received : received - 1;
    },
    end() {
      if (highSurrogate !== 0) takeUnit(highSurrogate, received - 1, received);
      highSurrogate = 0;
      settled = received;
      flushRun();
    },
  };
}

/** Folds a whole text. Idempotent: folding the result again changes nothing. */
export function normalise(text: string): NormalisedText {
  const normaliser = createNormaliser();
  normaliser.push(text);
  normaliser.end();
  return normaliser.output;
}

/** Longer argument lists overflow the stack of `String.fromCharCode`. */
const SLICE_AT_ONCE = 4096;

/** A stretch of folded text as a string, bounds in folded units. */
export function sliceText(text: NormalisedText, start: number, end: number): string {
  let slice = "";
  for (let from = Math.max(0, start); from < end; from += SLICE_AT_ONCE) {
    slice += String.fromCharCode(...text.codes.slice(from, Math.min(end, from + SLICE_AT_ONCE)));
  }
  return slice;
}

/** The folded text as one string. */
export function normalisedString(text: NormalisedText): string {
  return sliceText(text, 0, text.codes.length);
}
