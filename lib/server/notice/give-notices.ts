import "server-only";
import type { Notice } from "@/lib/domain/notice";
import type { Ruling } from "@/lib/domain/ruling";
import { writeAudit } from "@/lib/server/audit";
import type { ActorContext } from "@/lib/server/context";
import type { Transaction } from "@/lib/server/db/client";
import { wakeChannel } from "@/lib/server/live/bus";

/**
 * Discharges the reminders of a ruling: stores each notice with its articles and its audit, in the given transaction.
 * @returns the notices, to be published once the transaction has committed
 */
export async function giveNotices(
  transaction: Pick<Transaction, "notice" | "auditEvent" | "$executeRaw">,
  context: ActorContext,
  { reminders, grounds }: Ruling,
): Promise<Notice[]> {
  const { service, actor, now } = context;
  const notices: Notice[] = [];
  for (const { notice: kind, usedMs, occurrence } of reminders) {
    const asked = grounds.filter(({ duty }) => duty.kind === "remind" && duty.notice === kind);
    const articles = [...new Set(asked.flatMap((ground) => ground.articles))];
    const usedMinutes = kind === "disclosure" ? null : Math.floor(usedMs / 60_000);
    const id = kind === "disclosure" ? actor.loginSessionId : service.random.uuid(now);
    const { count } = await transaction.notice.createMany({
      data: { personId: actor.personId, id, kind, usedMinutes, articles, createdAt: now },
      skipDuplicates: true,
    });
    if (count === 0) continue;
    await writeAudit(transaction, context, {
      deed: "notice.given",
      subjectId: actor.personId,
      targetId: id,
      articles,
      ruleIds: asked.map(({ ruleId }) => ruleId),
      details: { kind, usedMinutes, occurrence },
    });
    const wake = service.bus.payload({ kind: "notice", personId: actor.personId, noticeId: id });
    await transaction.$executeRaw`SELECT pg_notify(${wakeChannel}, ${wake})`;
    notices.push({ id, kind, usedMinutes, createdAt: now.toISOString(), acknowledgedAt: null });
  }
  return notices;
}
