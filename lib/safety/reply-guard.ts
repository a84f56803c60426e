import type { Audience } from "@/lib/domain/audience";
import type { Signal } from "@/lib/domain/signal";
import { replyRules } from "./detect";
import { createNormaliser, isCjk } from "./normalise";
import { createScanner } from "./scanner";

/** `offset`: UTF-16 place in the reply where the text, or the first withheld character, stands. */
export type GuardStep =
  | { kind: "release"; text: string; offset: number }
  | { kind: "breach"; signals: Signal[]; offset: number };

export type ReplyGuard = {
  push(chunk: string): GuardStep[];
  end(): GuardStep[];
  /** UTF-16 units received and not released. */
  readonly heldCharacters: number;
};

/** Without punctuation, this many words or Chinese characters go together; fewer would only make more events. */
const WORDS_TOGETHER = 4;
const CHARACTERS_TOGETHER = 8;
const LONGEST_HOLD = 80;

const stops = new Set([..."。！？!?…；;，,、：:—\n"].map((sign) => sign.charCodeAt(0)));
const closing = new Set([..."”’」』》）)]\"'"].map((sign) => sign.charCodeAt(0)));
const joins = /^(?:\p{M}|\p{Emoji_Modifier}|\u200d|[\u{e0020}-\u{e007f}])/u;
const regional = /^[\u{1f1e6}-\u{1f1ff}]/u;
const wordUnit = /^[\p{L}\p{N}'’_@&/-]/u;

function isLowSurrogate(code: number): boolean {
  return code >= 0xdc00 && code <= 0xdfff;
}

function isHighSurrogate(code: number): boolean {
  return code >= 0xd800 && code <= 0xdbff;
}

/** Whether a character on screen (pair, combining sequence, joined emoji, flag) stays whole when cut at `at`. */
function keepsCharacters(text: string, at: number): boolean {
  const following = text.charCodeAt(at);
  if (isLowSurrogate(following) && isHighSurrogate(text.charCodeAt(at - 1))) return false;
  if (following < 0x300) return true;
  // Half a pair at the end may turn out to be a skin tone or a flag.
  if (isHighSurrogate(following) && at + 1 >= text.length) return false;
  const next = text.slice(at, at + 2);
  if (joins.test(next) || text.charCodeAt(at - 1) === 0x200d) return false;
  return !(regional.test(next) && regional.test(text.slice(Math.max(0, at - 2), at)));
}

function isWordUnit(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  if (code < 128)
    return (
      (code >= 48 && code <= 57) ||
      (code >= 97 && code <= 122) ||
      (code >= 65 && code <= 90) ||
      code === 39 ||
      code === 45
    );
  return !isCjk(code) && !isHighSurrogate(code) && !isLowSurrogate(code) && wordUnit.test(text.charAt(at));
}

/** Whether no word is cut at `at`. */
function keepsWords(text: string, at: number): boolean {
  return !(isWordUnit(text, at - 1) && isWordUnit(text, at));
}

function isStop(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  if (stops.has(code)) return true;
  return code === 46 && !isWordUnit(text, at + 1);
}

/**
 * Holds a reply back while any part of it could still become a breach, and releases it at sentence ends, at
 * clauses, and else after a few words. `judge` (the law) is asked once for each release, with the signals new in
 * that segment. After a breach nothing more is released. The work is linear in the text, and what is found does
 * not depend on how the stream was cut. An exception of `judge` passes through: the caller must then withhold.
 */
export function createReplyGuard(options: {
  audience: Audience["kind"];
  judge(signals: readonly Signal[]): "release" | "breach";
}): ReplyGuard {
  const normaliser = createNormaliser();
  const scanner = createScanner(replyRules, normaliser, options.audience);
  /** Received and not released; begins at `offset` in the reply. */
  let pending = "";
  let offset = 0;
  let signals: Signal[] = [];
  let breached = false;

  function release(length: number): GuardStep[] {
    const end = offset + length;
    const touching = signals.filter((signal) => signal.span === undefined || signal.span.start < end);
    signals = signals.filter((signal) => !touching.includes(signal));
    if (options.judge(touching) === "breach") {
      breached = true;
      return [{ kind: "breach", signals: touching, offset }];
    }
    const step: GuardStep = { kind: "release", text: pending.slice(0, length), offset };
    pending = pending.slice(length);
    offset = end;
    return [step];
  }

  /** The last good place to cut in `pending`, at most `safe`; 0 when it is better to wait. */
  function findCut(safe: number): number {
    let words = 0;
    let characters = 0;
    let afterStop = 0;
    let afterWord = 0;
    for (let at = 1; at <= safe && at < pending.length; at += 1) {
      if (isCjk(pending.charCodeAt(at - 1))) characters += 1;
      else if (isWordUnit(pending, at - 1) && !isWordUnit(pending, at)) words += 1;
      if (!keepsCharacters(pending, at)) continue;
      const closes = closing.has(pending.charCodeAt(at)) || isStop(pending, at);
      if (closes || !keepsWords(pending, at)) continue;
      if (isStop(pending, at - 1) || (closing.has(pending.charCodeAt(at - 1)) && afterStop < at))
        afterStop = at;
      afterWord = at;
    }
    if (words >= WORDS_TOGETHER || characters >= CHARACTERS_TOGETHER) return afterWord;
    if (afterStop > 0) return afterStop;
    return pending.length >= LONGEST_HOLD ? afterWord : 0;
  }

  /** A word or a run of marks longer than the longest hold is cut between characters. */
  function findForcedCut(safe: number): number {
    if (pending.length < LONGEST_HOLD) return 0;
    let at = Math.min(safe, pending.length - 1);
    const earliest = Math.max(0, at - LONGEST_HOLD);
    while (at > earliest && !keepsCharacters(pending, at)) at -= 1;
    return at > earliest ? at : 0;
  }

  return {
    push(chunk) {
      if (breached || chunk === "") return [];
      normaliser.push(chunk);
      pending += chunk;
      signals.push(...scanner.advance(false));
      const safe = Math.min(scanner.heldFrom() - offset, pending.length);
      if (safe <= 0) return [];
      const cut = findCut(safe) || findForcedCut(safe);
      return cut > 0 ? release(cut) : [];
    },
    end() {
      if (breached) return [];
      normaliser.end();
      signals.push(...scanner.advance(true));
      return pending === "" ? [] : release(pending.length);
    },
    get heldCharacters() {
      return pending.length;
    },
  };
}
