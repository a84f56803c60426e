import type { ReplySource } from "../reply-source";
import { composeReply } from "./compose";

/** One CJK character, or one word with the space before it: the pieces in which a model would speak, too. */
const piece = /\s*[\p{Script=Latin}\p{N}’'-]+|\s*\P{Script=Latin}/gu;

/**
 * The companion that needs no model: in this process, without a network, and the same turns give the same words.
 * It says what it is when asked, remembers only what stands in the turns, and asks for nothing private.
 */
export const builtInSource: ReplySource = {
  provider: "anban",
  model: "built-in-1",
  source: "built-in",
  async *stream(request) {
    request.signal.throwIfAborted();
    for (const text of composeReply(request).match(piece) ?? []) {
      request.signal.throwIfAborted();
      yield { kind: "text", text };
    }
  },
};
