import { CircleAlert, CircleCheck } from "lucide-react";
import { useTranslations } from "next-intl";
import type { ReplyFault } from "@/lib/domain/message";

export type Trial =
  | { ok: true; latencyMs: number; modelSeen: boolean }
  | { ok: false; fault: ReplyFault; detail: string };

/** How a connection answered when it was tried. */
export function TrialResult({ trial }: { trial: Trial }) {
  const t = useTranslations("model");
  if (trial.ok) {
    return (
      <p className="flex items-start gap-2 rounded-small bg-accent-soft px-4 py-3">
        <CircleCheck aria-hidden className="mt-[0.2em] size-5 shrink-0 text-accent" />
        <span>
          {t("ok", { seconds: (trial.latencyMs / 1000).toFixed(1) })}{" "}
          {trial.modelSeen ? t("modelSeen") : t("modelUnseen")}
        </span>
      </p>
    );
  }
  return (
    <div className="flex items-start gap-2 rounded-small border border-notice bg-notice-soft px-4 py-3 text-notice">
      <CircleAlert aria-hidden className="mt-[0.2em] size-5 shrink-0" />
      <div className="min-w-0">
        <p>{t(`outcome.${trial.fault}`)}</p>
        {trial.detail ? <p className="break-words text-sm">{t("detail", { detail: trial.detail })}</p> : null}
      </div>
    </div>
  );
}
