"use client";

import { signIn } from "next-auth/react";
import { useTranslations } from "next-intl";
import { Button } from "@/components/base/button";
import { TextField } from "@/components/base/text-field";
import { useAction } from "@/components/base/use-action";
import type { ActionResult } from "@/lib/domain/action-result";
import { AccountForm, textOf } from "./account-form";
import { enter, goHome } from "./enter";

async function knock({ email, password }: { email: string; password: string }): Promise<ActionResult> {
  const sentenceKey = await enter(email, password);
  return sentenceKey === null
    ? { ok: true, value: null }
    : { ok: false, sentenceKey, fields: {}, incidentId: null };
}

type SignInFormProps = {
  /** Name of the outside identity provider, when there is one. */
  oidcName: string | null;
};

export function SignInForm({ oidcName }: SignInFormProps) {
  const t = useTranslations("account");
  const { run, pending, failure } = useAction(knock);
  return (
    <div className="grid gap-5">
      <AccountForm
        submitLabel={t("signIn.submit")}
        pending={pending}
        failure={failure}
        onSubmit={(form) => run({ email: textOf(form, "email"), password: textOf(form, "password") }, goHome)}
      >
        <TextField label={t("field.email")} name="email" type="email" autoComplete="username" required />
        <TextField
          label={t("field.password")}
          name="password"
          type="password"
          autoComplete="current-password"
          required
        />
      </AccountForm>
      {oidcName ? (
        <Button variant="secondary" onClick={() => signIn("oidc", { callbackUrl: "/" })}>
          {t("signIn.oidc", { name: oidcName })}
        </Button>
      ) : null}
    </div>
  );
}
