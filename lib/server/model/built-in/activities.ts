import type { Locale } from "@/lib/domain/locale";
import type { ReplyTurn } from "../reply-source";
import { type Choice, fill, longestLiteral, pick, seeded } from "./pick";
import type { Story, Voice } from "./voice-parts";

/** Longer answers than these are something the person wants to say, not a step of an exercise. */
const shortAnswer: Record<Locale, number> = { "zh-CN": 16, en: 40 };

export type Activity = {
  text: string;
  turns: readonly ReplyTurn[];
  language: Locale;
  voice: Voice;
  choice: Choice;
};

/**
 * The next step of an exercise or a story, when one is under way or asked for; null otherwise. Nothing is stored:
 * where we are is read from what was said last, so that a conversation goes on in any process.
 */
export function activityReply(activity: Activity): string | null {
  return (
    storyGoesOn(activity) ??
    breathingGoesOn(activity) ??
    gratitudeGoesOn(activity) ??
    activityBegins(activity)
  );
}

function activityBegins({ text, voice, choice }: Activity): string | null {
  const { exercises } = voice;
  if (exercises.asksGratitude.test(text)) return exercises.gratitude[0] ?? null;
  if (voice.asksStory.test(text)) return tellPart(voice, chooseStory(voice, text, choice), 0, choice);
  if (exercises.asksBreathing.test(text)) return exercises.breathing[0] ?? null;
  return null;
}

function breathingGoesOn({ text, voice, choice, language }: Activity): string | null {
  const { breathing, breathingEnds, goesOn, stops, stopped } = voice.exercises;
  const last = choice.said.at(-1) ?? "";
  const step = breathing.findIndex((told) => last.includes(told));
  if (step < 0) return null;
  if (step === breathing.length - 1) {
    return text.length <= shortAnswer[language] && !text.includes(voice.questionMark)
      ? pick(breathingEnds, choice)
      : null;
  }
  if (stops.test(text)) return pick(stopped, choice);
  const follows = goesOn.test(text.trim()) && text.length <= shortAnswer[language];
  return follows ? (breathing[step + 1] ?? null) : null;
}

function gratitudeGoesOn({ text, turns, voice, choice, language }: Activity): string | null {
  const { gratitude, gratitudeList, stops, stopped } = voice.exercises;
  const last = choice.said.at(-1) ?? "";
  const step = gratitude.findIndex((asked) => last.includes(longestLiteral(asked)));
  if (step < 0) return null;
  if (stops.test(text) && text.length <= shortAnswer[language]) return pick(stopped, choice);
  const next = gratitude[step + 1];
  if (next !== undefined) return fill(next, { words: asItem(text) });
  const [first = "", second = "", third = ""] = gratitude.map((asked) => asItem(answerTo(asked, turns)));
  return fill(gratitudeList, { first, second, third });
}

/** What the person said right after the companion last asked this. */
function answerTo(asked: string, turns: readonly ReplyTurn[]): string {
  const sign = longestLiteral(asked);
  const at = turns.findLastIndex(({ role, text }) => role === "assistant" && text.includes(sign));
  return at < 0 ? "" : (turns.slice(at + 1).find(({ role }) => role === "user")?.text ?? "");
}

function asItem(text: string): string {
  const line = text
    .replace(/\s+/g, " ")
    .trim()
    .replace(/[。.!！~～]+$/, "");
  return [...line].length > 60 ? `${[...line].slice(0, 60).join("")}…` : line;
}

function storyGoesOn({ text, voice, choice, language }: Activity): string | null {
  const last = choice.said.at(-1) ?? "";
  for (const story of voice.stories) {
    const part = story.parts.findIndex((told) => last.includes(told));
    if (part < 0) continue;
    if (text.length > shortAnswer[language]) return null;
    if (voice.asksAnotherStory.test(text))
      return tellPart(voice, chooseStory(voice, text, choice), 0, choice);
    const goesOn = part < story.parts.length - 1 && voice.asksMoreOfStory.test(text);
    return goesOn && !/不|don'?t|\bno\b/i.test(text) ? tellPart(voice, story, part + 1, choice) : null;
  }
  return null;
}

/** A story that fits the words and was not told yet; else one that was not told; else any. */
function chooseStory(voice: Voice, text: string, choice: Choice): Story {
  const untold = voice.stories.filter(({ parts }) => !choice.said.some((said) => said.includes(parts[0])));
  const fitting = untold.filter(({ asked }) => asked.test(text));
  const among = fitting.length > 0 ? fitting.slice(0, 1) : untold.length > 0 ? untold : voice.stories;
  return among[seeded(choice.seed) % among.length] ?? voice.stories[0];
}

function tellPart(voice: Voice, story: Story, part: number, choice: Choice): string {
  const isLast = part === story.parts.length - 1;
  const before = part === 0 ? pick(voice.storyBegins, choice) : "";
  const after = pick(isLast ? voice.storyEnds : voice.storyHasMore, choice);
  return [before, story.parts[part], after].filter((piece) => piece !== "").join("\n\n");
}
