"use client";

import { useTranslations } from "next-intl";
import { useState } from "react";
import { useFieldErrors } from "@/components/base/failure-text";
import { TextField } from "@/components/base/text-field";
import { useAction } from "@/components/base/use-action";
import type { ActionResult } from "@/lib/domain/action-result";
import { AccountForm, textOf } from "./account-form";
import { DoneNote } from "./done-note";

type ForgotPasswordFormProps = {
  requestPasswordReset(given: { email: string }): Promise<ActionResult<unknown>>;
};

/** Answers the same for every address. */
export function ForgotPasswordForm({ requestPasswordReset }: ForgotPasswordFormProps) {
  const t = useTranslations("account");
  const [sent, setSent] = useState(false);
  const { run, pending, failure } = useAction(requestPasswordReset);
  const errorOf = useFieldErrors(failure);

  if (sent) return <DoneNote title={t("forgot.sentTitle")}>{t("forgot.sentText")}</DoneNote>;

  return (
    <AccountForm
      submitLabel={t("forgot.submit")}
      pending={pending}
      failure={failure}
      onSubmit={(form) => run({ email: textOf(form, "email") }, () => setSent(true))}
    >
      <TextField
        label={t("field.email")}
        name="email"
        type="email"
        autoComplete="username"
        required
        error={errorOf("email")}
      />
    </AccountForm>
  );
}
