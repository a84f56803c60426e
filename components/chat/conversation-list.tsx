"use client";

import { Plus, Search, X } from "lucide-react";
import { useTranslations } from "next-intl";
import { useCallback, useDeferredValue, useEffect, useEffectEvent, useState } from "react";
import { Button } from "@/components/base/button";
import { EmptyState } from "@/components/base/empty-state";
import { LinkButton } from "@/components/base/link-button";
import { type LiveEvent, useLivePage } from "@/components/notice/live-page";
import type { ConversationSummary } from "@/lib/domain/chat-event";
import type { CompanionCard } from "@/lib/domain/companion-texts";
import { placeConversation, removeConversation, touchConversation } from "@/lib/domain/conversation-list";
import { ConversationGroup } from "./conversation-group";
import type { ListGateway } from "./list-gateway";
import { SearchResults } from "./search-results";

type ConversationListProps = {
  conversations: readonly ConversationSummary[];
  companions: readonly CompanionCard[];
  currentId: string | null;
  gateway: ListGateway;
};

/** A person's conversations, in step with what other pages and devices do. */
export function ConversationList({ conversations, companions, currentId, gateway }: ConversationListProps) {
  const t = useTranslations("chat");
  const { subscribe } = useLivePage();
  const [list, setList] = useState<readonly ConversationSummary[]>(conversations);
  const [query, setQuery] = useState("");
  const asked = useDeferredValue(query.trim());

  const reload = useCallback(async () => {
    const found = await gateway.search("");
    if (found) setList(found.conversations);
  }, [gateway]);

  const onEvent = useEffectEvent((event: LiveEvent) => {
    if (event.type === "conversation") setList((before) => placeConversation(before, event.summary));
    else if (event.type === "conversation-deleted") {
      setList((before) => removeConversation(before, event.conversationId));
    } else if (event.type === "accepted") {
      const { message } = event;
      setList((before) => touchConversation(before, message));
      // The first message gave it its title.
      if (list.some(({ id, title }) => id === message.conversationId && title === "")) void reload();
    } else if (event.type === "reconnected") void reload();
  });
  useEffect(() => subscribe((event) => onEvent(event)), [subscribe]);

  const known = currentId === null || list.some(({ id }) => id === currentId);
  useEffect(() => {
    // A conversation just begun: its page opened faster than the event of it came.
    if (!known) void reload();
  }, [known, reload]);

  const deeds = {
    gateway,
    onChanged: (summary: ConversationSummary) => setList((before) => placeConversation(before, summary)),
    onDeleted: (conversationId: string) => setList((before) => removeConversation(before, conversationId)),
  };
  const pinned = list.filter((summary) => summary.pinned);
  const recent = list.filter((summary) => !summary.pinned);
  return (
    <div className="flex min-h-0 flex-1 flex-col gap-3 p-3">
      <div className="flex items-center justify-between gap-2 px-1 pt-1">
        <h2 className="text-xl">{t("title")}</h2>
        <LinkButton href="/companions" variant="secondary" size="small">
          <Plus aria-hidden className="size-4" />
          {t("new")}
        </LinkButton>
      </div>
      <search className="relative">
        <Search
          aria-hidden
          className="pointer-events-none absolute top-1/2 left-3 size-4 -translate-y-1/2 text-ink-faint"
        />
        <input
          type="search"
          aria-label={t("search")}
          placeholder={t("searchPlaceholder")}
          value={query}
          onChange={(event) => setQuery(event.target.value)}
          className="min-h-target w-full rounded-small border border-line-strong bg-surface-raised pr-11 pl-9 placeholder:text-ink-faint [&::-webkit-search-cancel-button]:hidden"
        />
        {query ? (
          <Button
            variant="quiet"
            size="icon"
            aria-label={t("searchClear")}
            onClick={() => setQuery("")}
            className="absolute top-0 right-0"
          >
            <X aria-hidden className="size-4" />
          </Button>
        ) : null}
      </search>
      <nav
        aria-label={t("listLabel")}
        className="-mx-1 grid min-h-0 content-start gap-4 overflow-y-auto px-1 pb-2"
      >
        {asked ? (
          <SearchResults query={asked} companions={companions} currentId={currentId} list={list} {...deeds} />
        ) : list.length === 0 ? (
          <EmptyState
            title={t("empty")}
            action={<LinkButton href="/companions">{t("emptyAction")}</LinkButton>}
          />
        ) : (
          <>
            <ConversationGroup
              title={t("pinned")}
              conversations={pinned}
              {...{ companions, currentId, ...deeds }}
            />
            <ConversationGroup
              title={t("recent")}
              conversations={recent}
              {...{ companions, currentId, ...deeds }}
            />
          </>
        )}
      </nav>
    </div>
  );
}
