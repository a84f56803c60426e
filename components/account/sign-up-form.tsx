"use client";

import Link from "next/link";
import { useLocale, useTranslations } from "next-intl";
import { type ReactNode, useState } from "react";
import { CheckboxField } from "@/components/base/checkbox-field";
import { useFieldErrors } from "@/components/base/failure-text";
import { Switcher } from "@/components/base/switcher";
import { TextField } from "@/components/base/text-field";
import { useAction } from "@/components/base/use-action";
import type { ActionResult } from "@/lib/domain/action-result";
import { ageOn } from "@/lib/domain/age";
import type { ContactKind, ContactRelation } from "@/lib/domain/contact";
import type { Locale } from "@/lib/domain/locale";
import { AccountForm, textOf } from "./account-form";
import { ContactFields, type ContactValues, contactOf } from "./contact-fields";
import { DoneNote } from "./done-note";
import { enter, goHome } from "./enter";

export type SignUpGiven = {
  name: string;
  email: string;
  password: string;
  birthDate: string;
  contact: ContactValues & { kind: ContactKind };
  acceptedVersions: { agreement: string; privacy: string };
  locale: Locale;
};

type SignUpFormProps = {
  signUp(given: SignUpGiven): Promise<ActionResult<unknown>>;
  agreementVersion: string;
  privacyVersion: string;
  relations: readonly ContactRelation[];
};

const kinds = ["emergency", "guardian"] as const satisfies readonly ContactKind[];
const neverGuardians: readonly ContactRelation[] = ["spouse", "child", "friend"];

/** By the browser's clock, for display only: the server decides who is under 18. */
function looksUnder18(birthDate: string): boolean {
  const day = new Date(`${birthDate}T00:00:00Z`);
  return !Number.isNaN(day.getTime()) && ageOn(day, new Date()) < 18;
}

export function SignUpForm({ signUp, agreementVersion, privacyVersion, relations }: SignUpFormProps) {
  const t = useTranslations("account");
  const locale = useLocale();
  const [birthDate, setBirthDate] = useState("");
  const [chosenKind, setChosenKind] = useState<ContactKind>("emergency");
  const [posted, setPosted] = useState(false);
  const { run, pending, failure } = useAction(signUp);
  const errorOf = useFieldErrors(failure);
  const minor = looksUnder18(birthDate);
  const kind = minor ? "guardian" : chosenKind;

  function submit(form: FormData) {
    const email = textOf(form, "email");
    const password = textOf(form, "password");
    const given: SignUpGiven = {
      name: textOf(form, "name"),
      email,
      password,
      birthDate,
      contact: { ...contactOf(form), kind },
      acceptedVersions: {
        agreement: form.has("agreement") ? agreementVersion : "",
        privacy: form.has("privacy") ? privacyVersion : "",
      },
      locale,
    };
    run(given, async () => {
      // Sign-up answers alike for a known address, so that nobody learns who is registered: the door decides.
      if ((await enter(email, password)) === null) goHome();
      else setPosted(true);
    });
  }

  if (posted) return <DoneNote title={t("signUp.sentTitle")}>{t("signUp.sentText")}</DoneNote>;

  return (
    <AccountForm submitLabel={t("signUp.submit")} pending={pending} failure={failure} onSubmit={submit}>
      <h2 className="text-xl">{t("signUp.you")}</h2>
      <TextField
        label={t("field.name")}
        hint={t("signUp.nameHint")}
        name="name"
        autoComplete="nickname"
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
      <TextField
        label={t("field.birthDate")}
        hint={t("signUp.birthDateHint")}
        name="birthDate"
        type="date"
        autoComplete="bday"
        min="1900-01-01"
        required
        value={birthDate}
        onChange={(event) => setBirthDate(event.target.value)}
        error={errorOf("birthDate")}
      />
      <div className="mt-3 grid gap-2 border-line border-t pt-6">
        <h2 className="text-xl">{t(kind === "guardian" ? "signUp.guardianTitle" : "signUp.contactTitle")}</h2>
        <p className="text-ink-soft text-sm">{t(minor ? "signUp.guardianWhy" : "signUp.contactWhy")}</p>
        <p role="status" className="text-notice text-sm empty:hidden">
          {minor ? t("signUp.minorNotice") : null}
        </p>
      </div>
      {minor ? null : (
        <Switcher
          label={t("field.contactKind")}
          value={chosenKind}
          onChange={setChosenKind}
          options={kinds.map((value) => ({ value, label: t(`contactKind.${value}`) }))}
        />
      )}
      <ContactFields
        relations={minor ? relations.filter((relation) => !neverGuardians.includes(relation)) : relations}
        error={(field) => errorOf(`contact.${field}`)}
      />
      <div className="border-line border-t pt-3">
        <CheckboxField
          name="agreement"
          required
          error={errorOf("acceptedVersions.agreement")}
          label={t.rich("signUp.agree", {
            agreementVersion,
            agreement: (text) => <DocumentLink href="/agreement">{text}</DocumentLink>,
            v: (text) => <span className="whitespace-nowrap">{text}</span>,
          })}
        />
        <CheckboxField
          name="privacy"
          required
          error={errorOf("acceptedVersions.privacy")}
          label={t.rich("signUp.agreePrivacy", {
            privacyVersion,
            privacy: (text) => <DocumentLink href="/privacy">{text}</DocumentLink>,
            v: (text) => <span className="whitespace-nowrap">{text}</span>,
          })}
        />
      </div>
    </AccountForm>
  );
}

/** In a tab of its own, so that a half-filled form stays. */
function DocumentLink({ href, children }: { href: string; children: ReactNode }) {
  return (
    <Link href={href} target="_blank" className="text-link">
      {children}
    </Link>
  );
}
