import "server-only";
import type { MessageLabel } from "@/lib/domain/message";
import { auditRow } from "@/lib/server/audit";
import { record } from "@/lib/server/record";
import type { Service } from "@/lib/server/service";

/** An instance that was not seen for this long is taken for dead. */
export const instanceLostAfterMs = 20_000;

/**
 * Closes replies whose process died: what had been kept of them stays and is shown as interrupted, never as finished.
 * @returns how many were closed
 */
export async function closeInterruptedReplies(service: Service): Promise<number> {
  const now = service.clock.now();
  const { prisma } = service.database;
  const living = await prisma.instance.findMany({
    where: { lastSeenAt: { gt: new Date(now.getTime() - instanceLostAfterMs) } },
    select: { id: true },
  });
  const orphans = await prisma.message.findMany({
    where: {
      status: "streaming",
      instanceId: { notIn: [...living.map(({ id }) => id), service.instanceId] },
    },
    select: { personId: true, id: true, conversationId: true, textSealed: true, label: true },
    take: 500,
  });
  for (const orphan of orphans) {
    const { settled } = await record(service.database, orphan.personId, {
      at: now,
      settle: {
        id: orphan.id,
        status: "interrupted",
        textSealed: orphan.textSealed,
        fault: "process-ended",
        label: orphan.label as MessageLabel,
        usage: null,
        detectors: {},
      },
      audit: [
        auditRow(
          { now, requestId: service.random.uuid(now) },
          {
            deed: "reply.interrupted",
            subjectId: orphan.personId,
            targetId: orphan.id,
            details: { fault: "process-ended" },
          },
        ),
      ],
      wakes: [
        service.bus.payload({
          kind: "message",
          personId: orphan.personId,
          conversationId: orphan.conversationId,
          messageId: orphan.id,
        }),
      ],
    });
    if (settled) service.log.warn({ replyId: orphan.id }, "a reply whose process died was closed");
  }
  return orphans.length;
}
