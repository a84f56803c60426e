"use client";

import { ArrowDown } from "lucide-react";
import { useTranslations } from "next-intl";
import { type ReactNode, useEffect } from "react";
import { type ChatState, streamingReply } from "@/lib/domain/chat-state";
import { labelCopiedSelection } from "./copied-text";
import { type MessageDeeds, MessageItem } from "./message-item";
import { useReadingPlace } from "./use-reading-place";

type MessageLogProps = {
  state: ChatState;
  companionName: string;
  /** What stands before the first message of all. */
  opening: ReactNode;
  deeds: MessageDeeds;
  onOlder(): void;
};

/** The messages. Those out of sight cost no drawing (`content-visibility`), however many are loaded. */
export function MessageLog({ state, companionName, opening, deeds, onOlder }: MessageLogProps) {
  const t = useTranslations("chat");
  const copiedLabel = useTranslations("label")("copied");
  const { timeline, older } = state;
  const { scroller, content, atEnd, toEnd, onScroll } = useReadingPlace(timeline[0]?.key, () => {
    if (older) onOlder();
  });

  useEffect(() => {
    const label = (event: ClipboardEvent) => labelCopiedSelection(event, copiedLabel);
    document.addEventListener("copy", label);
    return () => document.removeEventListener("copy", label);
  }, [copiedLabel]);

  const last = timeline.at(-1);
  const unsentId = last && last.delivery !== "sent" ? last.key : null;
  // One's own words just sent are always brought into sight.
  // biome-ignore lint/correctness/useExhaustiveDependencies: runs for each new unsent message
  useEffect(() => {
    if (unsentId) toEnd();
  }, [unsentId]);

  const busy = streamingReply(state) !== null;
  const open = state.summary.control === "ai";
  return (
    <div className="relative min-h-0 flex-1">
      <section
        ref={scroller}
        onScroll={onScroll}
        aria-label={t("messages")}
        // biome-ignore lint/a11y/noNoninteractiveTabindex: scrollable regions need to be focusable
        tabIndex={0}
        className="h-full overflow-y-auto overscroll-contain -outline-offset-2"
      >
        <h2 className="sr-only">{t("messages")}</h2>
        <div ref={content} className="mx-auto grid w-full max-w-[38em] gap-4 px-4 py-6 sm:px-6">
          {older ? (
            <button type="button" onClick={onOlder} className="min-h-target justify-self-center text-link">
              {t("older")}
            </button>
          ) : (
            opening
          )}
          {timeline.map((entry) => {
            const isLast = entry === last;
            const { message } = entry;
            return (
              <div
                key={entry.key}
                data-message={message.id}
                className={`message -mx-3 px-3 ${isLast ? "" : "py-1 [contain-intrinsic-size:auto_8rem] [content-visibility:auto]"}`}
              >
                <MessageItem
                  entry={entry}
                  companionName={companionName}
                  mayEdit={open && !busy && entry.delivery === "sent"}
                  mayRegenerate={open && !busy && isLast && message.author === "companion"}
                  deeds={deeds}
                />
              </div>
            );
          })}
        </div>
      </section>
      {atEnd ? null : (
        <button
          type="button"
          onClick={toEnd}
          className="absolute inset-x-0 bottom-3 mx-auto inline-flex min-h-target w-fit items-center gap-2 rounded-round border border-line-strong bg-surface-raised px-4 text-ink-soft text-sm shadow-lift hover:text-accent"
        >
          <ArrowDown aria-hidden className="size-4" />
          {t("toLatest")}
        </button>
      )}
    </div>
  );
}
