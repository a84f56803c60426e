import "server-only";
import type { ConversationSummary } from "@/lib/domain/chat-event";
import type { ActorContext } from "@/lib/server/context";
import { conversationSummary, summaryColumns } from "./conversation-summary";
import { listConversations } from "./list-conversations";

export type MessageMatch = { conversationId: string; messageId: string; excerpt: string };
export type SearchResult = { conversations: ConversationSummary[]; matches: MessageMatch[] };

const scannedMessages = 20_000;
const batchSize = 1_000;
const matchLimit = 50;
const excerptRadius = 40;

/**
 * Conversations whose title holds the query, and messages that do. Texts are sealed, so the search opens the person's
 * own newest messages in batches instead of asking an index that would have to know them.
 */
export async function searchConversations(context: ActorContext, query: string): Promise<SearchResult> {
  if (query === "") return { conversations: await listConversations(context), matches: [] };
  const needle = query.toLocaleLowerCase();
  const { service, actor } = context;
  const rows = await service.database.prisma.conversation.findMany({
    where: { personId: actor.personId },
    orderBy: { lastMessageAt: "desc" },
    select: summaryColumns,
  });
  return {
    conversations: rows
      .map((row) => conversationSummary(actor.vault, row))
      .filter(({ title }) => title.toLocaleLowerCase().includes(needle)),
    matches: await matchingMessages(context, needle),
  };
}

async function matchingMessages({ service, actor }: ActorContext, needle: string): Promise<MessageMatch[]> {
  const matches: MessageMatch[] = [];
  let before: string | null = null;
  for (let scanned = 0; scanned < scannedMessages && matches.length < matchLimit; scanned += batchSize) {
    const batch: { id: string; conversationId: string; textSealed: Uint8Array }[] =
      await service.database.prisma.message.findMany({
        where: {
          personId: actor.personId,
          supersededAt: null,
          ...(before === null ? {} : { id: { lt: before } }),
        },
        orderBy: { id: "desc" },
        take: batchSize,
        select: { id: true, conversationId: true, textSealed: true },
      });
    for (const { id, conversationId, textSealed } of batch) {
      const text = actor.vault.open("message.text", textSealed);
      const at = text.toLocaleLowerCase().indexOf(needle);
      if (at >= 0 && matches.length < matchLimit) {
        matches.push({ conversationId, messageId: id, excerpt: excerptAround(text, at, needle.length) });
      }
    }
    before = batch.at(-1)?.id ?? null;
    if (batch.length < batchSize) break;
  }
  return matches;
}

function excerptAround(text: string, at: number, length: number): string {
  const from = Math.max(0, at - excerptRadius);
  const to = Math.min(text.length, at + length + excerptRadius);
  return `${from > 0 ? "…" : ""}${text.slice(from, to).replaceAll(/\s+/g, " ").trim()}${to < text.length ? "…" : ""}`;
}
