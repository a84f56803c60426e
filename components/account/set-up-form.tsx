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

export type SetUpGiven = { token: string; name: string; email: string; password: string };

type SetUpFormProps = {
  token: string;
  setUpAdministrator(given: SetUpGiven): Promise<ActionResult<unknown>>;
};

export function SetUpForm({ token, setUpAdministrator }: SetUpFormProps) {
  const t = useTranslations("account");
  const [done, setDone] = useState(false);
  const { run, pending, failure } = useAction(setUpAdministrator);
  const errorOf = useFieldErrors(failure);

  if (done) {
    return (
      <div className="grid gap-5">
        <DoneNote title={t("setup.doneTitle")}>{t("setup.doneText")}</DoneNote>
        <LinkButton href="/sign-in">{t("setup.signIn")}</LinkButton>
      </div>
    );
  }

  function submit(form: FormData) {
    const given = {
      token,
      name: textOf(form, "name"),
      email: textOf(form, "email"),
      password: textOf(form, "password"),
    };
    run(given, () => setDone(true));
  }

  return (
    <AccountForm submitLabel={t("setup.submit")} pending={pending} failure={failure} onSubmit={submit}>
      <TextField
        label={t("field.name")}
        name="name"
        autoComplete="name"
        required
        maxLength={60}
        error={errorOf("name")}
      />
      <TextField
        label={t("field.email")}
        name="email"
        type="email"
        autoComplete="username"
        required
        error={errorOf("email")}
      />
      <TextField
        label={t("field.password")}
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
