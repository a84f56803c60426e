import type { ActionResult } from "@/lib/domain/action-result";
import type { ChatEvent } from "@/lib/domain/chat-event";
import type { ChatMessage } from "@/lib/domain/message";

/** What a person may post to a conversation. `clientId` is a UUID of the page's own. */
export type MessagePost =
  | { kind: "say"; clientId: string; text: string }
  | { kind: "regenerate"; replyId: string }
  | { kind: "edit"; messageId: string; clientId: string; text: string };

export type MessagePage = { messages: ChatMessage[]; older: boolean };

/** The browser's side of one conversation; made in `app`, handed to components. */
export type ChatGateway = {
  /**
   * Posts and hands over each event as it comes. `settled`: the server said all it had to say; `lost`: the line
   * broke, and only the events that came are known.
   */
  post(
    conversationId: string,
    pageId: string,
    post: MessagePost,
    onEvent: (event: ChatEvent) => void,
  ): Promise<"settled" | "lost">;
  /** Whether the server has heard it. */
  stop(conversationId: string, replyId: string): Promise<boolean>;
  /** A page of messages, oldest first: the newest, or those before `before`. Null when unreachable. */
  loadMessages(conversationId: string, before: string | null): Promise<MessagePage | null>;
};

/** The server actions that a conversation offers. */
export type ConversationActions = {
  endConversation(input: { conversationId: string }): Promise<ActionResult<unknown>>;
  reopenConversation(input: { conversationId: string }): Promise<ActionResult<unknown>>;
};
