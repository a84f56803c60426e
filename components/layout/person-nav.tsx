"use client";

import { House, LifeBuoy, MessageCircle, UserRound, UsersRound } from "lucide-react";
import Link from "next/link";
import { usePathname } from "next/navigation";
import { useTranslations } from "next-intl";

const home = { href: "/", key: "home", Icon: House } as const;
const chatPlaces = [
  { href: "/chat", key: "chat", Icon: MessageCircle },
  { href: "/companions", key: "companions", Icon: UsersRound },
] as const;
const ownPlaces = [
  { href: "/me", key: "me", Icon: UserRound },
  { href: "/help", key: "help", Icon: LifeBuoy },
] as const;

/** Inside a conversation on a phone the composer and the exit have the thumb's place, and the bar steps aside. */
const openConversation = /^\/chat\/[^/]+/;

/** The places of a person: a rail at a desk, a bar at the foot of a phone. Whoever may not chat has *home* instead. */
export function PersonNav({ chats }: { chats: boolean }) {
  const t = useTranslations("common");
  const pathname = usePathname();
  const places = chats ? [...chatPlaces, ...ownPlaces] : [home, ...ownPlaces];
  return (
    <nav
      aria-label={t("navigation")}
      className={`fixed inset-x-0 bottom-0 z-30 border-line border-t bg-surface-raised pb-[env(safe-area-inset-bottom)] md:static md:border-0 md:bg-transparent md:pb-0 ${openConversation.test(pathname) ? "max-md:hidden" : ""}`}
    >
      <ul className="flex justify-around md:flex-col md:gap-1">
        {places.map(({ href, key, Icon }) => {
          const here = pathname === href || pathname.startsWith(`${href}/`);
          return (
            <li key={key} className="flex-1 md:flex-none">
              <Link
                href={href}
                aria-current={here ? "page" : undefined}
                className="flex min-h-14 flex-col items-center justify-center gap-0.5 rounded-small px-2 text-ink-soft text-xs no-underline transition-colors hover:text-ink aria-[current=page]:text-accent md:min-h-16 md:hover:bg-surface-sunken md:aria-[current=page]:bg-accent-soft"
              >
                <Icon aria-hidden className="size-5.5" strokeWidth={1.75} />
                {t(`nav.${key}`)}
              </Link>
            </li>
          );
        })}
      </ul>
    </nav>
  );
}
