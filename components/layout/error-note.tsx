"use client";

import { useSyncExternalStore } from "react";
import { Button } from "@/components/base/button";
import en from "@/lib/i18n/messages/common.en.json";
import zh from "@/lib/i18n/messages/common.zh-CN.json";

const subscribe = () => () => undefined;

type ErrorNoteProps = {
  /** Next's id of the server error, which the log has too. */
  digest: string | null;
  onRetry(): void;
};

/** A failed page, said plainly, with the numbers that matter. Speaks the page's language without any provider. */
export function ErrorNote({ digest, onRetry }: ErrorNoteProps) {
  const lang = useSyncExternalStore(
    subscribe,
    () => document.documentElement.lang,
    () => "zh-CN",
  );
  const texts = lang === "en" ? en : zh;
  return (
    <div role="alert" className="mx-auto grid max-w-measure gap-4 px-6 py-20">
      <h1 className="text-3xl">{texts.errorTitle}</h1>
      <p className="text-ink-soft">{texts.errorText}</p>
      <p className="font-medium text-danger">{texts.urgent}</p>
      {digest ? <p className="text-ink-faint text-sm">{texts.incident.replace("{id}", digest)}</p> : null}
      <div>
        <Button onClick={onRetry}>{texts.tryAgain}</Button>
      </div>
    </div>
  );
}
