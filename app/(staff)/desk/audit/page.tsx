import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { EmptyState } from "@/components/base/empty-state";
import { PageHeading } from "@/components/base/page-heading";
import { SelectField } from "@/components/base/select-field";
import { TextField } from "@/components/base/text-field";
import { AuditRecords } from "@/components/desk/audit-records";
import { FilterForm } from "@/components/desk/filter-form";
import { Pager } from "@/components/desk/pager";
import { deeds } from "@/lib/domain/audit";
import { calendarDay } from "@/lib/domain/sign-up";
import { listAuditEvents } from "@/lib/server/audit-log/list-audit-events";
import { requireActor } from "@/lib/server/current";
import { type Query, serialOf, textOf } from "../query";

const path = "/desk/audit";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("audit"))("title") };
}

export default async function AuditPage({ searchParams }: { searchParams: Promise<Query> }) {
  const context = await requireActor("read-audit");
  const query = await searchParams;
  const deed = deeds.find((known) => known === query.deed);
  const asked = textOf(query.day);
  const day = asked !== undefined && calendarDay(asked) ? asked : undefined;
  const beforeId = serialOf(query.before);
  const { lines, olderThan } = await listAuditEvents(context, {
    ...(deed === undefined ? {} : { deed }),
    ...(day === undefined ? {} : { day }),
    ...(beforeId === undefined ? {} : { beforeId }),
  });
  const t = await getTranslations("audit");
  const tDesk = await getTranslations("desk");
  return (
    <>
      <PageHeading title={t("title")} lead={t("lead")} />
      <FilterForm path={path} submit={tDesk("filter")} note={t("dayHint")}>
        <SelectField
          label={t("deed")}
          name="deed"
          defaultValue={deed ?? ""}
          options={[
            { value: "", label: tDesk("all") },
            ...deeds.map((value) => ({ value, label: t(`deedName.${value}`) })),
          ]}
        />
        <TextField label={t("day")} name="day" type="date" defaultValue={day} />
      </FilterForm>
      {lines.length === 0 ? (
        <EmptyState title={t("empty")}>{t("emptyHint")}</EmptyState>
      ) : (
        <AuditRecords lines={lines} />
      )}
      <Pager
        path={path}
        query={{ deed, day }}
        olderThan={olderThan}
        isLater={beforeId !== undefined}
        labels={{ older: tDesk("older"), newest: tDesk("newest") }}
      />
    </>
  );
}
