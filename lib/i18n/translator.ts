import type { Messages } from "next-intl";
// Not from next-intl: outside a bundler its entry for servers loads hooks that React gives to browsers only.
import { createTranslator } from "use-intl/core";
import type { Locale } from "@/lib/domain/locale";
import { messagesOf } from "./messages";
import { timeZone } from "./time-zone";

function create(locale: Locale) {
  const messages: Messages = messagesOf(locale);
  return createTranslator({ locale, messages, timeZone });
}

export type Translator = ReturnType<typeof create>;

const translators = new Map<Locale, Translator>();

/** Texts outside React, for letters and prepared replies: `translator("en")("prepared.exit-farewell")`. */
export function translator(locale: Locale): Translator {
  const known = translators.get(locale);
  if (known) return known;
  const created = create(locale);
  translators.set(locale, created);
  return created;
}
