import type { Metadata } from "next";
import { getFormatter, getLocale, getTranslations } from "next-intl/server";
import { PageHeading } from "@/components/base/page-heading";
import { PackChoice } from "@/components/desk/pack-choice";
import { Messages } from "@/components/layout/messages";
import { instruments } from "@/lib/rules/coverage";
import { requireActor } from "@/lib/server/current";
import { loadChosenPacks } from "@/lib/server/pack/load-chosen-packs";
import { previewLaw } from "@/lib/server/pack/preview-law";
import { choosePacks, previewLaw as previewLawAction } from "./actions";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("desk"))("law.title") };
}

export default async function LawPage() {
  const context = await requireActor("choose-packs");
  const { packs, chosenAt } = await loadChosenPacks(context);
  const lines = await previewLaw(context, { packs });
  const t = await getTranslations("desk.law");
  const format = await getFormatter();
  const locale = await getLocale();
  const dateOf = (at: Date) => format.dateTime(at, { dateStyle: "medium" });
  return (
    <>
      <PageHeading
        title={t("title")}
        lead={
          <>
            {t("lead")} {chosenAt ? t("chosenAt", { at: dateOf(chosenAt) }) : t("fromEnvironment")}
          </>
        }
      />
      <Messages of={["common", "desk", "rule"]}>
        <PackChoice
          chosen={packs}
          initialLines={lines}
          choosePacks={choosePacks}
          previewLaw={previewLawAction}
          instruments={instruments.map(({ id, name, instrument, verified, ...dates }) => ({
            id,
            name: name[locale],
            instrument: instrument[locale],
            dates: datesText(dates),
            verified,
          }))}
        />
      </Messages>
    </>
  );

  function datesText({ inForceFrom, until }: { inForceFrom: Date | null; until: Date | null }): string {
    if (inForceFrom === null) return t("never");
    const from = dateOf(inForceFrom);
    if (inForceFrom > context.now) return t("notYet", { from });
    return until === null ? t("inForce", { from }) : t("inForceSpan", { from, until: dateOf(until) });
  }
}
