"use client";

import { useTranslations } from "next-intl";
import { useId, useState } from "react";
import { Button } from "@/components/base/button";
import { MessageField, messageLimit } from "./message-field";

type MessageEditorProps = { text: string; onSend(text: string): void; onCancel(): void };

/** An own message, being changed in its place. */
export function MessageEditor({ text: original, onSend, onCancel }: MessageEditorProps) {
  const t = useTranslations("chat");
  const [text, setText] = useState(original);
  const hintId = useId();
  const ready = text.trim() !== "" && text.length <= messageLimit;

  function send() {
    if (!ready) return;
    if (text.trim() === original) onCancel();
    else onSend(text.trim());
  }

  return (
    <form
      className="grid gap-2"
      onSubmit={(event) => {
        event.preventDefault();
        send();
      }}
    >
      <MessageField
        autoFocus
        aria-label={t("edit")}
        aria-describedby={hintId}
        value={text}
        onChange={setText}
        onSubmit={send}
        onKeyUp={(event) => {
          if (event.key === "Escape" && !event.nativeEvent.isComposing) onCancel();
        }}
        className="rounded-card border border-person bg-person-soft px-4 py-2.5"
      />
      <p id={hintId} className="text-ink-soft text-sm">
        {t("editing")}
      </p>
      <div className="flex justify-end gap-2">
        <Button variant="quiet" size="small" onClick={onCancel}>
          {t("editCancel")}
        </Button>
        <Button type="submit" size="small" disabled={!ready}>
          {t("send")}
        </Button>
      </div>
    </form>
  );
}
