import type { Metadata } from "next";
import Link from "next/link";
import { getTranslations } from "next-intl/server";
import { EmptyState } from "@/components/base/empty-state";
import { LinkButton } from "@/components/base/link-button";
import { PageHeading } from "@/components/base/page-heading";
import { SelectField } from "@/components/base/select-field";
import { TextField } from "@/components/base/text-field";
import { FilterForm } from "@/components/desk/filter-form";
import { Instant } from "@/components/desk/instant";
import { Pager } from "@/components/desk/pager";
import { Records } from "@/components/desk/records";
import { StandingBadge } from "@/components/desk/standing-badge";
import { roles } from "@/lib/domain/person";
import { requireActor } from "@/lib/server/current";
import { listPeople } from "@/lib/server/staff/list-people";
import { type Query, textOf, uuidOf } from "../query";

const path = "/desk/people";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("desk"))("people.title") };
}

export default async function PeoplePage({ searchParams }: { searchParams: Promise<Query> }) {
  const context = await requireActor("manage-people");
  const query = await searchParams;
  const email = textOf(query.email);
  const role = roles.find((known) => known === query.role);
  const beforeId = uuidOf(query.before);
  const { lines, olderThan } = await listPeople(context, {
    ...(email === undefined ? {} : { email }),
    ...(role === undefined ? {} : { role }),
    ...(beforeId === undefined ? {} : { beforeId }),
  });
  const t = await getTranslations("desk");
  return (
    <>
      <PageHeading
        title={t("people.title")}
        lead={t("people.lead")}
        actions={<LinkButton href="/desk/people/new">{t("people.new")}</LinkButton>}
      />
      <FilterForm path={path} submit={t("filter")} note={t("people.findEmailHint")}>
        <TextField
          label={t("people.findEmail")}
          name="email"
          type="email"
          autoComplete="off"
          defaultValue={email}
        />
        <SelectField
          label={t("people.role")}
          name="role"
          defaultValue={role ?? ""}
          options={[
            { value: "", label: t("all") },
            ...roles.map((value) => ({ value, label: t(`roleName.${value}`) })),
          ]}
        />
      </FilterForm>
      {lines.length === 0 ? (
        <EmptyState title={t("people.none")}>{t("people.noneHint")}</EmptyState>
      ) : (
        <Records
          caption={t("people.title")}
          rows={lines}
          rowKey={({ id }) => id}
          columns={[
            {
              key: "name",
              header: t("people.name"),
              cell: ({ id, name }) => (
                <Link href={`${path}/${id}`} className="text-link">
                  {name ?? t("people.sealedAway")}
                </Link>
              ),
            },
            { key: "email", header: t("people.email"), cell: (line) => line.email ?? t("people.sealedAway") },
            { key: "role", header: t("people.role"), cell: (line) => t(`roleName.${line.role}`) },
            {
              key: "standing",
              header: t("people.standing"),
              cell: ({ standing }) => <StandingBadge standing={standing} />,
            },
            { key: "since", header: t("people.since"), cell: ({ createdAt }) => <Instant at={createdAt} /> },
          ]}
        />
      )}
      <Pager
        path={path}
        query={{ email, role }}
        olderThan={olderThan}
        isLater={beforeId !== undefined}
        labels={{ older: t("older"), newest: t("newest") }}
      />
    </>
  );
}
