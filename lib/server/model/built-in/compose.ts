import type { Locale } from "@/lib/domain/locale";
import type { ReplyRequest } from "../reply-source";
import { activityReply } from "./activities";
import { type Fact, factsFor, type Memory, recollect } from "./memory";
import { mirror } from "./mirror";
import { type Choice, pick, seeded } from "./pick";
import { languageOf, voiceOf } from "./voice";
import type { Answer, Feeling, Manner, Voice } from "./voice-parts";

type Turn = {
  text: string;
  /** The person's texts, oldest first; the last is `text`. */
  userTexts: readonly string[];
  language: Locale;
  voice: Voice;
  manner: Manner;
  memory: Memory;
  choice: Choice;
};

/** Within so many replies the companion tries not to say the same thing twice. */
const recentReplies = 12;

/**
 * The built-in companion's reply. Depends on nothing but the request, so the same turns give the same words.
 * Care for somebody without hope comes before everything; then what was asked for; then listening.
 */
export function composeReply({ turns, locale, companionId, personName }: ReplyRequest): string {
  const userTexts = turns.filter(({ role }) => role === "user").map(({ text }) => text);
  const text = userTexts.at(-1) ?? "";
  const language = languageOf(text, locale);
  const voice = voiceOf(language);
  const known = turns.map((turn) => ({ ...turn, text: informal(turn.text) }));
  const said = known.filter(({ role }) => role === "assistant").map((turn) => turn.text);
  const compose = (attempt: number): string => {
    const turn: Turn = {
      text,
      userTexts,
      language,
      voice,
      manner: voice.manners[companionId] ?? voice.manners.friend,
      memory: recollect(userTexts, personName),
      choice: { seed: `${turns.length}|${companionId}|${text}|${attempt}`, said },
    };
    return (
      hopelessReply(turn) ??
      recallReply(turn) ??
      activityReply({ ...turn, turns: known }) ??
      answerReply(turn) ??
      listeningReply(turn)
    );
  };
  const recent = said.slice(-recentReplies);
  let reply = compose(0);
  for (let attempt = 1; attempt <= 3 && recent.includes(reply); attempt += 1) reply = compose(attempt);
  return companionId === "morning-companion" && language === "zh-CN" ? formal(reply, voice) : reply;
}

/** An elder is addressed as 您, but not the people of a story. What was said before is compared without it. */
function formal(text: string, { stories }: Voice): string {
  const isStory = stories.some(({ parts }) => parts.some((part) => text.includes(part)));
  return isStory ? text : text.replaceAll(/你(?!们)/g, "您");
}

function informal(text: string): string {
  return text.replaceAll("您", "你");
}

function hopelessReply({ text, voice, choice }: Turn): string | null {
  const feeling = voice.feelings.find(({ id }) => id === "hopeless");
  if (!feeling?.heard.test(text)) return null;
  return `${pick(feeling.lines, choice)}\n\n${pick(feeling.questions, choice)}`;
}

function recallReply(turn: Turn): string | null {
  const { text, voice, memory, language, choice } = turn;
  if (!voice.asksRecall.test(text)) return null;
  const facts = factsFor(memory, language).map((fact) => fact.text);
  if (memory.name !== null) {
    facts.unshift(language === "en" ? `your name is ${memory.name}` : `你叫${memory.name}`);
  }
  if (facts.length === 0) return pick(voice.recallsNothing, choice);
  return pick(voice.recalls, choice, { facts: facts.slice(0, 6).join(language === "en" ? "; " : "；") });
}

function answerReply(turn: Turn): string | null {
  const { text, voice, choice, memory, language } = turn;
  const feeling = heardFeeling(turn, text);
  const values = { name: memory.name ?? "", comma: language === "en" ? ", " : "，" };
  const speaks = ({ heard, beside, says }: Answer) =>
    heard.test(text) && !(beside === "yields" && feeling !== null) && pick(says, choice, values) !== "";
  const answer = voice.answers.find(speaks);
  if (answer === undefined) return null;
  const said = pick(answer.says, choice, values);
  if (answer.beside !== "follows" || feeling === null) return said;
  return joined(language, [feelingLine(turn, feeling), said]);
}

