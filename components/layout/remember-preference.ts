import { cookieText, type Preference, preferenceCookie } from "@/lib/domain/preference";

/** Remembers a preference in this browser. The page still has to be asked for anew (`router.refresh`). */
export function rememberPreference<K extends keyof Preference>(kind: K, value: Preference[K]): void {
  const secure = location.protocol === "https:" ? "; secure" : "";
  // biome-ignore lint/suspicious/noDocumentCookie: the Cookie Store API is missing in browsers that we support.
  document.cookie = cookieText(preferenceCookie(kind, value)) + secure;
}
