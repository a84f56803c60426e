import { cookies, headers } from "next/headers";
import { getRequestConfig } from "next-intl/server";
import { defaultLocale } from "@/lib/domain/locale";
import { chosenLocale, preferenceCookieNames } from "@/lib/domain/preference";
import { messagesOf } from "./messages";
import { timeZone } from "./time-zone";

/** Language, texts and time zone of a page. The address never carries the language. */
export default getRequestConfig(async () => {
  const cookie = (await cookies()).get(preferenceCookieNames.locale)?.value;
  const locale = chosenLocale(cookie, (await headers()).get("accept-language")) ?? defaultLocale;
  return { locale, messages: messagesOf(locale), timeZone };
});
