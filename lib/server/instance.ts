import "server-only";
import { hearOthers } from "@/lib/server/live/hear-others";
import { errorFacts } from "@/lib/server/logger";
import { closeInterruptedReplies, instanceLostAfterMs } from "@/lib/server/message/close-interrupted";
import type { Service } from "@/lib/server/service";

const beatEveryMs = 5_000;

/** Says that this process lives, and forgets instances long dead. */
export async function seeInstance({ database, instanceId, clock }: Service): Promise<void> {
  const now = clock.now();
  await database.prisma.instance.upsert({
    where: { id: instanceId },
    create: { id: instanceId, startedAt: now, lastSeenAt: now },
    update: { lastSeenAt: now },
  });
  await database.prisma.instance.deleteMany({
    where: { lastSeenAt: { lt: new Date(now.getTime() - 100 * instanceLostAfterMs) } },
  });
}

/** What an app process does beside answering requests: shows that it lives, hears the others, closes what died. */
export async function startInstance(service: Service): Promise<void> {
  hearOthers(service);
  await seeInstance(service);
  await service.bus.listen();
  setInterval(() => {
    seeInstance(service)
      .then(() => closeInterruptedReplies(service))
      .catch((error) => service.log.warn(errorFacts(error), "the instance could not be seen"));
  }, beatEveryMs).unref();
}

/** Ends a process cleanly: replies being written are closed as interrupted, not lost. */
export async function stopInstance(service: Service): Promise<void> {
  const replies = service.liveReplies.all();
  for (const reply of replies) reply.abort.abort("shutdown");
  await Promise.all(replies.map(({ settled }) => settled));
  await service.database.prisma.instance
    .deleteMany({ where: { id: service.instanceId } })
    .catch(() => undefined);
  await service.bus.close();
}
