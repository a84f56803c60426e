import "server-only";
import type {
  ChatMessage,
  MessageAuthor,
  MessageLabel,
  MessageStatus,
  ReplyFault,
} from "@/lib/domain/message";
import type { Vault } from "@/lib/server/seal";

/** The columns of a message that its owner's page may know. */
export const messageColumns = {
  id: true,
  conversationId: true,
  author: true,
  status: true,
  textSealed: true,
  clientId: true,
  replyToId: true,
  fault: true,
  label: true,
  operatorName: true,
  createdAt: true,
} as const;

/** A stored message. Author, status, fault and label hold only what this application wrote. */
export type MessageRow = {
  id: string;
  conversationId: string;
  author: string;
  status: string;
  textSealed: Uint8Array;
  clientId: string | null;
  replyToId: string | null;
  fault: string | null;
  label: unknown;
  operatorName: string | null;
  createdAt: Date;
};

export function chatMessage(vault: Vault, { textSealed, ...row }: MessageRow): ChatMessage {
  return {
    ...row,
    author: row.author as MessageAuthor,
    status: row.status as MessageStatus,
    fault: row.fault as ReplyFault | null,
    label: row.label as MessageLabel | null,
    text: vault.open("message.text", textSealed),
    createdAt: row.createdAt.toISOString(),
  };
}
