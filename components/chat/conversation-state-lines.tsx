"use client";

import { X } from "lucide-react";
import { useTranslations } from "next-intl";
import { Button } from "@/components/base/button";
import { FormError } from "@/components/base/form-error";
import type { ChatState } from "@/lib/domain/chat-state";

/** Above the composer: who answers now when it is not the AI, what is withheld, what failed. */
export function ConversationStateLines({
  state,
  connected,
  onDismissFault,
}: {
  state: ChatState;
  connected: boolean;
  onDismissFault(): void;
}) {
  const t = useTranslations();
  const { control } = state.summary;
  const { fault, withheld } = state;
  const controlKeys = {
    "awaiting-human": "awaitingHuman",
    human: "human",
    "wrapping-up": "wrappingUp",
  } as const;
  const sentence = (key: string) => (t.has(key) ? t(key) : t("chat.unexpected"));
  return (
    <div className="mx-auto grid w-full max-w-[40em] gap-2 px-3 empty:hidden sm:px-4">
      {control === "ai" || control === "closed" ? null : (
        <p role="status" className="rounded-small bg-person-soft px-4 py-2 text-person text-sm">
          {t(`chat.${controlKeys[control]}`)}
        </p>
      )}
      {withheld ? <FormError>{sentence(withheld.sentenceKey)}</FormError> : null}
      {fault ? (
        <div className="relative">
          <FormError>
            <p className="pr-10">{sentence(fault.sentenceKey)}</p>
            {fault.id ? <p className="text-sm">{t("chat.incident", { id: fault.id })}</p> : null}
          </FormError>
          <Button
            variant="quiet"
            size="icon"
            aria-label={t("chat.close")}
            onClick={onDismissFault}
            className="absolute top-0.5 right-0.5"
          >
            <X aria-hidden className="size-4" />
          </Button>
        </div>
      ) : null}
      {connected ? null : (
        <p role="status" className="text-center text-ink-soft text-sm">
          {t("chat.offline")}
        </p>
      )}
    </div>
  );
}
