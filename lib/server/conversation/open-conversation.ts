import "server-only";
import type { ConversationSummary } from "@/lib/domain/chat-event";
import type { CompanionCard } from "@/lib/domain/companion-texts";
import type { ChatMessage } from "@/lib/domain/message";
import type { Notice } from "@/lib/domain/notice";
import type { LabelKind } from "@/lib/domain/ruling";
import type { ActorContext } from "@/lib/server/context";
import { NotFound } from "@/lib/server/incident";
import { standingNotices } from "@/lib/server/notice/standing-notices";
import { conversationSummary, summaryColumns } from "./conversation-summary";
import { companionCard } from "./list-companions";
import { listMessages } from "./list-messages";

/** A conversation as its page opens it. */
export type OpenConversation = {
  summary: ConversationSummary;
  companion: CompanionCard;
  /** The newest fifty, oldest first. */
  messages: ChatMessage[];
  older: boolean;
  notices: Notice[];
  /** The labels that must stand on the page (O-01, O-05). */
  labels: readonly LabelKind[];
};

/** @throws NotFound when the conversation is not the actor's */
export async function openConversation(
  context: ActorContext,
  conversationId: string,
): Promise<OpenConversation> {
  const { service, actor } = context;
  const row = await service.database.prisma.conversation.findFirst({
    where: { id: conversationId, personId: actor.personId },
    select: {
      ...summaryColumns,
      companion: { select: { id: true, relationship: true, audiences: true, texts: true } },
    },
  });
  if (!row) throw new NotFound();
  const [page, { notices, labels }] = await Promise.all([
    listMessages(context, conversationId, null),
    standingNotices(context),
  ]);
  return {
    summary: conversationSummary(actor.vault, row),
    companion: companionCard(context, row.companion),
    ...page,
    notices,
    labels,
  };
}
