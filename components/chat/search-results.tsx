"use client";

import Link from "next/link";
import { useTranslations } from "next-intl";
import { useEffect, useState } from "react";
import type { ConversationSummary } from "@/lib/domain/chat-event";
import type { CompanionCard } from "@/lib/domain/companion-texts";
import { ConversationGroup } from "./conversation-group";
import type { ConversationSearch, ListDeeds } from "./list-gateway";

/** Typing pauses this long before the server is asked. */
const typingPauseMs = 250;

type SearchResultsProps = ListDeeds & {
  query: string;
  list: readonly ConversationSummary[];
  companions: readonly CompanionCard[];
  currentId: string | null;
};

/** Conversations and single messages that hold the query. */
export function SearchResults({ query, list, companions, currentId, ...deeds }: SearchResultsProps) {
  const t = useTranslations("chat");
  const { gateway } = deeds;
  const [found, setFound] = useState<ConversationSearch | "failed" | null>(null);

  useEffect(() => {
    let stale = false;
    const timer = setTimeout(async () => {
      const answer = await gateway.search(query);
      if (!stale) setFound(answer ?? "failed");
    }, typingPauseMs);
    return () => {
      stale = true;
      clearTimeout(timer);
    };
  }, [query, gateway]);

  if (found === null) return <p role="status" className="sr-only" />;
  if (found === "failed") return <p role="alert">{t("searchFailed")}</p>;
  const titles = found.conversations.map((summary) => list.find(({ id }) => id === summary.id) ?? summary);
  const titleOf = (conversationId: string) =>
    list.find(({ id }) => id === conversationId)?.title || t("untitled");
  if (titles.length === 0 && found.matches.length === 0) {
    return (
      <p role="status" className="px-2 text-ink-soft">
        {t("searchNone", { query })}
      </p>
    );
  }
  return (
    <>
      <ConversationGroup
        title={t("title")}
        conversations={titles}
        companions={companions}
        currentId={currentId}
        {...deeds}
      />
      {found.matches.length > 0 ? (
        <section>
          <h3 className="px-2 pb-1 font-normal font-sans text-ink-faint text-sm">{t("matches")}</h3>
          <ul className="grid gap-0.5">
            {found.matches.map((match) => (
              <li key={match.messageId}>
                <Link
                  href={`/chat/${match.conversationId}`}
                  className="grid min-h-target rounded-small px-2 py-1.5 no-underline hover:bg-surface-sunken"
                >
                  <span className="truncate text-ink-faint text-sm">{titleOf(match.conversationId)}</span>
                  <span className="line-clamp-2 text-ink-soft">{match.excerpt}</span>
                </Link>
              </li>
            ))}
          </ul>
        </section>
      ) : null}
    </>
  );
}
