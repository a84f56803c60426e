"use client";

import { useTranslations } from "next-intl";
import { FormError } from "./form-error";
import type { Failure } from "./use-action";

/** A refused action in plain words, with the incident id when something unexpected failed. */
export function FailureText({ failure }: { failure: Failure | null }) {
  const t = useTranslations();
  if (!failure) return null;
  return (
    <FormError>
      <p>{t.has(failure.sentenceKey) ? t(failure.sentenceKey) : t("common.unexpected")}</p>
      {failure.incidentId ? (
        <p className="text-sm">{t("common.incident", { id: failure.incidentId })}</p>
      ) : null}
    </FormError>
  );
}

/** `(field) => sentence` for the fields that an action refused. */
export function useFieldErrors(failure: Failure | null): (field: string) => string | null {
  const t = useTranslations();
  return (field) => {
    const key = failure?.fields[field];
    if (!key) return null;
    return t.has(key) ? t(key) : t("common.fieldInvalid");
  };
}
