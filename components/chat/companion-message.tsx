"use client";

import { RefreshCw } from "lucide-react";
import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import type { ChatMessage } from "@/lib/domain/message";
import { machineTextAttribute } from "./copied-text";
import { LocalTime } from "./local-time";
import { CopyAction, MessageAction, MessageActions } from "./message-actions";
import { MessageLabel } from "./message-label";
import { MessageText } from "./message-text";

type CompanionMessageProps = {
  message: ChatMessage;
  name: string;
  /** Absent where no other reply may be asked for. */
  onRegenerate?: (() => void) | undefined;
};

/** The machine's words: on the page like text, its label beside the name. */
export function CompanionMessage({ message, name, onRegenerate }: CompanionMessageProps) {
  const t = useTranslations("chat");
  const streaming = message.status === "streaming";
  const unfinished = message.status === "interrupted" || message.status === "stopped";
  return (
    <article className="grid gap-1.5" aria-label={name} aria-busy={streaming || undefined}>
      <header className="flex flex-wrap items-center gap-x-2 gap-y-1">
        <h3 className="text-accent">{name}</h3>
        <MessageLabel message={message} />
        <span className="text-ink-faint text-xs">
          <LocalTime at={message.createdAt} />
        </span>
      </header>
      <div {...{ [machineTextAttribute]: "" }}>
        {message.text ? <MessageText text={message.text} /> : null}
        {streaming ? <Writing /> : null}
      </div>
      <ReplyState message={message} />
      {streaming ? null : (
        <MessageActions align="start">
          {message.text ? <CopyAction message={message} /> : null}
          {onRegenerate ? (
            <MessageAction
              icon={<RefreshCw aria-hidden className="size-4" />}
              label={unfinished ? t("tryAgain") : t("regenerate")}
              onClick={onRegenerate}
            />
          ) : null}
        </MessageActions>
      )}
    </article>
  );
}

function Writing() {
  const t = useTranslations("chat");
  return (
    <span className="mt-1 inline-flex items-center gap-2 text-ink-faint text-sm">
      <span aria-hidden className="size-2 rounded-round bg-accent motion-safe:animate-pulse" />
      {t("writing")}
    </span>
  );
}

/** Says plainly when what stands above is not a whole reply. */
function ReplyState({ message }: { message: ChatMessage }) {
  const t = useTranslations();
  if (message.status === "stopped") return <StateLine>{t("chat.stopped")}</StateLine>;
  if (message.status === "replaced") return <StateLine>{t("chat.replaced")}</StateLine>;
  if (message.status !== "interrupted") return null;
  const faultKey = `fault.${message.fault ?? "cut"}`;
  return (
    <StateLine>
      {t("chat.interrupted")} {t.has(faultKey) ? t(faultKey) : null}
    </StateLine>
  );
}

function StateLine({ children }: { children: ReactNode }) {
  return <p className="border-notice border-l-2 pl-3 text-notice text-sm">{children}</p>;
}
