"use client";

import { useRouter } from "next/navigation";
import { useTranslations } from "next-intl";
import { Badge } from "@/components/base/badge";
import { Button } from "@/components/base/button";
import { FailureText } from "@/components/base/failure-text";
import { useAction } from "@/components/base/use-action";
import type { ActionResult } from "@/lib/domain/action-result";
import type { CompanionCard } from "@/lib/domain/companion-texts";
import { CompanionGlyph } from "./companion-glyph";

type CompanionPickerProps = {
  companions: readonly CompanionCard[];
  startConversation(input: { companionId: string }): Promise<ActionResult<{ conversationId: string }>>;
};

/** The companions that the server lets this person choose, each saying what it is and what it is not. */
export function CompanionPicker({ companions, startConversation }: CompanionPickerProps) {
  const t = useTranslations("companion");
  const router = useRouter();
  const { run, pending, failure } = useAction(startConversation);
  return (
    <div className="grid gap-6">
      <FailureText failure={failure} />
      <ul className="grid gap-4 sm:grid-cols-2 xl:grid-cols-3">
        {companions.map((companion) => (
          <li key={companion.id}>
            <article
              aria-label={companion.name}
              className="grid h-full grid-rows-[auto_1fr_auto] gap-4 rounded-card border border-line bg-surface-raised p-5"
            >
              <header className="flex items-center gap-4">
                <CompanionGlyph glyph={companion.glyph} size="large" />
                <div className="grid justify-items-start gap-1">
                  <h2 className="text-xl">{companion.name}</h2>
                  <Badge tone="ai">AI · {t(companion.relationship)}</Badge>
                </div>
              </header>
              <div className="grid content-start gap-2">
                <p className="font-serif text-lg leading-snug">{companion.tagline}</p>
                <p className="text-ink-soft text-sm">{companion.honesty}</p>
              </div>
              <Button
                variant="secondary"
                pending={pending}
                onClick={() =>
                  run({ companionId: companion.id }, ({ conversationId }) =>
                    router.push(`/chat/${conversationId}`),
                  )
                }
              >
                {t("start", { name: companion.name })}
              </Button>
            </article>
          </li>
        ))}
      </ul>
    </div>
  );
}
