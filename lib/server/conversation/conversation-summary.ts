import "server-only";
import type { ConversationSummary } from "@/lib/domain/chat-event";
import type { Control } from "@/lib/domain/control";
import type { Vault } from "@/lib/server/seal";

export const summaryColumns = {
  id: true,
  companionId: true,
  titleSealed: true,
  control: true,
  pinnedAt: true,
  lastMessageAt: true,
} as const;

type SummaryRow = {
  id: string;
  companionId: string;
  titleSealed: Uint8Array;
  control: string;
  pinnedAt: Date | null;
  lastMessageAt: Date;
};

/** A conversation as its owner's list shows it. The title is empty until the first message. */
export function conversationSummary(vault: Vault, row: SummaryRow): ConversationSummary {
  return {
    id: row.id,
    companionId: row.companionId,
    title: vault.open("conversation.title", row.titleSealed),
    control: row.control as Control,
    pinned: row.pinnedAt !== null,
    lastMessageAt: row.lastMessageAt.toISOString(),
  };
}
