import "server-only";
import type { Notice } from "@/lib/domain/notice";
import type { Ruling } from "@/lib/domain/ruling";
import { writeAudit } from "@/lib/server/audit";
import type { ActorContext } from "@/lib/server/context";
import type { Transaction } from "@/lib/server/db/client";
import { groundsOf } from "@/lib/server/judge";
import { wakeChannel } from "@/lib/server/live/bus";

/**
 * Discharges the reminders of a ruling: stores each notice with its articles and its audit, in the given transaction.
 * @returns the notices, to be published once the transaction has committed
 */
export async function giveNotices(
  transaction: Pick<Transaction, "notice" | "auditEvent" | "$executeRaw" | "$queryRaw">,
  context: ActorContext,
  { reminders, grounds }: Ruling,
): Promise<Notice[]> {
  const { service, actor, now } = context;
  const notices: Notice[] = [];
  for (const { notice: kind, usedMs, occurrence } of reminders) {
    const isDisclosure = kind === "disclosure";
    if (isDisclosure && (await owesDisclosure(transaction, actor.loginSessionId))) continue;
    const asked = groundsOf(grounds.filter(({ duty }) => duty.kind === "remind" && duty.notice === kind));
    const usedMinutes = isDisclosure ? null : Math.floor(usedMs / 60_000);
    const id = service.random.uuid(now);
    await transaction.notice.create({
      data: {
        personId: actor.personId,
        id,
        kind,
        loginSessionId: isDisclosure ? actor.loginSessionId : null,
        usedMinutes,
        articles: asked.articles,
        createdAt: now,
      },
    });
    await writeAudit(transaction, context, {
      deed: "notice.given",
      subjectId: actor.personId,
      targetId: id,
      ...asked,
      details: { kind, usedMinutes, occurrence },
    });
    const wake = service.bus.payload({ kind: "notice", personId: actor.personId, noticeId: id });
    await transaction.$executeRaw`SELECT pg_notify(${wakeChannel}, ${wake})`;
    notices.push({ id, kind, usedMinutes, createdAt: now.toISOString(), acknowledgedAt: null });
  }
  return notices;
}

/** Whether a login session has an open disclosure already. Locks the session, so that two pages opening at once give one. */
async function owesDisclosure(
  transaction: Pick<Transaction, "notice" | "$queryRaw">,
  loginSessionId: string,
): Promise<boolean> {
  await transaction.$queryRaw`SELECT 1 FROM login_session WHERE id = ${loginSessionId}::uuid FOR UPDATE`;
  const open = await transaction.notice.findFirst({
    where: { loginSessionId, acknowledgedAt: null },
    select: { id: true },
  });
  return open !== null;
}
