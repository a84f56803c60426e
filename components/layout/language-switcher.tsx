"use client";

import { useRouter } from "next/navigation";
import { useLocale, useTranslations } from "next-intl";
import { Button } from "@/components/base/button";
import { rememberPreference } from "./remember-preference";

/** One press to the other language, named in that language. */
export function LanguageSwitcher() {
  const t = useTranslations("common");
  const router = useRouter();
  const other = useLocale() === "en" ? "zh-CN" : "en";

  function change() {
    rememberPreference("locale", other);
    router.refresh();
  }

  return (
    <Button
      variant="quiet"
      size="small"
      onClick={change}
      aria-label={t("switchLanguage")}
      lang={other}
      className="max-sm:px-2"
    >
      {t(`languageName.${other}`)}
    </Button>
  );
}
