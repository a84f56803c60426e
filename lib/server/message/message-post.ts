import { z } from "zod";
import type { ChatEvent } from "@/lib/domain/chat-event";

const maxTextLength = 8_000;

const text = z.string().trim().min(1, "chat.textEmpty").max(maxTextLength, "chat.textTooLong");

/** What a page may post: something new, a new reply to the same words, or new words in place of old ones. */
export const messagePost = z.discriminatedUnion("kind", [
  z.object({ kind: z.literal("say"), clientId: z.uuid(), text }),
  z.object({ kind: z.literal("regenerate"), replyId: z.uuid() }),
  z.object({ kind: z.literal("edit"), messageId: z.uuid(), clientId: z.uuid(), text }),
]);
export type MessagePost = z.output<typeof messagePost>;

/** The first message whose place the post takes, or null. */
export function replacedId(post: MessagePost): string | null {
  if (post.kind === "say") return null;
  return post.kind === "edit" ? post.messageId : post.replyId;
}

export type Emit = (event: ChatEvent) => void;

/** `pageId`: the page that posts and reads the answer itself; the person's other pages hear of it over the bus. */
export type Posting = { conversationId: string; post: MessagePost; pageId: string; emit: Emit };
