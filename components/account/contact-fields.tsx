"use client";

import { useTranslations } from "next-intl";
import { useState } from "react";
import { SelectField } from "@/components/base/select-field";
import { Switcher } from "@/components/base/switcher";
import { TextField } from "@/components/base/text-field";
import type { ContactChannel, ContactRelation } from "@/lib/domain/contact";
import { textOf } from "./account-form";

export type ContactValues = {
  name: string;
  relation: ContactRelation;
  channel: ContactChannel;
  address: string;
};

type ContactFieldsProps = {
  relations: readonly ContactRelation[];
  initial?: ContactValues;
  /** The sentence of a field at fault: name, relation, address. */
  error(field: string): string | null;
};

const channels = ["phone", "email"] as const satisfies readonly ContactChannel[];

/** Name, relation and one way to reach somebody: the least that the law's purpose needs. */
export function ContactFields({ relations, initial, error }: ContactFieldsProps) {
  const t = useTranslations("account");
  const [channel, setChannel] = useState<ContactChannel>(initial?.channel ?? "phone");
  return (
    <>
      <TextField
        label={t("field.contactName")}
        name="contactName"
        defaultValue={initial?.name}
        autoComplete="off"
        required
        maxLength={60}
        error={error("name")}
      />
      <SelectField
        label={t("field.contactRelation")}
        name="contactRelation"
        defaultValue={initial?.relation}
        options={relations.map((relation) => ({ value: relation, label: t(`relation.${relation}`) }))}
        error={error("relation")}
      />
      <input type="hidden" name="contactChannel" value={channel} />
      <Switcher
        label={t("field.contactChannel")}
        value={channel}
        onChange={setChannel}
        options={channels.map((value) => ({ value, label: t(`channel.${value}`) }))}
      />
      <TextField
        key={channel}
        label={t(`field.contactAddress.${channel}`)}
        name="contactAddress"
        type={channel === "phone" ? "tel" : "email"}
        defaultValue={channel === initial?.channel ? initial.address : undefined}
        autoComplete="off"
        required
        error={error("address")}
      />
    </>
  );
}

/** The contact in a submitted form, as it stands: the server judges it. */
export function contactOf(form: FormData): ContactValues {
  return {
    name: textOf(form, "contactName"),
    relation: textOf(form, "contactRelation") as ContactRelation,
    channel: textOf(form, "contactChannel") as ContactChannel,
    address: textOf(form, "contactAddress"),
  };
}
