import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { HelpLineStrip } from "@/components/account/help-line-strip";
import { HelpLineTable } from "@/components/account/help-line-table";
import { PageHeading } from "@/components/base/page-heading";
import { PageBody } from "@/components/layout/page-body";
import { helpRegions } from "@/lib/domain/help-line";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("help");
  return { title: t("title"), description: t("lead"), robots: { index: true } };
}

/** Needs neither sign-in nor database: it must open when nothing else does. */
export default async function HelpPage() {
  const t = await getTranslations("help");
  return (
    <PageBody>
      <PageHeading title={t("title")} lead={t("lead")} />
      <section aria-labelledby="urgent" className="mb-12">
        <h2 id="urgent" className="text-xl">
          {t("urgentTitle")}
        </h2>
        <p className="mt-1 mb-4 text-ink-soft">{t("urgentText")}</p>
        <HelpLineStrip />
      </section>
      <div className="grid gap-10">
        {helpRegions.map((region) => (
          <section key={region} aria-labelledby={region}>
            <h2 id={region} className="mb-2 text-xl">
              {t(`region.${region}`)}
            </h2>
            <HelpLineTable region={region} />
          </section>
        ))}
      </div>
      <p className="mt-10 max-w-measure text-ink-soft">{t("elsewhere")}</p>
      <p className="mt-2 max-w-measure text-ink-faint text-sm">{t("verifiedNote")}</p>
    </PageBody>
  );
}
