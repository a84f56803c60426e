import "server-only";
import type { Audience } from "@/lib/domain/audience";
import type { Relationship } from "@/lib/domain/companion";
import type { CompanionCard, CompanionTexts } from "@/lib/domain/companion-texts";
import type { Localised } from "@/lib/domain/locale";
import type { PackId } from "@/lib/domain/pack";
import type { ActorContext } from "@/lib/server/context";
import { judge } from "@/lib/server/judge";
import { loadChosenPacks } from "@/lib/server/pack/load-chosen-packs";

const companionColumns = { id: true, relationship: true, audiences: true, texts: true } as const;

type CompanionRow = { id: string; relationship: string; audiences: string[]; texts: unknown };

/** The companions that the law lets this person choose. What is not for them is not there (O-26). */
export async function listCompanions(context: ActorContext): Promise<CompanionCard[]> {
  const { packs } = await loadChosenPacks(context);
  const rows = await context.service.database.prisma.companion.findMany({
    where: { retiredAt: null },
    orderBy: { position: "asc" },
    select: companionColumns,
  });
  return rows.filter((row) => mayChoose(context, row, packs)).map((row) => companionCard(context, row));
}

/** A companion that the actor may choose, or null; the same rule as the list, so an address opens no more than it. */
export async function findCompanion(
  context: ActorContext,
  companionId: string,
): Promise<CompanionCard | null> {
  const row = await context.service.database.prisma.companion.findFirst({
    where: { id: companionId, retiredAt: null },
    select: companionColumns,
  });
  return row && mayChoose(context, row, (await loadChosenPacks(context)).packs)
    ? companionCard(context, row)
    : null;
}

function mayChoose(
  { service, actor, now }: ActorContext,
  row: CompanionRow,
  packs: readonly PackId[],
): boolean {
  const ruling = judge(
    service,
    "persona-choice",
    {
      now,
      audience: actor.audience,
      standing: actor.standing,
      relationship: row.relationship as Relationship,
      companionAudiences: row.audiences as Audience["kind"][],
    },
    { packs, at: now },
  );
  return ruling.replier.kind !== "nobody";
}

export function companionCard({ locale }: Pick<ActorContext, "locale">, row: CompanionRow): CompanionCard {
  const { name, tagline, greeting, honesty, suggestions, glyph } = (row.texts as Localised<CompanionTexts>)[
    locale
  ];
  return {
    id: row.id,
    relationship: row.relationship as Relationship,
    name,
    tagline,
    greeting,
    honesty,
    suggestions,
    glyph,
  };
}
