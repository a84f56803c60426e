import "server-only";
import type { Notice } from "@/lib/domain/notice";
import { advanceStretch, type Stretch } from "@/lib/domain/stretch";
import { parametersInForce } from "@/lib/rules/decide";
import { writeAudit } from "@/lib/server/audit";
import type { ActorContext } from "@/lib/server/context";
import type { Transaction } from "@/lib/server/db/client";
import { judge } from "@/lib/server/judge";
import { giveNotices } from "@/lib/server/notice/give-notices";
import { listOpenNotices } from "@/lib/server/notice/list-open-notices";
import { loadChosenPacks } from "@/lib/server/pack/load-chosen-packs";

/**
 * A sign of life. Extends the person's stretch of continuous use, over all tabs and devices, and gives the reminders
 * that the law asks for by now (O-10, O-11). Beats of one person are taken one after the other.
 * @returns the notices that every open page must show
 */
export async function beat(context: ActorContext): Promise<Notice[]> {
  const { service, actor, now } = context;
  const law = { packs: (await loadChosenPacks(context)).packs, at: now };
  const given = await service.database.prisma.$transaction(async (transaction) => {
    await transaction.$queryRaw`SELECT 1 FROM person WHERE id = ${actor.personId}::uuid FOR UPDATE`;
    const previous = await transaction.stretch.findFirst({
      where: { personId: actor.personId, endedAt: null },
      orderBy: { startedAt: "desc" },
    });
    const { stretch, started } = advanceStretch(previous, now, parametersInForce(law)["break.length"]);
    const ruling = judge(service, "heartbeat", { now, audience: actor.audience, stretch }, law);
    const reached = (kind: Notice["kind"], before: number) =>
      Math.max(
        before,
        ...ruling.reminders.filter(({ notice }) => notice === kind).map(({ occurrence }) => occurrence),
      );
    await storeStretch(transaction, context, {
      previous,
      started,
      stretch: {
        ...stretch,
        remindedFor: reached("break-reminder", stretch.remindedFor),
        headsUpFor: reached("break-heads-up", stretch.headsUpFor),
      },
    });
    await transaction.loginSession.updateMany({
      where: { id: actor.loginSessionId },
      data: { lastSeenAt: now },
    });
    // A page left open for days owes the notice that others meet when they open one (O-03, O-67).
    const { disclosedAt, audience } = actor;
    const standing = judge(service, "conversation-open", { now, audience, disclosedAt }, law);
    return [
      ...(await giveNotices(transaction, context, ruling)),
      ...(await giveNotices(transaction, context, standing)),
    ];
  });
  for (const notice of given) service.bus.publish(actor.personId, { type: "notice", notice });
  return listOpenNotices(context);
}

type Kept = { previous: Stretch | null; started: boolean; stretch: Stretch };

async function storeStretch(
  transaction: Pick<Transaction, "stretch" | "auditEvent">,
  context: ActorContext,
  { previous, started, stretch }: Kept,
): Promise<void> {
  const { personId } = context.actor;
  if (!started) {
    await transaction.stretch.update({
      where: { personId_startedAt: { personId, startedAt: stretch.startedAt } },
      data: stretch,
    });
    return;
  }
  if (previous) {
    await transaction.stretch.update({
      where: { personId_startedAt: { personId, startedAt: previous.startedAt } },
      data: { endedAt: previous.lastSeenAt },
    });
  }
  await transaction.stretch.create({ data: { personId, ...stretch } });
  await writeAudit(transaction, context, { deed: "stretch.started", subjectId: personId });
}
