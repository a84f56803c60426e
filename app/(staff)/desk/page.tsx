import type { Metadata } from "next";
import { getLocale, getTranslations } from "next-intl/server";
import { PageHeading } from "@/components/base/page-heading";
import { FigureCard } from "@/components/desk/figure-card";
import { PlaceCard } from "@/components/desk/place-card";
import { deskPlaces } from "@/components/desk/places";
import { Records } from "@/components/desk/records";
import { mayRole } from "@/lib/domain/permission";
import { staffRoles } from "@/lib/domain/person";
import { instruments } from "@/lib/rules/coverage";
import { may } from "@/lib/server/actor";
import { requireActor } from "@/lib/server/current";
import { loadDesk } from "@/lib/server/staff/load-desk";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("desk"))("title") };
}

export default async function DeskPage() {
  const context = await requireActor("see-desk");
  const figures = await loadDesk(context);
  const t = await getTranslations("desk");
  const locale = await getLocale();
  const { actor } = context;
  const role = t(`roleName.${actor.role}`);
  const packNames = instruments
    .filter(({ id }) => figures.packs.includes(id))
    .map(({ name }) => name[locale]);
  return (
    <>
      <PageHeading title={t("title")} lead={t("home.lead", { name: actor.name, role })} />
      <section aria-labelledby="now">
        <h2 id="now" className="mb-3 text-xl">
          {t("home.now")}
        </h2>
        <div className="grid gap-4 sm:grid-cols-2">
          <FigureCard name={t("home.answerer")}>
            {t(`answerer.${figures.answerer.kind}`, answererValues(figures))}
          </FigureCard>
          <FigureCard name={t("home.packs")}>
            {packNames.map((name) => (
              <span key={name} className="block text-lg">
                {name}
              </span>
            ))}
          </FigureCard>
          {figures.letters ? (
            <FigureCard name={t("home.letters")} note={letterNote(figures.letters)}>
              {figures.letters.waiting}
            </FigureCard>
          ) : null}
          {figures.auditEventsInADay === null ? null : (
            <FigureCard name={t("home.auditDay")}>{figures.auditEventsInADay}</FigureCard>
          )}
        </div>
      </section>
      <section aria-labelledby="yours" className="mt-10">
        <h2 id="yours" className="mb-3 text-xl">
          {t("home.yours")}
        </h2>
        <div className="grid gap-3 lg:grid-cols-2">
          {deskPlaces
            .filter(({ permission }) => may(actor, permission))
            .map(({ id, href }) => (
              <PlaceCard key={id} href={href} title={t(`place.${id}`)} lead={t(`placeLead.${id}`)} />
            ))}
        </div>
      </section>
      <section aria-labelledby="roles" className="mt-10">
        <h2 id="roles" className="mb-1 text-xl">
          {t("home.roles")}
        </h2>
        <p className="mb-3 max-w-measure text-ink-soft">{t("home.rolesNote")}</p>
        <Records
          caption={t("home.roles")}
          rows={staffRoles}
          rowKey={(row) => row}
          columns={[
            { key: "role", header: t("home.role"), cell: (row) => t(`roleName.${row}`) },
            {
              key: "may",
              header: t("home.may"),
              cell: (row) =>
                deskPlaces
                  .filter(({ permission }) => mayRole(row, permission))
                  .map(({ id }) => t(`place.${id}`))
                  .join(" · "),
            },
          ]}
        />
      </section>
    </>
  );

  function letterNote({ failed, hasMail }: { failed: number; hasMail: boolean }) {
    if (!hasMail) return t("home.noMail");
    return failed > 0 ? t("home.lettersFailed", { count: failed }) : null;
  }
}

function answererValues({ answerer }: Awaited<ReturnType<typeof loadDesk>>): Record<string, string> {
  return {
    model: answerer.kind === "built-in" ? "" : answerer.model,
    name: answerer.kind === "stored" ? answerer.name : "",
  };
}
