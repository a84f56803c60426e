import { isLocale, type Locale } from "@/lib/domain/locale";
import { type Look, looks, type Theme, themes } from "@/lib/domain/person";

/**
 * How a browser wants its pages, before anybody has signed in. Kept in cookies, so that the server renders the
 * right language and light at once and a page needs no database for it; a person's own row is copied here at sign-in.
 */
export type Preference = { locale: Locale; theme: Theme; look: Look };

export const preferenceCookieNames = {
  locale: "anban-locale",
  theme: "anban-theme",
  look: "anban-look",
} as const satisfies Record<keyof Preference, string>;

const oneYearMs = 365 * 24 * 60 * 60 * 1000;

export type PreferenceCookie = {
  name: string;
  value: string;
  path: "/";
  sameSite: "lax";
  /** Seconds, as cookies count. */
  maxAge: number;
};

export function preferenceCookie<K extends keyof Preference>(
  kind: K,
  value: Preference[K],
): PreferenceCookie {
  const name = preferenceCookieNames[kind];
  return { name, value, path: "/", sameSite: "lax", maxAge: oneYearMs / 1000 };
}

/** What sign-in, sign-up and a change of settings set. */
export function preferenceCookies({ locale, theme, look }: Preference): PreferenceCookie[] {
  return [
    preferenceCookie("locale", locale),
    preferenceCookie("theme", theme),
    preferenceCookie("look", look),
  ];
}

/** A cookie in the form that `document.cookie` takes. */
export function cookieText({ name, value, path, sameSite, maxAge }: PreferenceCookie): string {
  return `${name}=${value}; path=${path}; max-age=${maxAge}; samesite=${sameSite}`;
}

export function parseTheme(value: string | undefined): Theme {
  return themes.find((theme) => theme === value) ?? "system";
}

export function parseLook(value: string | undefined): Look {
  return looks.find((look) => look === value) ?? "standard";
}

/** The language that a page is answered in: the cookie's, else the browser's first that we speak, else null. */
export function chosenLocale(cookie: string | undefined, acceptLanguage: string | null): Locale | null {
  return isLocale(cookie) ? cookie : acceptedLocale(acceptLanguage ?? "");
}

function acceptedLocale(acceptLanguage: string): Locale | null {
  const wishes = acceptLanguage
    .split(",")
    .slice(0, 20)
    .map((part) => {
      const [tag = "", ...parameters] = part.trim().toLowerCase().split(";");
      const quality = parameters.map((text) => text.trim()).find((text) => text.startsWith("q="));
      return { tag, quality: quality ? Number(quality.slice(2)) : 1 };
    })
    .filter(({ quality }) => quality > 0)
    .sort((a, b) => b.quality - a.quality);
  for (const { tag } of wishes) {
    if (tag === "zh" || tag.startsWith("zh-")) return "zh-CN";
    if (tag === "en" || tag.startsWith("en-")) return "en";
  }
  return null;
}
