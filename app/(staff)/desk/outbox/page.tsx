import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { EmptyState } from "@/components/base/empty-state";
import { PageHeading } from "@/components/base/page-heading";
import { SelectField } from "@/components/base/select-field";
import { FilterForm } from "@/components/desk/filter-form";
import { LetterRecords } from "@/components/desk/letter-records";
import { Pager } from "@/components/desk/pager";
import { letterStatuses } from "@/lib/domain/letter";
import { requireActor } from "@/lib/server/current";
import { listLetters } from "@/lib/server/outbox/list-letters";
import { type Query, uuidOf } from "../query";

const path = "/desk/outbox";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("desk"))("outbox.title") };
}

export default async function OutboxPage({ searchParams }: { searchParams: Promise<Query> }) {
  const context = await requireActor("read-outbox");
  const query = await searchParams;
  const status = letterStatuses.find((known) => known === query.status);
  const beforeId = uuidOf(query.before);
  const { lines, olderThan, hasMail } = await listLetters(context, {
    ...(status === undefined ? {} : { status }),
    ...(beforeId === undefined ? {} : { beforeId }),
  });
  const t = await getTranslations("desk");
  return (
    <>
      <PageHeading title={t("outbox.title")} lead={t("outbox.lead")} />
      {hasMail ? (
        <p className="mb-6 max-w-measure text-ink-soft text-sm">{t("outbox.noPhone")}</p>
      ) : (
        <div className="mb-6 rounded-card border-2 border-notice bg-notice-soft p-5 text-notice">
          <p className="font-semibold font-serif text-xl">{t("outbox.noMailTitle")}</p>
          <p className="mt-1 max-w-measure">{t("outbox.noMail")}</p>
        </div>
      )}
      <FilterForm path={path} submit={t("filter")}>
        <SelectField
          label={t("outbox.status")}
          name="status"
          defaultValue={status ?? ""}
          options={[
            { value: "", label: t("all") },
            ...letterStatuses.map((value) => ({ value, label: t(`outbox.statusName.${value}`) })),
          ]}
        />
      </FilterForm>
      {lines.length === 0 ? (
        <EmptyState title={t("outbox.empty")}>{t("outbox.emptyHint")}</EmptyState>
      ) : (
        <LetterRecords lines={lines} />
      )}
      <Pager
        path={path}
        query={{ status }}
        olderThan={olderThan}
        isLater={beforeId !== undefined}
        labels={{ older: t("older"), newest: t("newest") }}
      />
    </>
  );
}
