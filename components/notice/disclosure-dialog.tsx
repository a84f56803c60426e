"use client";

import { useTranslations } from "next-intl";
import { useState } from "react";
import { Button } from "@/components/base/button";
import { FormError } from "@/components/base/form-error";
import { NoticeDialog } from "./notice-dialog";

type DisclosureDialogProps = {
  open: boolean;
  /** Resolves to whether the server has recorded it. */
  onConfirm(): Promise<boolean>;
};

/** That this is an AI: at first use and at every new sign-in (D16, F18). */
export function DisclosureDialog({ open, onConfirm }: DisclosureDialogProps) {
  const t = useTranslations("notice");
  const [pending, setPending] = useState(false);
  const [failed, setFailed] = useState(false);

  async function confirm() {
    setPending(true);
    setFailed(!(await onConfirm()));
    setPending(false);
  }

  return (
    <NoticeDialog
      open={open}
      title={t("disclosureTitle")}
      description={
        <>
          <ul className="grid list-disc gap-2 pl-5 marker:text-accent">
            <li className="font-medium text-ink">{t("disclosureNotHuman")}</li>
            <li>{t("disclosureGenerated")}</li>
            <li>{t("disclosureNotDoctor")}</li>
            <li>{t("disclosureHelp")}</li>
          </ul>
          {failed ? <FormError>{t("notSaved")}</FormError> : null}
        </>
      }
      actions={
        <Button onClick={confirm} pending={pending}>
          {t("disclosureConfirm")}
        </Button>
      }
    />
  );
}
