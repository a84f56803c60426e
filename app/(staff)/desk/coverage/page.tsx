import type { Metadata } from "next";
import { getFormatter, getLocale, getTranslations } from "next-intl/server";
import { EmptyState } from "@/components/base/empty-state";
import { PageHeading } from "@/components/base/page-heading";
import { SelectField } from "@/components/base/select-field";
import { CoverageEntry } from "@/components/desk/coverage-entry";
import { FilterForm } from "@/components/desk/filter-form";
import { PrintButton } from "@/components/desk/print-button";
import { coverage, instruments } from "@/lib/rules/coverage";
import { requireActor } from "@/lib/server/current";
import { loadChosenPacks } from "@/lib/server/pack/load-chosen-packs";
import type { Query } from "../query";
import { countStates, coverageEntries, stateNames } from "./entries";

const path = "/desk/coverage";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("coverage"))("title") };
}

export default async function CoveragePage({ searchParams }: { searchParams: Promise<Query> }) {
  const context = await requireActor("read-coverage");
  const query = await searchParams;
  const state = stateNames.find((known) => known === query.state);
  const chosen = (await loadChosenPacks(context)).packs;
  const pack = instruments.find(({ id }) => id === query.pack)?.id;
  const shownPacks = query.pack === "chosen" ? chosen : pack ? [pack] : instruments.map(({ id }) => id);
  const entries = coverageEntries(coverage, { packs: shownPacks, state });
  const t = await getTranslations("coverage");
  const tDesk = await getTranslations("desk");
  const tAll = await getTranslations();
  const format = await getFormatter();
  const locale = await getLocale();
  const nameOf = new Map(instruments.map(({ id, name }) => [id, name[locale]]));
  const totals = countStates(coverageEntries(coverage, { packs: shownPacks, state: undefined }));
  return (
    <>
      <PageHeading title={t("title")} lead={t("lead")} actions={<PrintButton label={t("print")} />} />
      <p className="mb-6 max-w-measure rounded-small bg-notice-soft px-4 py-3 text-notice">
        {t("disclaimer")}
      </p>
      <FilterForm path={path} submit={tDesk("filter")}>
        <SelectField
          label={t("pack")}
          name="pack"
          defaultValue={query.pack === "chosen" ? "chosen" : (pack ?? "")}
          options={[
            { value: "", label: t("anyPack") },
            { value: "chosen", label: t("chosenPacks") },
            ...instruments.map(({ id, name }) => ({ value: id, label: name[locale] })),
          ]}
        />
        <SelectField
          label={t("state")}
          name="state"
          defaultValue={state ?? ""}
          options={[
            { value: "", label: tDesk("all") },
            ...stateNames.map((value) => ({ value, label: t(`stateName.${value}`) })),
          ]}
        />
      </FilterForm>
      <section aria-labelledby="totals" className="mb-8">
        <h2 id="totals" className="sr-only">
          {t("totals")}
        </h2>
        <dl className="grid gap-x-8 gap-y-2 sm:grid-cols-2">
          {totals.map(({ state: name, count }) => (
            <div key={name} className="flex items-baseline gap-3">
              <dt className="order-2 text-sm">
                <strong className="font-medium">{t(`stateName.${name}`)}</strong>{" "}
                <span className="text-ink-soft">{t(`stateLead.${name}`)}</span>
              </dt>
              <dd className="w-8 text-right font-serif text-xl tabular-nums">{count}</dd>
            </div>
          ))}
        </dl>
      </section>
      <p className="mb-4 text-ink-soft text-sm">
        {t("count", { count: entries.length })} ·{" "}
        {t("printedAt", { at: format.dateTime(context.now, { dateStyle: "long", timeStyle: "short" }) })}
      </p>
      {entries.length === 0 ? (
        <EmptyState title={t("none")}>{t("noneHint")}</EmptyState>
      ) : (
        <ol className="grid gap-3">
          {entries.map((entry) => (
            <CoverageEntry
              key={entry.id}
              id={entry.id}
              title={tAll(entry.titleKey)}
              note={entry.noteKey === null ? null : tAll(entry.noteKey)}
              tests={entry.tests}
              ruleIds={entry.ruleIds}
              packs={entry.packs.map((part) => ({ ...part, name: nameOf.get(part.id) ?? part.id }))}
            />
          ))}
        </ol>
      )}
    </>
  );
}
