"use client";

import { Pencil, RotateCw, Trash2 } from "lucide-react";
import { useTranslations } from "next-intl";
import { useState } from "react";
import type { TimelineEntry } from "@/lib/domain/timeline";
import { CopyAction, MessageAction, MessageActions } from "./message-actions";
import { MessageEditor } from "./message-editor";

type PersonMessageProps = {
  entry: TimelineEntry;
  /** Absent where the message may not be changed now. */
  onEdit?: ((text: string) => void) | undefined;
  onRetry(): void;
  onDiscard(): void;
};

/** The person's own words in a soft card. */
export function PersonMessage({ entry, onEdit, onRetry, onDiscard }: PersonMessageProps) {
  const t = useTranslations("chat");
  const [editing, setEditing] = useState(false);
  const { message, delivery } = entry;

  if (editing && onEdit) {
    return (
      <MessageEditor
        text={message.text}
        onCancel={() => setEditing(false)}
        onSend={(text) => {
          setEditing(false);
          onEdit(text);
        }}
      />
    );
  }
  return (
    <article className="grid justify-items-end gap-1" aria-label={t("you")}>
      <h3 className="sr-only">{t("you")}</h3>
      <p className="max-w-[88%] whitespace-pre-wrap rounded-card bg-person-soft px-4 py-2.5">
        {message.text}
      </p>
      {delivery === "failed" ? (
        <div className="flex flex-wrap items-center justify-end text-sm">
          <p role="alert" className="text-notice">
            {t("notSent")}
          </p>
          <MessageAction
            icon={<RotateCw aria-hidden className="size-4" />}
            label={t("tryAgain")}
            onClick={onRetry}
          />
          <MessageAction
            icon={<Trash2 aria-hidden className="size-4" />}
            label={t("discard")}
            onClick={onDiscard}
          />
        </div>
      ) : null}
      {delivery === "sending" ? <p className="text-ink-faint text-sm">{t("sending")}</p> : null}
      {message.status === "withheld" ? <p className="text-notice text-sm">{t("withheldMessage")}</p> : null}
      {delivery === "sent" ? (
        <MessageActions align="end">
          <CopyAction message={message} />
          {onEdit ? (
            <MessageAction
              icon={<Pencil aria-hidden className="size-4" />}
              label={t("edit")}
              onClick={() => setEditing(true)}
            />
          ) : null}
        </MessageActions>
      ) : null}
    </article>
  );
}
