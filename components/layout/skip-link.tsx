import { useTranslations } from "next-intl";

/** The first stop of the keyboard on every page. */
export function SkipLink() {
  const t = useTranslations("common");
  return (
    <a
      href="#main"
      className="sr-only focus:not-sr-only focus:fixed focus:top-2 focus:left-2 focus:z-50 focus:rounded-small focus:bg-surface-raised focus:px-4 focus:py-3 focus:text-ink"
    >
      {t("skipToContent")}
    </a>
  );
}
