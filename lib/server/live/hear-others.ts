import "server-only";
import type { Control } from "@/lib/domain/control";
import { conversationSummary, summaryColumns } from "@/lib/server/conversation/conversation-summary";
import type { Wake } from "@/lib/server/live/bus";
import { errorFacts } from "@/lib/server/logger";
import { chatMessage, messageColumns } from "@/lib/server/message/chat-message";
import { noticeFromRow } from "@/lib/server/notice/list-open-notices";
import { openVault, type Vault } from "@/lib/server/seal";
import type { Service } from "@/lib/server/service";

/** Brings to the pages open here what other app instances did. Reads only for people who have a page open here. */
export function hearOthers(service: Service): void {
  service.bus.onWake((wake) => {
    if (wake.kind === "stop") {
      service.liveReplies.find(wake.personId, wake.replyId)?.abort.abort("stopped");
      return;
    }
    const concernsReply =
      wake.kind === "conversation" &&
      service.liveReplies.inConversation(wake.personId, wake.conversationId).length > 0;
    if (!concernsReply && !service.bus.hasListeners(wake.personId)) return;
    pass(service, wake).catch((error) =>
      service.log.warn(errorFacts(error), "an event from another instance was lost"),
    );
  });
}

async function pass(service: Service, wake: Exclude<Wake, { kind: "stop" }>): Promise<void> {
  const { prisma } = service.database;
  const { personId } = wake;
  switch (wake.kind) {
    case "signed-out":
      return service.bus.signOut(personId, wake.loginSessionId);
    case "message": {
      const row = await prisma.message.findUnique({
        where: { personId_id: { personId, id: wake.messageId } },
        select: messageColumns,
      });
      const vault = await vaultOf(service, personId);
      if (wake.supersededFrom) {
        const { conversationId, supersededFrom: fromId, messageId: beforeId } = wake;
        service.bus.publish(personId, { type: "superseded", conversationId, fromId, beforeId });
      }
      if (row && vault) service.bus.publish(personId, { type: "reply", message: chatMessage(vault, row) });
      return;
    }
    case "conversation": {
      const row = await prisma.conversation.findFirst({
        where: { id: wake.conversationId, personId },
        select: summaryColumns,
      });
      service.liveReplies.setControl(
        personId,
        wake.conversationId,
        row ? (row.control as Control) : "closed",
      );
      const vault = await vaultOf(service, personId);
      if (!row)
        service.bus.publish(personId, { type: "conversation-deleted", conversationId: wake.conversationId });
      else if (vault)
        service.bus.publish(personId, { type: "conversation", summary: conversationSummary(vault, row) });
      return;
    }
    case "notice": {
      const row = await prisma.notice.findUnique({ where: { personId_id: { personId, id: wake.noticeId } } });
      if (!row) return;
      service.bus.publish(
        personId,
        row.acknowledgedAt
          ? { type: "notice-acknowledged", noticeId: row.id }
          : { type: "notice", notice: noticeFromRow(row) },
      );
      return;
    }
    default:
      wake satisfies never;
  }
}

async function vaultOf(service: Service, personId: string): Promise<Vault | null> {
  const row = await service.database.prisma.dataKey.findUnique({ where: { ownerId: personId } });
  return row && openVault(service, row);
}
