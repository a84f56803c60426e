"use client";

import { Hourglass } from "lucide-react";
import { useTranslations } from "next-intl";
import { Button } from "@/components/base/button";
import type { Notice } from "@/lib/domain/notice";
import { useUsedTime } from "./use-used-time";

/** A quiet word a few minutes before a break is due; it takes no focus and covers no composer. */
export function BreakHeadsUp({ notice, onClose }: { notice: Notice; onClose(): void }) {
  const t = useTranslations("notice");
  const usedTime = useUsedTime();
  return (
    <div
      role="status"
      className="fixed inset-x-3 top-3 z-30 mx-auto flex max-w-measure items-center gap-3 rounded-card border border-notice bg-notice-soft py-1 pr-1 pl-4 text-ink shadow-lift motion-safe:animate-appear"
    >
      <Hourglass aria-hidden className="size-5 shrink-0 text-notice" />
      <p className="grow py-2 text-sm">{t("headsUp", { used: usedTime(notice.usedMinutes ?? 0) })}</p>
      <Button variant="quiet" size="small" onClick={onClose}>
        {t("headsUpClose")}
      </Button>
    </div>
  );
}
