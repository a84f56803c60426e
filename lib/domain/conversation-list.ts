import type { ConversationSummary } from "@/lib/domain/chat-event";
import type { ChatMessage } from "@/lib/domain/message";

/** Puts a conversation in the list or renews it: pinned ones first, then by their last message. */
export function placeConversation(
  list: readonly ConversationSummary[],
  summary: ConversationSummary,
): ConversationSummary[] {
  return [...list.filter(({ id }) => id !== summary.id), summary].sort(byPlace);
}

/** A message was accepted in one of them. */
export function touchConversation(
  list: readonly ConversationSummary[],
  { conversationId, createdAt }: Pick<ChatMessage, "conversationId" | "createdAt">,
): readonly ConversationSummary[] {
  const summary = list.find(({ id }) => id === conversationId);
  if (!summary || summary.lastMessageAt >= createdAt) return list;
  return placeConversation(list, { ...summary, lastMessageAt: createdAt });
}

export function removeConversation(
  list: readonly ConversationSummary[],
  conversationId: string,
): ConversationSummary[] {
  return list.filter(({ id }) => id !== conversationId);
}

function byPlace(a: ConversationSummary, b: ConversationSummary): number {
  if (a.pinned !== b.pinned) return a.pinned ? -1 : 1;
  return b.lastMessageAt.localeCompare(a.lastMessageAt);
}
