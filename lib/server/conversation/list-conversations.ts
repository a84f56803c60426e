import "server-only";
import type { ConversationSummary } from "@/lib/domain/chat-event";
import type { ActorContext } from "@/lib/server/context";
import { conversationSummary, summaryColumns } from "./conversation-summary";

/** More than anybody scrolls through; search finds the rest. */
const listLimit = 500;

/** The actor's conversations: pinned first, then the latest. */
export async function listConversations({ service, actor }: ActorContext): Promise<ConversationSummary[]> {
  const rows = await service.database.prisma.conversation.findMany({
    where: { personId: actor.personId },
    orderBy: [{ pinnedAt: { sort: "desc", nulls: "last" } }, { lastMessageAt: "desc" }],
    take: listLimit,
    select: summaryColumns,
  });
  return rows.map((row) => conversationSummary(actor.vault, row));
}
