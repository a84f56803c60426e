import type { Control } from "@/lib/domain/control";
import type { ChatMessage } from "@/lib/domain/message";
import type { Notice } from "@/lib/domain/notice";
import type { WithholdReason } from "@/lib/domain/ruling";

/** A line in the list of conversations. */
export type ConversationSummary = {
  id: string;
  companionId: string;
  title: string;
  control: Control;
  pinned: boolean;
  /** ISO 8601. */
  lastMessageAt: string;
};

/**
 * Everything the server tells an open page: the answer to a message and the event stream share this union.
 * Events are idempotent: `segment` carries its offset, so a page that sees one twice drops the second.
 */
export type ChatEvent =
  | { type: "accepted"; message: ChatMessage; reply: ChatMessage | null; supersededIds: string[] }
  /** On another instance: what stood from one message up to a newer one has been set aside. */
  | { type: "superseded"; conversationId: string; fromId: string; beforeId: string }
  /** `offset`: UTF-16 length of the reply before this segment. */
  | { type: "segment"; conversationId: string; replyId: string; offset: number; text: string }
  /** The final state of a reply; also sent whole when a stream is joined midway (`status: "streaming"`). */
  | { type: "reply"; message: ChatMessage }
  | { type: "withheld"; reason: WithholdReason; sentenceKey: string }
  | { type: "ended"; conversationId: string; farewell: ChatMessage }
  | { type: "control"; conversationId: string; control: Control }
  | { type: "conversation"; summary: ConversationSummary }
  | { type: "conversation-deleted"; conversationId: string }
  | { type: "notice"; notice: Notice }
  | { type: "notice-acknowledged"; noticeId: string }
  | { type: "signed-out" }
  /** `id` is the incident id in the log; `sentenceKey` a next-intl key. */
  | { type: "fault"; id: string; sentenceKey: string; retryAfterMs: number | null };
