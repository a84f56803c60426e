import type { Locale, Localised } from "@/lib/domain/locale";
import { answersEn } from "./answers-en";
import { answersZh } from "./answers-zh";
import { exercisesEn } from "./exercises-en";
import { exercisesZh } from "./exercises-zh";
import { feelingsEn } from "./feelings-en";
import { feelingsZh } from "./feelings-zh";
import { mannersEn } from "./manners-en";
import { mannersZh } from "./manners-zh";
import { storiesEn } from "./stories-en";
import { storiesZh } from "./stories-zh";
import { topicsEn } from "./topics-en";
import { topicsZh } from "./topics-zh";
import type { Voice } from "./voice-parts";

const voices: Localised<Voice> = {
  "zh-CN": {
    ...mannersZh,
    feelings: feelingsZh,
    topics: topicsZh,
    answers: answersZh,
    stories: storiesZh,
    exercises: exercisesZh,
  },
  en: {
    ...mannersEn,
    feelings: feelingsEn,
    topics: topicsEn,
    answers: answersEn,
    stories: storiesEn,
    exercises: exercisesEn,
  },
};

/** All that the built-in companion can say in a language. */
export function voiceOf(language: Locale): Voice {
  return voices[language];
}

/** The language a text is written in; the person's own setting where the text does not tell. */
export function languageOf(text: string, fallback: Locale): Locale {
  if (/\p{Script=Han}/u.test(text)) return "zh-CN";
  return /[A-Za-z]{2}/.test(text) ? "en" : fallback;
}
