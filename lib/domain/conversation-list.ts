import type { ConversationSummary } from "@/lib/domain/chat-event";

/** Puts a conversation in the list or renews it: pinned ones first, then by their last message. */
export function placeConversation(
  list: readonly ConversationSummary[],
  summary: ConversationSummary,
): ConversationSummary[] {
  return [...list.filter(({ id }) => id !== summary.id), summary].sort(byPlace);
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
