import Link from "next/link";
import { useTranslations } from "next-intl";
import { LanternMark } from "./brand-mark";

/** Name and mark; leads home. */
export function Brand() {
  const t = useTranslations("common");
  return (
    <Link href="/" className="inline-flex min-h-target items-center gap-2 text-ink no-underline">
      <LanternMark className="size-8 text-accent" />
      <span className="font-semibold font-serif text-xl">{t("brand")}</span>
      <span className="font-serif text-ink-faint text-sm max-sm:hidden">{t("brandLatin")}</span>
    </Link>
  );
}
