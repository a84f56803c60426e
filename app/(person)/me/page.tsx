import type { Metadata } from "next";
import Link from "next/link";
import { getFormatter, getTranslations } from "next-intl/server";
import type { ReactNode } from "react";
import { changeContact, changePassword, changeSettings, signOut } from "@/app/(person)/me/actions";
import { ContactEditor } from "@/components/account/contact-editor";
import { PasswordForm } from "@/components/account/password-form";
import { SettingsForm } from "@/components/account/settings-form";
import { Card } from "@/components/base/card";
import { PageHeading } from "@/components/base/page-heading";
import { Table } from "@/components/base/table";
import { Messages } from "@/components/layout/messages";
import { PageBody } from "@/components/layout/page-body";
import { SignOutButton } from "@/components/layout/sign-out-button";
import { contactRelations } from "@/lib/domain/contact";
import { loadAccount } from "@/lib/server/account/load-account";
import { requireActor } from "@/lib/server/current";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("me"))("title") };
}

export default async function MePage() {
  const context = await requireActor("signed-in");
  const account = await loadAccount(context);
  const t = await getTranslations();
  const format = await getFormatter();
  const { name, locale, theme, look } = account;
  const isUser = account.role === "user";
  // A guardian who has consented is changed by the guardian.
  const contactsEditable = !account.isMinor || account.standing === "waiting-for-consent";

  return (
    <Messages of={["common", "account", "me"]}>
      <PageBody width="measure">
        <PageHeading title={t("me.title")} lead={t("me.lead")} />
        <div className="grid grid-cols-1 gap-6">
          {account.role === "guardian" ? (
            <Part id="guardian" title={t("me.guardian.title")} lead={t("me.guardian.text")} />
          ) : null}
          <Part id="settings" title={t("me.settings.title")}>
            <SettingsForm
              settings={{ name, locale, theme, look }}
              looks={look === "minor" ? [] : ["standard", "elder"]}
              changeSettings={changeSettings}
            />
          </Part>
          {isUser ? (
            <Part id="contacts" title={t("me.contacts.title")} lead={t("me.contacts.lead")}>
              <div className="grid grid-cols-1 gap-5">
                {account.contacts.length === 0 ? <p>{t("me.contacts.none")}</p> : null}
                {account.contacts.map((contact) => (
                  <ContactEditor
                    key={contact.id}
                    contact={contact}
                    relations={contactRelations}
                    editable={contactsEditable}
                    changeContact={changeContact}
                  />
                ))}
                {contactsEditable ? (
                  <ContactEditor
                    contact={null}
                    relations={contactRelations}
                    editable
                    changeContact={changeContact}
                  />
                ) : (
                  <p className="text-ink-faint text-sm">{t("me.contacts.byGuardian")}</p>
                )}
              </div>
            </Part>
          ) : null}
          <Part id="password" title={t("me.password.title")} lead={t("me.password.lead")}>
            {account.hasPassword ? (
              <PasswordForm changePassword={changePassword} />
            ) : (
              <p>{t("me.password.none")}</p>
            )}
          </Part>
          {isUser ? (
            <Part id="accepted" title={t("me.accepted.title")}>
              <Table
                caption={t("me.accepted.caption")}
                hideCaption
                rows={account.acceptances}
                rowKey={(row) => `${row.document} ${row.acceptedAt}`}
                columns={[
                  {
                    key: "document",
                    header: t("me.accepted.document"),
                    cell: (row) => (
                      <Link href={`/${row.document}`} className="text-link">
                        {t(`document.${row.document}.title`)}
                      </Link>
                    ),
                  },
                  { key: "version", header: t("me.accepted.version"), cell: (row) => row.version },
                  {
                    key: "at",
                    header: t("me.accepted.at"),
                    cell: (row) =>
                      format.dateTime(new Date(row.acceptedAt), { dateStyle: "medium", timeStyle: "short" }),
                  },
                ]}
              />
            </Part>
          ) : null}
          <Part id="sign-out" title={t("me.signOut.title")}>
            <div className="flex flex-wrap items-center gap-x-6 gap-y-3">
              <SignOutButton signOut={signOut} />
              <Link href="/me/sessions" className="text-link inline-flex min-h-target items-center">
                {t("me.sessions.open")}
              </Link>
            </div>
          </Part>
        </div>
      </PageBody>
    </Messages>
  );
}

type PartProps = { id: string; title: string; lead?: string; children?: ReactNode };

function Part({ id, title, lead, children }: PartProps) {
  return (
    <Card aria-labelledby={id}>
      <h2 id={id} className="text-xl">
        {title}
      </h2>
      {lead ? <p className="mt-1 text-ink-soft text-sm">{lead}</p> : null}
      {children ? <div className="mt-5">{children}</div> : null}
    </Card>
  );
}
