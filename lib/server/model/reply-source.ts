import type { Locale } from "@/lib/domain/locale";
import type { ReplyFault } from "@/lib/domain/message";

export type ReplyTurn = { role: "user" | "assistant"; text: string };

/** What a companion is asked: its instructions, the last turns (the newest last, a user's) and who is speaking. */
export type ReplyRequest = {
  system: string;
  turns: readonly ReplyTurn[];
  locale: Locale;
  companionId: string;
  /** What the person wants to be called; null when nothing was said. */
  personName: string | null;
  signal: AbortSignal;
};

export type ReplyChunk =
  | { kind: "text"; text: string }
  | { kind: "usage"; inputTokens: number; outputTokens: number };

/**
 * Whoever answers: a connected model or the built-in companion. `provider` and `model` go into the implicit label.
 *
 * `stream` ends only after a whole reply with text in it. Anything else throws a `ReplyFaultError`; a stream that
 * broke off throws `cut` after the text that had arrived. When `signal` aborts it throws the signal's reason, and
 * leaving the loop early closes the connection to the model.
 */
export type ReplySource = {
  provider: string;
  model: string;
  source: "model" | "built-in";
  stream(request: ReplyRequest): AsyncIterable<ReplyChunk>;
};

/** Why there is no whole reply. The message carries no text of the conversation and no answer of the endpoint. */
export class ReplyFaultError extends Error {
  override readonly name = "ReplyFaultError";

  /** `retryAfterMs`: how long the endpoint asked us to wait; null when it did not say. */
  constructor(
    readonly kind: ReplyFault,
    readonly retryAfterMs: number | null = null,
  ) {
    super(`no whole reply: ${kind}`);
  }
}
