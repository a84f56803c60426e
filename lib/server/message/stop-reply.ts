import "server-only";
import type { ActorContext } from "@/lib/server/context";
import { NotFound } from "@/lib/server/incident";
import { wakeChannel } from "@/lib/server/live/bus";

/** Why a reply ends before its model does. */
export type StopReason = "stopped" | "shutdown";

/** Ends every reply being written in a conversation on this instance: the person has spoken, or left. */
export function stopRepliesIn({ service, actor }: ActorContext, conversationId: string): void {
  for (const live of service.liveReplies.inConversation(actor.personId, conversationId)) {
    live.abort.abort("stopped" satisfies StopReason);
  }
}

/**
 * Stops a reply of the actor, on whichever instance it is being written.
 * @throws NotFound when it is not the actor's or no longer streams
 */
export async function stopReply({ service, actor }: ActorContext, replyId: string): Promise<void> {
  const live = service.liveReplies.find(actor.personId, replyId);
  if (live) {
    live.abort.abort("stopped" satisfies StopReason);
    await live.settled;
    return;
  }
  const streaming = await service.database.prisma.message.findFirst({
    where: { personId: actor.personId, id: replyId, status: "streaming" },
    select: { id: true },
  });
  if (!streaming) throw new NotFound();
  const wake = service.bus.payload({ kind: "stop", personId: actor.personId, replyId });
  await service.database.prisma.$executeRaw`SELECT pg_notify(${wakeChannel}, ${wake})`;
}
