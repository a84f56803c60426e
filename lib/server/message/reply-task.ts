import type { Locale } from "@/lib/domain/locale";
import type { ChatMessage, MessageStatus, PreparedReplyId, ReplyFault } from "@/lib/domain/message";
import type { GroundedDuty } from "@/lib/domain/ruling";
import type { Signal } from "@/lib/domain/signal";
import type { Gathered } from "./gather";

/** A reply to be written: the words it answers, in their language, and its empty place. */
export type ReplyTask = { gathered: Gathered; words: string; locale: Locale; reply: ChatMessage };

/** How a reply ended, before it is settled. `breach`: the law put a prepared text in its place. */
export type Outcome = {
  status: MessageStatus;
  fault: ReplyFault | null;
  breach: { prepared: PreparedReplyId; grounds: readonly GroundedDuty[]; signals: readonly Signal[] } | null;
  usage: { inputTokens: number; outputTokens: number } | null;
};