function listeningReply(turn: Turn): string {
  const { text, voice, language, choice } = turn;
  if (text.trim() === "" || voice.shortWords.test(text.trim())) return nudge(turn);
  const feeling = heardFeeling(turn, text);
  const words = mirror(text, language);
  const proposed = endings(turn, feeling);
  const isBare = proposed.length === 0;
  const ends = isBare && feeling === null && words === null ? turn.manner.questions : proposed;
  return joined(language, [opening(turn, feeling, isBare), pick(ends, choice)]);
}

function opening(turn: Turn, feeling: Feeling | null, standsAlone: boolean): string {
  const { text, voice, manner, language, choice } = turn;
  if (feeling !== null) return feelingLine(turn, feeling);
  const words = mirror(text, language);
  // Every third time without the person's words: given back each time, they sound like a parrot's.
  return words === null || (!standsAlone && seeded(choice.seed) % 3 === 0)
    ? pick(manner.openers, choice)
    : pick(voice.mirrors, choice, words);
}

function feelingLine({ text, language, choice }: Turn, feeling: Feeling): string {
  return pick(feeling.lines, choice, mirror(text, language) ?? {});
}

/** A memory, a question or a quiet end; never three questions in a row. */
function endings(turn: Turn, feeling: Feeling | null): readonly string[] {
  const { text, userTexts, voice, manner, choice } = turn;
  const hash = seeded(`${choice.seed}|ending`);
  const fact = factToReturnTo(turn);
  if (fact !== null && feeling === null && (hash % 3 === 0 || text.includes(fact.key.slice(0, 2)))) {
    return voice.remembers.map((variant) => variant.replace("{fact}", fact.text));
  }
  const questions = choice.said.slice(-2).filter((said) => said.trimEnd().endsWith(voice.questionMark));
  const topic = voice.topics.find(({ heard }) => heard.test(text));
  if (questions.length === 2) return feeling?.id === "glad" || topic !== undefined ? [] : manner.closers;
  if (feeling === null && topic === undefined && hash % 4 === 0) return manner.closers;
  if (feeling !== null) return topic !== undefined && hash % 3 !== 0 ? topic.questions : feeling.questions;
  if (topic !== undefined) return topic.questions;
  const before = heardFeeling(turn, userTexts.at(-2) ?? "");
  return before !== null && hash % 2 === 0 ? before.questions : manner.questions;
}

/** For *mhm* and the like: back to something told earlier, or a new small door. */
function nudge(turn: Turn): string {
  const { userTexts, voice, language, choice } = turn;
  const fact = factToReturnTo(turn);
  if (fact !== null) return pick(voice.remembers, choice, { fact: fact.text });
  const words = userTexts
    .slice(0, -1)
    .map((text) => mirror(text, language))
    .findLast((mirrored) => mirrored !== null);
  return pick(voice.nudges, choice, words ?? {});
}

/** The oldest thing told at least two turns ago that was not returned to yet. Where somebody lives stays theirs. */
function factToReturnTo({ memory, userTexts, language, choice }: Turn): Fact | null {
  const isRipe = (fact: Fact) =>
    fact.kind !== "place" &&
    fact.turn <= userTexts.length - 3 &&
    !choice.said.some((said) => said.includes(fact.text));
  return factsFor(memory, language).find(isRipe) ?? null;
}

function heardFeeling({ voice }: Turn, text: string): Feeling | null {
  return voice.feelings.find(({ heard }) => heard.test(text)) ?? null;
}

function joined(language: Locale, sentences: readonly string[]): string {
  return sentences.filter((sentence) => sentence !== "").join(language === "en" ? " " : "");
}
