import "server-only";
import type { ChatMessage } from "@/lib/domain/message";
import type { ActorContext } from "@/lib/server/context";
import { NotFound } from "@/lib/server/incident";
import { chatMessage, messageColumns } from "@/lib/server/message/chat-message";
import { withLiveText } from "@/lib/server/message/live-text";

const pageSize = 50;

/**
 * The newest messages of a conversation, oldest first, or those before a message. A page costs the same whether the
 * conversation has fifty messages or ten thousand: it walks an index from its end.
 * @throws NotFound when the conversation is not the actor's
 */
export async function listMessages(
  context: ActorContext,
  conversationId: string,
  before: string | null,
): Promise<{ messages: ChatMessage[]; older: boolean }> {
  const { service, actor } = context;
  const { prisma } = service.database;
  const owned = await prisma.conversation.findFirst({
    where: { id: conversationId, personId: actor.personId },
    select: { id: true },
  });
  if (!owned) throw new NotFound();
  const rows = await prisma.message.findMany({
    where: {
      personId: actor.personId,
      conversationId,
      supersededAt: null,
      ...(before === null ? {} : { id: { lt: before } }),
    },
    orderBy: { id: "desc" },
    take: pageSize + 1,
    select: messageColumns,
  });
  return {
    messages: rows
      .slice(0, pageSize)
      .reverse()
      .map((row) => withLiveText(context, chatMessage(actor.vault, row))),
    older: rows.length > pageSize,
  };
}
