"use client";

import { useRouter } from "next/navigation";
import { useTranslations } from "next-intl";
import { useState } from "react";
import { Button } from "@/components/base/button";
import { useFieldErrors } from "@/components/base/failure-text";
import { useAction } from "@/components/base/use-action";
import type { ActionResult } from "@/lib/domain/action-result";
import type { ContactKind, ContactRelation } from "@/lib/domain/contact";
import { AccountForm } from "./account-form";
import { ContactFields, type ContactValues, contactOf } from "./contact-fields";
import { DoneNote } from "./done-note";

export type ContactChangeGiven = ContactValues & { contactId: string | null };

type ContactEditorProps = {
  /** Null: a new one is added. */
  contact: (ContactValues & { id: string; kind: ContactKind }) | null;
  relations: readonly ContactRelation[];
  /** False: it may only be looked at. */
  editable: boolean;
  changeContact(given: ContactChangeGiven): Promise<ActionResult<unknown>>;
};

/** One contact, shown, and changed in its place. */
export function ContactEditor({ contact, relations, editable, changeContact }: ContactEditorProps) {
  const t = useTranslations();
  const router = useRouter();
  const [open, setOpen] = useState(false);
  const [saved, setSaved] = useState(false);
  const { run, pending, failure, clear } = useAction(changeContact);
  const errorOf = useFieldErrors(failure);

  function show(next: boolean) {
    clear();
    setSaved(false);
    setOpen(next);
  }

  function submit(form: FormData) {
    run({ contactId: contact?.id ?? null, ...contactOf(form) }, () => {
      setOpen(false);
      setSaved(true);
      router.refresh();
    });
  }

  if (open) {
    return (
      <div className="grid gap-3">
        <AccountForm
          submitLabel={t("me.contacts.save")}
          pending={pending}
          failure={failure}
          onSubmit={submit}
        >
          <ContactFields relations={relations} error={errorOf} {...(contact ? { initial: contact } : {})} />
        </AccountForm>
        <Button variant="quiet" size="small" className="w-fit" onClick={() => show(false)}>
          {t("common.cancel")}
        </Button>
      </div>
    );
  }

  return (
    <div className="grid gap-3">
      <div className="flex flex-wrap items-center justify-between gap-x-4 gap-y-1">
        {contact ? (
          <p>
            <span className="font-medium">{contact.name}</span>{" "}
            <span className="text-ink-soft">
              · {t(`account.contactKind.${contact.kind}`)} · {t(`account.relation.${contact.relation}`)}
            </span>
            <br />
            <span className="text-ink-soft tabular-nums">{contact.address}</span>
          </p>
        ) : null}
        {editable ? (
          <Button
            variant="secondary"
            size="small"
            onClick={() => show(true)}
            {...(contact ? { "aria-label": t("me.contacts.editOf", { name: contact.name }) } : {})}
          >
            {t(contact ? "me.contacts.edit" : "me.contacts.add")}
          </Button>
        ) : null}
      </div>
      {saved ? <DoneNote>{t("me.contacts.saved")}</DoneNote> : null}
    </div>
  );
}
