import Link from "next/link";
import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { LanternMark } from "./brand-mark";
import { Messages } from "./messages";
import { PersonNav } from "./person-nav";
import { SkipLink } from "./skip-link";

type PersonShellProps = {
  /** False for staff, guardians and those who wait: no way to the chat is shown to them. */
  chats?: boolean;
  children: ReactNode;
};

/** The room of a person who is signed in. Renders the page's `<main id="main">`. */
export function PersonShell({ chats = true, children }: PersonShellProps) {
  const t = useTranslations("common");
  return (
    <div className="flex min-h-dvh flex-col md:flex-row">
      <SkipLink />
      <header className="md:sticky md:top-0 md:flex md:h-dvh md:w-24 md:shrink-0 md:flex-col md:gap-6 md:border-line md:border-r md:bg-surface-raised md:p-2 md:pt-4">
        <Link
          href="/"
          aria-label={t("brand")}
          className="hidden min-h-target items-center justify-center text-accent md:flex"
        >
          <LanternMark className="size-9" />
        </Link>
        <Messages of={["common"]}>
          <PersonNav chats={chats} />
        </Messages>
      </header>
      <main id="main" tabIndex={-1} className="min-w-0 flex-1 pb-16 focus:outline-none md:pb-0">
        {children}
      </main>
    </div>
  );
}
