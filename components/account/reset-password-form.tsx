"use client";

import { useTranslations } from "next-intl";
import { useState } from "react";
import { useFieldErrors } from "@/components/base/failure-text";
import { LinkButton } from "@/components/base/link-button";
import { TextField } from "@/components/base/text-field";
import { useAction } from "@/components/base/use-action";
import type { ActionResult } from "@/lib/domain/action-result";
import { AccountForm, textOf } from "./account-form";
import { DoneNote } from "./done-note";

type ResetPasswordFormProps = {
  token: string;
  resetPassword(given: { token: string; password: string }): Promise<ActionResult<unknown>>;
};

export function ResetPasswordForm({ token, resetPassword }: ResetPasswordFormProps) {
  const t = useTranslations("account");
  const [done, setDone] = useState(false);
  const { run, pending, failure } = useAction(resetPassword);
  const errorOf = useFieldErrors(failure);

  if (done) {
    return (
      <div className="grid gap-5">
        <DoneNote title={t("reset.doneTitle")}>{t("reset.doneText")}</DoneNote>
        <LinkButton href="/sign-in">{t("setup.signIn")}</LinkButton>
      </div>
    );
  }

  return (
    <AccountForm
      submitLabel={t("reset.submit")}
      pending={pending}
      failure={failure}
      onSubmit={(form) => run({ token, password: textOf(form, "password") }, () => setDone(true))}
    >
      <TextField
        label={t("field.newPassword")}
        hint={t("field.passwordHint")}
        name="password"
        type="password"
        autoComplete="new-password"
        required
        minLength={10}
        error={errorOf("password")}
      />
    </AccountForm>
  );
}
