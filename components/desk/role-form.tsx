"use client";

import { useRouter } from "next/navigation";
import { useTranslations } from "next-intl";
import { useState } from "react";
import { Button } from "@/components/base/button";
import { FailureText } from "@/components/base/failure-text";
import { SelectField } from "@/components/base/select-field";
import { useAction } from "@/components/base/use-action";
import type { ActionResult } from "@/lib/domain/action-result";
import { type StaffRole, staffRoles } from "@/lib/domain/person";

type RoleFormProps = {
  personId: string;
  role: StaffRole;
  changeRole(input: { personId: string; role: StaffRole }): Promise<ActionResult<unknown>>;
};

export function RoleForm({ personId, role, changeRole }: RoleFormProps) {
  const t = useTranslations("desk");
  const router = useRouter();
  const [chosen, setChosen] = useState(role);
  const [done, setDone] = useState(false);
  const { run, pending, failure } = useAction(changeRole);
  return (
    <form
      className="grid gap-3"
      onSubmit={(event) => {
        event.preventDefault();
        setDone(false);
        run({ personId, role: chosen }, () => {
          setDone(true);
          router.refresh();
        });
      }}
    >
      <SelectField
        label={t("people.changeRole")}
        hint={t("people.changeRoleHint")}
        value={chosen}
        onChange={(event) => setChosen(staffRoles.find((known) => known === event.target.value) ?? chosen)}
        options={staffRoles.map((value) => ({ value, label: t(`roleName.${value}`) }))}
      />
      <div className="flex flex-wrap items-center gap-3">
        <Button type="submit" variant="secondary" pending={pending} disabled={chosen === role}>
          {t("people.saveRole")}
        </Button>
        <span role="status" className="text-accent text-sm">
          {done ? t("people.done") : null}
        </span>
      </div>
      <FailureText failure={failure} />
    </form>
  );
}
