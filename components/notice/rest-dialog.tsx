"use client";

import { useTranslations } from "next-intl";
import { Button } from "@/components/base/button";
import { NoticeDialog } from "./notice-dialog";

/** The page at rest: no sign of life goes out until the person ends the break. */
export function RestDialog({ open, onBack }: { open: boolean; onBack(): void }) {
  const t = useTranslations("notice");
  return (
    <NoticeDialog
      open={open}
      title={t("restTitle")}
      description={<p>{t("restText")}</p>}
      actions={<Button onClick={onBack}>{t("restEnd")}</Button>}
    />
  );
}
