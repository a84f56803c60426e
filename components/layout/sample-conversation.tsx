import { useTranslations } from "next-intl";
import { Badge } from "@/components/base/badge";

/** What a conversation looks like here, label and standing notice included. */
export function SampleConversation() {
  const t = useTranslations("landing.sample");
  return (
    <figure
      aria-label={t("label")}
      className="relative overflow-hidden rounded-card border border-line bg-surface-raised shadow-lift"
    >
      <figcaption className="flex items-baseline justify-between gap-4 border-line border-b px-5 py-3">
        <span className="font-semibold font-serif">{t("companion")}</span>
        <span className="text-ai-label text-xs">{t("notice")}</span>
      </figcaption>
      <div className="grid gap-5 p-5">
        <div className="ml-10 justify-self-end rounded-card bg-person-soft px-4 py-3">
          <span className="sr-only">{t("you")}: </span>
          {t("first")}
        </div>
        <div>
          <p className="mb-1 flex items-center gap-2 text-sm">
            <span className="font-medium text-accent">{t("companion")}</span>
            <Badge tone="ai">{t("aiLabel")}</Badge>
          </p>
          <p>{t("reply")}</p>
        </div>
      </div>
    </figure>
  );
}
