import { NextIntlClientProvider } from "next-intl";
import { getLocale } from "next-intl/server";
import type { ReactNode } from "react";
import { type Namespace, pickMessages } from "@/lib/i18n/messages";
import { timeZone } from "@/lib/i18n/time-zone";

type MessagesProps = { of: readonly Namespace[]; children: ReactNode };

/** Gives the client components inside these namespaces, and no others: an inner one does not add to an outer one. */
export async function Messages({ of, children }: MessagesProps) {
  const locale = await getLocale();
  return (
    <NextIntlClientProvider locale={locale} messages={pickMessages(locale, of)} timeZone={timeZone}>
      {children}
    </NextIntlClientProvider>
  );
}
