import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { Brand } from "./brand";
import { LanguageSwitcher } from "./language-switcher";
import { Messages } from "./messages";
import { SignOutButton } from "./sign-out-button";
import { SkipLink } from "./skip-link";
import { StaffNav, type StaffPlace } from "./staff-nav";
import { ThemeSwitcher } from "./theme-switcher";

type StaffShellProps = {
  links: readonly StaffPlace[];
  name: string;
  roleLabel: string;
  signOut: Parameters<typeof SignOutButton>[0]["signOut"];
  children: ReactNode;
};

/** The desks: brand and person above, the places beside, the work in the middle. */
export function StaffShell({ links, name, roleLabel, signOut, children }: StaffShellProps) {
  const t = useTranslations("common");
  return (
    <div className="flex min-h-dvh flex-col">
      <SkipLink />
      <header className="flex flex-wrap items-center justify-between gap-x-4 border-line border-b bg-surface-raised px-4 py-1.5 sm:px-6 print:hidden">
        <Brand />
        <div className="flex flex-wrap items-center gap-x-2">
          <p className="px-2 text-sm">
            {name} <span className="text-ink-faint">· {roleLabel}</span>
          </p>
          <Messages of={["common"]}>
            <LanguageSwitcher />
            <ThemeSwitcher />
            <SignOutButton signOut={signOut} variant="quiet" size="small" />
          </Messages>
        </div>
      </header>
      <div className="flex flex-1 flex-col md:flex-row">
        <nav
          aria-label={t("navigation")}
          className="border-line border-b bg-surface-raised md:w-52 md:shrink-0 md:border-r md:border-b-0 print:hidden"
        >
          <StaffNav places={links} />
        </nav>
        <main id="main" tabIndex={-1} className="min-w-0 flex-1 px-4 py-8 focus:outline-none sm:px-8">
          <div className="mx-auto max-w-page">{children}</div>
        </main>
      </div>
    </div>
  );
}
