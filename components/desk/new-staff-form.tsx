"use client";

import { useTranslations } from "next-intl";
import { useState } from "react";
import { Button } from "@/components/base/button";
import { FailureText, useFieldErrors } from "@/components/base/failure-text";
import { LinkButton } from "@/components/base/link-button";
import { SelectField } from "@/components/base/select-field";
import { TextField } from "@/components/base/text-field";
import { useAction } from "@/components/base/use-action";
import type { ActionResult } from "@/lib/domain/action-result";
import { type StaffRole, staffRoles } from "@/lib/domain/person";
import { type Invitation, OneTimeLink } from "./one-time-link";

type Created = Invitation & { personId: string };

type NewStaffFormProps = {
  createStaff(input: { name: string; email: string; role: StaffRole }): Promise<ActionResult<Created>>;
};

/** Makes a staff account and shows its one-time link, once. */
export function NewStaffForm({ createStaff }: NewStaffFormProps) {
  const t = useTranslations("desk");
  const { run, pending, failure } = useAction(createStaff);
  const errorOf = useFieldErrors(failure);
  const [role, setRole] = useState<StaffRole>("operator");
  const [created, setCreated] = useState<Created | null>(null);

  if (created) {
    return (
      <div className="grid max-w-measure gap-6">
        <OneTimeLink title={t("people.created")} invitation={created} />
        <div className="flex flex-wrap gap-3">
          <LinkButton href={`/desk/people/${created.personId}`}>{t("people.toPerson")}</LinkButton>
          <Button variant="secondary" onClick={() => setCreated(null)}>
            {t("people.another")}
          </Button>
        </div>
      </div>
    );
  }

  return (
    <form
      noValidate
      className="grid max-w-form gap-5"
      onSubmit={(event) => {
        event.preventDefault();
        const data = new FormData(event.currentTarget);
        run({ name: String(data.get("name")), email: String(data.get("email")), role }, setCreated);
      }}
    >
      <FailureText failure={failure} />
      <TextField label={t("people.name")} name="name" autoComplete="off" required error={errorOf("name")} />
      <TextField
        label={t("people.email")}
        name="email"
        type="email"
        autoComplete="off"
        required
        error={errorOf("email")}
      />
      <SelectField
        label={t("people.role")}
        hint={t(`people.roleHint.${role}`)}
        value={role}
        onChange={(event) => setRole(staffRoles.find((known) => known === event.target.value) ?? role)}
        options={staffRoles.map((value) => ({ value, label: t(`roleName.${value}`) }))}
        error={errorOf("role")}
      />
      <Button type="submit" pending={pending} className="justify-self-start">
        {t("people.create")}
      </Button>
    </form>
  );
}
