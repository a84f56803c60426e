"use client";

import { useTranslations } from "next-intl";
import { Button } from "@/components/base/button";
import { LinkButton } from "@/components/base/link-button";

/** Where the composer was, after the end. Nothing here calls anybody back (O-13): opening it again is the person's own act. */
export function ClosedConversation({ reopening, onReopen }: { reopening: boolean; onReopen(): void }) {
  const t = useTranslations("chat");
  return (
    <div className="border-line border-t px-4 pt-3 pb-[max(0.75rem,env(safe-area-inset-bottom))] text-center">
      <p role="status" className="text-ink-soft">
        {t("closed")}
      </p>
      <div className="mt-1 flex justify-center gap-2">
        <LinkButton href="/chat" variant="quiet" size="small">
          {t("toList")}
        </LinkButton>
        <Button variant="quiet" size="small" pending={reopening} onClick={onReopen}>
          {t("startAgain")}
        </Button>
      </div>
    </div>
  );
}
