import type { Locale } from "@/lib/domain/locale";

/** Who wrote a message. `prepared` is a text of the service itself, spoken without a model. */
export const messageAuthors = ["person", "companion", "prepared", "operator"] as const;
export type MessageAuthor = (typeof messageAuthors)[number];

/**
 * `streaming` while a reply is being written; every other status is final.
 * `interrupted`: the model or the process failed midway. `stopped`: the person stopped it.
 * `replaced`: the guard withdrew the reply and a prepared text stands in its place.
 */
export const messageStatuses = [
  "complete",
  "streaming",
  "stopped",
  "interrupted",
  "replaced",
  "withheld",
] as const;
export type MessageStatus = (typeof messageStatuses)[number];

/** The implicit label of an AI message: who generated it, with what, when (O-05, O-70). */
export type MessageLabel = {
  /** `model`, `built-in` or `prepared`. */
  source: "model" | "built-in" | "prepared";
  provider: string;
  model: string;
  /** ISO 8601. */
  generatedAt: string;
};

/** Why a reply failed. Each has its own plain sentence under `fault.<kind>`. */
export const replyFaults = [
  "timeout",
  "unauthorised",
  "not-found",
  "rate-limited",
  "server-error",
  "cut",
  "garbage",
  "unreachable",
  "empty",
  "process-ended",
] as const;
export type ReplyFault = (typeof replyFaults)[number];

/** A message as the page knows it: decrypted for its owner only. */
export type ChatMessage = {
  id: string;
  conversationId: string;
  author: MessageAuthor;
  status: MessageStatus;
  text: string;
  /** The client's own id of a person's message; makes a retry safe. */
  clientId: string | null;
  replyToId: string | null;
  fault: ReplyFault | null;
  label: MessageLabel | null;
  /** Name of the human operator, for `operator` only. */
  operatorName: string | null;
  /** ISO 8601. */
  createdAt: string;
};

/** A prepared text, by id; its wording is in `lib/i18n/messages/prepared.*.json`. */
export const preparedReplies = [
  "exit-farewell",
  "identity-answer",
  "prohibited-input",
  "prohibited-reply",
  "human-claim-replaced",
  "intimate-refused",
  "crisis-support",
  "detector-failed",
] as const;
export type PreparedReplyId = (typeof preparedReplies)[number];

export type PreparedReply = { id: PreparedReplyId; locale: Locale };
