import type { ActionResult } from "@/lib/domain/action-result";
import type { ConversationSummary } from "@/lib/domain/chat-event";

export type MessageMatch = { conversationId: string; messageId: string; excerpt: string };
export type ConversationSearch = { conversations: ConversationSummary[]; matches: MessageMatch[] };

/** What the list of conversations can ask of the server; made in `app`, handed to components. */
export type ListGateway = {
  /** All conversations for an empty query. Null when unreachable. */
  search(query: string): Promise<ConversationSearch | null>;
  renameConversation(input: { conversationId: string; title: string }): Promise<ActionResult<unknown>>;
  pinConversation(input: { conversationId: string; pinned: boolean }): Promise<ActionResult<unknown>>;
  deleteConversation(input: { conversationId: string }): Promise<ActionResult<unknown>>;
};

/** The gateway, and what a list does when something in it has changed. */
export type ListDeeds = {
  gateway: ListGateway;
  onChanged(summary: ConversationSummary): void;
  onDeleted(conversationId: string): void;
};
