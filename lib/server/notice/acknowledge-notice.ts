import "server-only";
import { writeAudit } from "@/lib/server/audit";
import type { ActorContext } from "@/lib/server/context";
import { NotFound } from "@/lib/server/incident";
import { wakeChannel } from "@/lib/server/live/bus";

/**
 * Records that the person has seen a notice and takes it off every open page. A second acknowledgement changes nothing.
 * @throws NotFound when the notice is not the actor's
 */
export async function acknowledgeNotice(context: ActorContext, noticeId: string): Promise<void> {
  const { service, actor, now } = context;
  await service.database.prisma.$transaction(async (transaction) => {
    const owned = { personId: actor.personId, id: noticeId };
    const notice = await transaction.notice.findUnique({
      where: { personId_id: owned },
      select: { kind: true, loginSessionId: true, articles: true },
    });
    if (!notice || (notice.loginSessionId ?? actor.loginSessionId) !== actor.loginSessionId)
      throw new NotFound();
    const { count } = await transaction.notice.updateMany({
      where: { ...owned, acknowledgedAt: null },
      data: { acknowledgedAt: now },
    });
    if (count === 0) return;
    if (notice.loginSessionId !== null) {
      await transaction.loginSession.updateMany({
        where: { id: notice.loginSessionId, personId: actor.personId },
        data: { disclosedAt: now },
      });
    }
    await writeAudit(transaction, context, {
      deed: notice.kind === "disclosure" ? "disclosure.acknowledged" : "notice.acknowledged",
      subjectId: actor.personId,
      targetId: noticeId,
      details: { kind: notice.kind, given: notice.articles },
    });
    const wake = service.bus.payload({ kind: "notice", personId: actor.personId, noticeId });
    await transaction.$executeRaw`SELECT pg_notify(${wakeChannel}, ${wake})`;
  });
  service.bus.publish(actor.personId, { type: "notice-acknowledged", noticeId });
}
