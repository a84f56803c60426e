import "server-only";
import type { ChatMessage } from "@/lib/domain/message";
import type { ActorContext } from "@/lib/server/context";

/** A reply that this instance is writing has more text than its last checkpoint in the database. */
export function withLiveText({ service, actor }: ActorContext, message: ChatMessage): ChatMessage {
  if (message.status !== "streaming") return message;
  const live = service.liveReplies.find(actor.personId, message.id);
  return live ? { ...message, text: live.text } : message;
}
