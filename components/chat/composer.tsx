"use client";

import { ArrowUp, Square } from "lucide-react";
import { useTranslations } from "next-intl";
import { useEffect, useId, useState } from "react";
import { Button } from "@/components/base/button";
import { readDraft, writeDraft } from "./local-draft";
import { MessageField, messageLimit } from "./message-field";

type ComposerProps = {
  conversationId: string;
  companionName: string;
  /** A reply is being written. It can be stopped, and words sent meanwhile stop it too: an exit never waits. */
  replying: boolean;
  /** Words are on their way: the next ones wait in the field. */
  sending: boolean;
  onSay(text: string): void;
  onStop(): void;
};

/** Where a person writes, under the thumb. What it holds survives a reload. */
export function Composer({ conversationId, companionName, replying, sending, onSay, onStop }: ComposerProps) {
  const t = useTranslations("chat");
  const [text, setText] = useState("");
  const hintId = useId();

  useEffect(() => {
    // Words typed before this code was running are in the field already and win over the draft.
    setText((typed) => typed || readDraft(conversationId));
  }, [conversationId]);

  function change(value: string) {
    setText(value);
    writeDraft(conversationId, value);
  }

  const tooLong = text.length > messageLimit;
  const ready = text.trim() !== "" && !tooLong && !sending;

  function submit() {
    if (!ready) return;
    onSay(text.trim());
    change("");
  }

  return (
    <form
      className="mx-auto grid w-full max-w-[40em] gap-1 px-3 pt-2 pb-[max(0.75rem,env(safe-area-inset-bottom))] sm:px-4"
      onSubmit={(event) => {
        event.preventDefault();
        submit();
      }}
    >
      <div className="flex items-end gap-2 rounded-card border border-line-strong bg-surface-raised p-1 pl-3 shadow-lift focus-within:border-focus focus-within:outline-2 focus-within:outline-focus">
        <MessageField
          data-composer
          aria-label={t("compose", { name: companionName })}
          aria-describedby={hintId}
          aria-invalid={tooLong || undefined}
          placeholder={t("placeholder")}
          enterKeyHint="enter"
          value={text}
          onChange={change}
          onSubmit={submit}
          className="min-h-target py-2.5 outline-none placeholder:text-ink-faint"
        />
        {replying ? (
          <Button key="stop" variant="secondary" size="icon" aria-label={t("stop")} onClick={onStop}>
            <Square aria-hidden className="size-4 fill-current" />
          </Button>
        ) : null}
        {replying && text === "" ? null : (
          <Button key="send" type="submit" size="icon" aria-label={t("send")} disabled={!ready}>
            <ArrowUp aria-hidden className="size-5" />
          </Button>
        )}
      </div>
      <p
        id={hintId}
        className={tooLong ? "text-notice text-sm" : "hidden text-center text-ink-faint text-xs lg:block"}
      >
        {tooLong ? t("tooLong", { limit: messageLimit }) : t("hint")}
      </p>
    </form>
  );
}
