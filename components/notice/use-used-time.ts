"use client";

import { useTranslations } from "next-intl";

/** Whole minutes of use in words: *2 小时 5 分钟*. */
export function useUsedTime(): (usedMinutes: number) => string {
  const t = useTranslations("notice");
  return (usedMinutes) => {
    const hours = Math.floor(usedMinutes / 60);
    const minutes = usedMinutes % 60;
    if (hours === 0) return t("usedMinutes", { minutes });
    return minutes === 0 ? t("usedHours", { hours }) : t("usedBoth", { hours, minutes });
  };
}
