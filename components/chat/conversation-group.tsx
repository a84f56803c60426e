"use client";

import type { ConversationSummary } from "@/lib/domain/chat-event";
import type { CompanionCard } from "@/lib/domain/companion-texts";
import { ConversationListItem } from "./conversation-list-item";
import type { ListDeeds } from "./list-gateway";

type ConversationGroupProps = ListDeeds & {
  title: string;
  conversations: readonly ConversationSummary[];
  companions: readonly CompanionCard[];
  currentId: string | null;
};

/** Some conversations under a small heading; nothing when there are none. */
export function ConversationGroup({
  title,
  conversations,
  companions,
  currentId,
  ...deeds
}: ConversationGroupProps) {
  if (conversations.length === 0) return null;
  return (
    <section>
      <h3 className="px-2 pb-1 font-normal font-sans text-ink-faint text-sm">{title}</h3>
      <ul className="grid gap-0.5">
        {conversations.map((summary) => (
          <ConversationListItem
            key={summary.id}
            summary={summary}
            companion={companions.find(({ id }) => id === summary.companionId) ?? null}
            current={summary.id === currentId}
            {...deeds}
          />
        ))}
      </ul>
    </section>
  );
}
