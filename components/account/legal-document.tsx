import { useTranslations } from "next-intl";
import { PageHeading } from "@/components/base/page-heading";
import { PageBody } from "@/components/layout/page-body";
import { type DocumentId, documents } from "@/lib/domain/document";

/** A document that people accept, in its version in force. */
export function LegalDocument({ id }: { id: DocumentId }) {
  const t = useTranslations("document");
  const { version, sections } = documents[id];
  return (
    <PageBody width="measure">
      <p className="mb-1 text-ink-faint text-sm tabular-nums">{t("version", { version })}</p>
      <PageHeading title={t(`${id}.title`)} lead={t(`${id}.lead`)} />
      <nav aria-label={t("contents")} className="mb-10 border-accent border-l-2 pl-4">
        <ol className="columns-2 gap-6 text-sm">
          {sections.map((section) => (
            <li key={section}>
              <a href={`#${section}`} className="text-link inline-flex min-h-8 items-center">
                {t(`${id}.section.${section}.heading`)}
              </a>
            </li>
          ))}
        </ol>
      </nav>
      {sections.map((section) => (
        <section key={section} id={section} className="mb-9">
          <h2 className="mb-2 text-xl">{t(`${id}.section.${section}.heading`)}</h2>
          {t(`${id}.section.${section}.body`)
            .split("\n\n")
            .map((paragraph) => (
              <p key={paragraph} className="mt-3">
                {paragraph}
              </p>
            ))}
        </section>
      ))}
    </PageBody>
  );
}
