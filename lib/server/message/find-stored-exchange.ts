import "server-only";
import type { ChatMessage } from "@/lib/domain/message";
import type { ActorContext } from "@/lib/server/context";
import { chatMessage, messageColumns } from "./chat-message";
import { withLiveText } from "./live-text";

/** The message that a client id was stored under, with its newest reply; null when there is none. */
export async function findStoredExchange(
  context: ActorContext,
  conversationId: string,
  clientId: string,
): Promise<{ message: ChatMessage; reply: ChatMessage | null } | null> {
  const { service, actor } = context;
  const owned = { personId: actor.personId, conversationId };
  const message = await service.database.prisma.message.findFirst({
    where: { ...owned, clientId },
    select: messageColumns,
  });
  if (!message) return null;
  const reply = await service.database.prisma.message.findFirst({
    where: { ...owned, replyToId: message.id, supersededAt: null },
    orderBy: { id: "desc" },
    select: messageColumns,
  });
  return {
    message: chatMessage(actor.vault, message),
    reply: reply && withLiveText(context, chatMessage(actor.vault, reply)),
  };
}
