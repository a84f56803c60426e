import "server-only";
import type { PackId } from "@/lib/domain/pack";
import { may } from "@/lib/server/actor";
import type { ActorContext } from "@/lib/server/context";
import { type Answerer, loadAnswerer } from "@/lib/server/model-connection/load-connection";
import { loadChosenPacks } from "@/lib/server/pack/load-chosen-packs";
import { demand } from "./demand";

const dayMs = 86_400_000;

/** Figures of this moment. Null: not this role's business. */
export type DeskFigures = {
  answerer: Answerer;
  packs: PackId[];
  letters: { waiting: number; failed: number; hasMail: boolean } | null;
  auditEventsInADay: number | null;
};

export async function loadDesk(context: ActorContext): Promise<DeskFigures> {
  demand(context, "see-desk");
  const { service, actor, now } = context;
  const { prisma } = service.database;
  const [answerer, { packs }, letters, auditEventsInADay] = await Promise.all([
    loadAnswerer(context),
    loadChosenPacks(context),
    may(actor, "read-outbox") ? countLetters(context) : null,
    may(actor, "read-audit")
      ? prisma.auditEvent.count({ where: { at: { gt: new Date(now.getTime() - dayMs) } } })
      : null,
  ]);
  return { answerer, packs, letters, auditEventsInADay };
}

async function countLetters({ service }: ActorContext) {
  const { letter } = service.database.prisma;
  const [waiting, failed] = await Promise.all([
    letter.count({ where: { status: { in: ["queued", "waiting-for-channel"] } } }),
    letter.count({ where: { status: "failed" } }),
  ]);
  return { waiting, failed, hasMail: service.env.mail !== null };
}
