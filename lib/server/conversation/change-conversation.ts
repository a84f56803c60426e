import "server-only";
import type { Deed } from "@/lib/domain/audit";
import { writeAudit } from "@/lib/server/audit";
import type { ActorContext } from "@/lib/server/context";
import type { Transaction } from "@/lib/server/db/client";
import { NotFound, Refusal } from "@/lib/server/incident";
import { wakeChannel } from "@/lib/server/live/bus";
import { stopRepliesIn } from "@/lib/server/message/stop-reply";
import { conversationSummary, summaryColumns } from "./conversation-summary";
import { findCompanion } from "./list-companions";

/** @throws Refusal when the companion does not exist for this person */
export async function startConversation(
  context: ActorContext,
  companionId: string,
): Promise<{ conversationId: string }> {
  const { service, actor, now } = context;
  const companion = await findCompanion(context, companionId);
  if (!companion) throw new Refusal("withhold.companion-not-for-you", {}, 403);
  const conversationId = service.random.uuid(now);
  await service.database.prisma.$transaction(async (transaction) => {
    await transaction.conversation.create({
      data: {
        id: conversationId,
        personId: actor.personId,
        companionId,
        titleSealed: actor.vault.seal("conversation.title", ""),
        titleIsDerived: true,
        control: "ai",
        createdAt: now,
        lastMessageAt: now,
      },
    });
    await writeAudit(transaction, context, {
      deed: "conversation.started",
      subjectId: actor.personId,
      targetId: conversationId,
      details: { companionId },
    });
    await wake(transaction, context, conversationId);
  });
  await publish(context, conversationId);
  return { conversationId };
}

export async function renameConversation(
  context: ActorContext,
  conversationId: string,
  title: string,
): Promise<void> {
  const titleSealed = context.actor.vault.seal("conversation.title", title);
  await change(context, conversationId, "conversation.renamed", { titleSealed, titleIsDerived: false });
}

export async function pinConversation(
  context: ActorContext,
  conversationId: string,
  pinned: boolean,
): Promise<void> {
  const deed = pinned ? "conversation.pinned" : "conversation.unpinned";
  await change(context, conversationId, deed, { pinnedAt: pinned ? context.now : null });
}

/** The person writes again after having left: the same conversation, by their own act. */
export async function reopenConversation(context: ActorContext, conversationId: string): Promise<void> {
  await change(context, conversationId, "conversation.reopened", { control: "ai" });
}

/** Removes the conversation and every word in it. The audit keeps that it happened, not what was said. */
export async function deleteConversation(context: ActorContext, conversationId: string): Promise<void> {
  const { service, actor } = context;
  stopRepliesIn(context, conversationId);
  await service.database.prisma.$transaction(async (transaction) => {
    const owned = { personId: actor.personId, conversationId };
    const messages = await transaction.message.findMany({ where: owned, select: { id: true } });
    await transaction.signal.deleteMany({
      where: { personId: actor.personId, messageId: { in: messages.map(({ id }) => id) } },
    });
    const { count } = await transaction.message.deleteMany({ where: owned });
    const deleted = await transaction.conversation.deleteMany({
      where: { id: conversationId, personId: actor.personId },
    });
    if (deleted.count === 0) throw new NotFound();
    await writeAudit(transaction, context, {
      deed: "conversation.deleted",
      subjectId: actor.personId,
      targetId: conversationId,
      details: { messages: count },
    });
    await wake(transaction, context, conversationId);
  });
  service.bus.publish(actor.personId, { type: "conversation-deleted", conversationId });
}

type Change = {
  titleSealed?: Uint8Array<ArrayBuffer>;
  titleIsDerived?: boolean;
  pinnedAt?: Date | null;
  control?: string;
};

async function change(
  context: ActorContext,
  conversationId: string,
  deed: Deed,
  data: Change,
): Promise<void> {
  const { service, actor } = context;
  await service.database.prisma.$transaction(async (transaction) => {
    const { count } = await transaction.conversation.updateMany({
      where: { id: conversationId, personId: actor.personId },
      data,
    });
    if (count === 0) throw new NotFound();
    await writeAudit(transaction, context, { deed, subjectId: actor.personId, targetId: conversationId });
    await wake(transaction, context, conversationId);
  });
  await publish(context, conversationId);
}

async function wake(
  transaction: Pick<Transaction, "$executeRaw">,
  { service, actor }: ActorContext,
  conversationId: string,
): Promise<void> {
  const payload = service.bus.payload({ kind: "conversation", personId: actor.personId, conversationId });
  await transaction.$executeRaw`SELECT pg_notify(${wakeChannel}, ${payload})`;
}

async function publish({ service, actor }: ActorContext, conversationId: string): Promise<void> {
  const row = await service.database.prisma.conversation.findFirst({
    where: { id: conversationId, personId: actor.personId },
    select: summaryColumns,
  });
  if (row) {
    service.bus.publish(actor.personId, {
      type: "conversation",
      summary: conversationSummary(actor.vault, row),
    });
  }
}
