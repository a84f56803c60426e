import type { Locale } from "@/lib/domain/locale";
import { translator } from "@/lib/i18n/translator";

/** The product's own texts, so that one test reads the page in either language. */
export type Words = (key: string, values?: Record<string, string | number>) => string;

export function wordsOf(locale: Locale): Words {
  const translate = translator(locale) as unknown as Words;
  return (key, values) => translate(key, values);
}

/** A companion's greeting or any other text as a pattern that starts like it. */
export function escaped(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
}
