"use client";

import { ArrowLeft, DoorOpen } from "lucide-react";
import Link from "next/link";
import { useTranslations } from "next-intl";
import { Button } from "@/components/base/button";
import { buttonStyle } from "@/components/base/button-style";
import type { CompanionCard } from "@/lib/domain/companion-texts";
import { CompanionGlyph } from "./companion-glyph";

type ConversationHeaderProps = {
  companion: CompanionCard;
  closed: boolean;
  exiting: boolean;
  onExit(): void;
};

/** Who is here, that it is an AI (O-01: always in sight), and the way out (O-12: always in reach). */
export function ConversationHeader({ companion, closed, exiting, onExit }: ConversationHeaderProps) {
  const t = useTranslations();
  return (
    <header className="border-line border-b bg-surface-raised">
      <div className="flex min-h-15 items-center gap-2 px-2 py-1.5 sm:px-4">
        <Link href="/chat" aria-label={t("chat.back")} className={buttonStyle("quiet", "icon", "lg:hidden")}>
          <ArrowLeft aria-hidden className="size-5" />
        </Link>
        <CompanionGlyph glyph={companion.glyph} />
        <div className="min-w-0 grow">
          <h1 className="truncate text-lg leading-tight">
            <span className="sr-only">{t("chat.with", { name: companion.name })}</span>
            <span aria-hidden>{companion.name}</span>
          </h1>
          <p className="truncate text-ink-soft text-sm leading-tight">
            {t(`companion.${companion.relationship}`)}
          </p>
        </div>
        {closed ? null : (
          <Button variant="secondary" size="small" pending={exiting} onClick={onExit} className="shrink-0">
            <DoorOpen aria-hidden className="size-4" />
            {t("chat.exit")}
          </Button>
        )}
      </div>
      <p className="border-line border-t bg-accent-soft px-4 py-1 text-center text-accent-strong text-sm leading-snug">
        {t("label.standing")}
      </p>
    </header>
  );
}
