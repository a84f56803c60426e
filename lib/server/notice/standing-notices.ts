import "server-only";
import type { Notice } from "@/lib/domain/notice";
import type { LabelKind } from "@/lib/domain/ruling";
import type { ActorContext } from "@/lib/server/context";
import { judge } from "@/lib/server/judge";
import { loadChosenPacks } from "@/lib/server/pack/load-chosen-packs";
import { giveNotices } from "./give-notices";
import { listOpenNotices } from "./list-open-notices";

/**
 * What the law puts on every chat page: its labels, and the disclosure where this login session still owes its
 * acknowledgement (O-01 to O-03). Gives the disclosure once; every open notice is returned.
 */
export async function standingNotices(
  context: ActorContext,
): Promise<{ notices: Notice[]; labels: readonly LabelKind[] }> {
  const { service, actor, now } = context;
  const ruling = judge(
    service,
    "conversation-open",
    { now, audience: actor.audience, disclosedAt: actor.disclosedAt },
    { packs: (await loadChosenPacks(context)).packs, at: now },
  );
  if (ruling.reminders.length > 0) {
    const given = await service.database.prisma.$transaction((transaction) =>
      giveNotices(transaction, context, ruling),
    );
    for (const notice of given) service.bus.publish(actor.personId, { type: "notice", notice });
  }
  return { notices: await listOpenNotices(context), labels: ruling.labels };
}
