import Link from "next/link";
import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { buttonStyle } from "@/components/base/button-style";
import { Brand } from "./brand";
import { LanguageSwitcher } from "./language-switcher";
import { Messages } from "./messages";
import { SkipLink } from "./skip-link";
import { ThemeSwitcher } from "./theme-switcher";

type PublicShellProps = {
  /** The browser holds a login: offer the way back instead of the way in. Not a judgement of who this is. */
  signedIn: boolean;
  children: ReactNode;
};

/** The room for everybody: pages that need no sign-in. */
export function PublicShell({ signedIn, children }: PublicShellProps) {
  const t = useTranslations("common");
  return (
    <div className="lamp-light flex min-h-dvh flex-col">
      <SkipLink />
      <header className="mx-auto flex w-full max-w-page flex-wrap items-center justify-between gap-x-4 px-4 py-3 sm:px-8">
        <Brand />
        <nav aria-label={t("navigation")} className="flex items-center">
          <Link href="/help" className={buttonStyle("quiet", "small", "max-sm:px-2")}>
            {t("nav.help")}
          </Link>
          <Link href={signedIn ? "/" : "/sign-in"} className={buttonStyle("quiet", "small", "max-sm:px-2")}>
            {signedIn ? t("nav.toChat") : t("nav.signIn")}
          </Link>
          <Messages of={["common"]}>
            <LanguageSwitcher />
            <ThemeSwitcher />
          </Messages>
        </nav>
      </header>
      <main id="main" tabIndex={-1} className="flex-1 focus:outline-none">
        {children}
      </main>
      <footer className="mt-16 border-line border-t">
        <div className="mx-auto flex w-full max-w-page flex-wrap items-center justify-between gap-x-8 gap-y-2 px-4 py-6 text-ink-faint text-sm sm:px-8">
          <p>{t("aiNotice")}</p>
          <nav aria-label={t("footer")} className="-mx-3 flex flex-wrap">
            {(["agreement", "privacy", "help"] as const).map((page) => (
              <Link key={page} href={`/${page}`} className={buttonStyle("quiet", "small", "font-normal")}>
                {t(`nav.${page}`)}
              </Link>
            ))}
          </nav>
        </div>
      </footer>
    </div>
  );
}
