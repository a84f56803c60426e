import { type CompletionPart, readCompletionPart } from "./completion-part";
import { ReplyFaultError } from "./reply-source";

/** No companion's reply is longer (UTF-16 units); an endpoint that never ends would otherwise fill the memory. */
const longestReply = 100_000;

/** Watches a reply arrive and knows whether it is whole: a half reply must never be shown as finished. */
export class WholeReply {
  private length = 0;
  private finishReason: string | null = null;
  private sawDone = false;

  /** Reads one event; null for the closing mark. Throws `garbage`, `server-error` or, when it never ends, `cut`. */
  add(event: string): CompletionPart | null {
    if (event.trim() === "[DONE]") {
      this.sawDone = true;
      return null;
    }
    const part = readCompletionPart(event);
    if (part === "garbage") throw new ReplyFaultError("garbage");
    if (part === "error") throw new ReplyFaultError("server-error");
    this.length += part.text.length;
    this.finishReason ??= part.finishReason;
    if (this.length > longestReply) throw new ReplyFaultError("cut");
    return part;
  }

  /** Nothing more is to come, not even the usage. */
  get isOver(): boolean {
    return this.sawDone;
  }

  /** The model has said that it is done; only the usage may follow. */
  get isFinished(): boolean {
    return this.sawDone || this.finishReason !== null;
  }

  get hasText(): boolean {
    return this.length > 0;
  }

  /**
   * Throws `cut` when the stream ended before the model was done, or because a limit or a filter of the endpoint
   * ended it; `empty` when it was done without a word.
   */
  throwUnlessWhole(): void {
    const wasEndedForIt = this.finishReason === "length" || this.finishReason === "content_filter";
    if (!this.isFinished || (wasEndedForIt && this.hasText)) throw new ReplyFaultError("cut");
    if (!this.hasText) throw new ReplyFaultError("empty");
  }
}
