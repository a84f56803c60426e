"use client";

import { useTranslations } from "next-intl";
import { useState } from "react";
import { useFieldErrors } from "@/components/base/failure-text";
import { TextField } from "@/components/base/text-field";
import { useAction } from "@/components/base/use-action";
import type { ActionResult } from "@/lib/domain/action-result";
import { AccountForm, textOf } from "./account-form";
import { DoneNote } from "./done-note";

type PasswordFormProps = {
  changePassword(given: { currentPassword: string; newPassword: string }): Promise<ActionResult<unknown>>;
};

export function PasswordForm({ changePassword }: PasswordFormProps) {
  const t = useTranslations();
  // Counts the changes made: a new key empties the fields, so that no password stays on the page.
  const [changes, setChanges] = useState(0);
  const { run, pending, failure } = useAction(changePassword);
  const errorOf = useFieldErrors(failure);

  function submit(form: FormData) {
    run({ currentPassword: textOf(form, "currentPassword"), newPassword: textOf(form, "newPassword") }, () =>
      setChanges((count) => count + 1),
    );
  }

  return (
    <AccountForm submitLabel={t("me.password.submit")} pending={pending} failure={failure} onSubmit={submit}>
      <TextField
        key={`current-${changes}`}
        label={t("account.field.currentPassword")}
        name="currentPassword"
        type="password"
        autoComplete="current-password"
        required
        error={errorOf("currentPassword")}
      />
      <TextField
        key={`new-${changes}`}
        label={t("account.field.newPassword")}
        hint={t("account.field.passwordHint")}
        name="newPassword"
        type="password"
        autoComplete="new-password"
        required
        minLength={10}
        error={errorOf("newPassword")}
      />
      {changes > 0 && !failure && !pending ? <DoneNote>{t("me.password.saved")}</DoneNote> : null}
    </AccountForm>
  );
}
