"use client";

import { useTranslations } from "next-intl";
import { useState } from "react";
import { Button } from "@/components/base/button";
import { FormError } from "@/components/base/form-error";
import type { Notice } from "@/lib/domain/notice";
import { NoticeDialog } from "./notice-dialog";
import { useUsedTime } from "./use-used-time";

type BreakReminderDialogProps = {
  notice: Notice | null;
  /** Both resolve to whether the server has recorded it. */
  onGoOn(notice: Notice): Promise<boolean>;
  onTakeBreak(notice: Notice): Promise<boolean>;
};

/** After every two hours without a break: how long it has been, and two ways on (D17, F18). */
export function BreakReminderDialog({ notice, onGoOn, onTakeBreak }: BreakReminderDialogProps) {
  const t = useTranslations("notice");
  const usedTime = useUsedTime();
  const [pending, setPending] = useState(false);
  const [failed, setFailed] = useState(false);

  async function answer(record: (notice: Notice) => Promise<boolean>) {
    if (!notice) return;
    setPending(true);
    setFailed(!(await record(notice)));
    setPending(false);
  }

  return (
    <NoticeDialog
      open={notice !== null}
      title={t("breakTitle")}
      description={
        <>
          <p className="text-ink">{t("breakUsed", { used: usedTime(notice?.usedMinutes ?? 0) })}</p>
          <p>{t("breakAi")}</p>
          {failed ? <FormError>{t("notSaved")}</FormError> : null}
        </>
      }
      actions={
        <>
          <Button variant="secondary" pending={pending} onClick={() => answer(onGoOn)}>
            {t("breakGoOn")}
          </Button>
          <Button pending={pending} onClick={() => answer(onTakeBreak)}>
            {t("breakTake")}
          </Button>
        </>
      }
    />
  );
}
