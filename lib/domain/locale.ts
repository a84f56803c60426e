export const locales = ["zh-CN", "en"] as const;

export type Locale = (typeof locales)[number];

export const defaultLocale: Locale = "zh-CN";

export function isLocale(value: unknown): value is Locale {
  return typeof value === "string" && (locales as readonly string[]).includes(value);
}

/** A text that exists in every language of the product. */
export type Localised<T = string> = Record<Locale, T>;

/**
 * The language a text is written in: Chinese when it holds any Han character, English when it holds only Latin
 * letters, `fallback` when it says nothing either way.
 */
export function languageOf(text: string, fallback: Locale): Locale {
  if (/\p{Script=Han}/u.test(text)) return "zh-CN";
  return /\p{Script=Latin}/u.test(text) ? "en" : fallback;
}
