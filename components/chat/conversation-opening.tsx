"use client";

import { useTranslations } from "next-intl";
import { Badge } from "@/components/base/badge";
import type { CompanionCard } from "@/lib/domain/companion-texts";
import { machineTextAttribute } from "./copied-text";

type ConversationOpeningProps = {
  companion: CompanionCard;
  /** Absent once the person has written. */
  onSuggestion?: ((text: string) => void) | undefined;
};

/** How a conversation begins: the companion's greeting, and lines to begin with. */
export function ConversationOpening({ companion, onSuggestion }: ConversationOpeningProps) {
  const t = useTranslations();
  return (
    <div className="grid gap-6">
      <article className="grid gap-1.5" aria-label={companion.name}>
        <header className="flex flex-wrap items-center gap-x-2 gap-y-1">
          <h3 className="text-accent">{companion.name}</h3>
          <Badge tone="ai">{t("label.prepared")}</Badge>
        </header>
        <p {...{ [machineTextAttribute]: "" }}>{companion.greeting}</p>
      </article>
      {onSuggestion ? (
        <ul aria-label={t("chat.suggestions")} className="flex flex-wrap gap-2">
          {companion.suggestions.map((suggestion) => (
            <li key={suggestion}>
              <button
                type="button"
                onClick={() => onSuggestion(suggestion)}
                className="min-h-target rounded-round border border-line-strong px-4 py-1.5 text-left text-ink-soft transition-colors hover:border-accent hover:text-accent"
              >
                {suggestion}
              </button>
            </li>
          ))}
        </ul>
      ) : null}
    </div>
  );
}
