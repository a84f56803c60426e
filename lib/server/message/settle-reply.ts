import "server-only";
import type { Deed } from "@/lib/domain/audit";
import type { ChatMessage, MessageStatus } from "@/lib/domain/message";
import { preparedText } from "@/lib/i18n/prepared-text";
import { detectorVersions } from "@/lib/safety/versions";
import { auditRow } from "@/lib/server/audit";
import type { ActorContext } from "@/lib/server/context";
import { groundsOf, judge } from "@/lib/server/judge";
import { record } from "@/lib/server/record";
import { preparedLabel } from "./prepared-label";
import type { Outcome, ReplyTask } from "./reply-task";

const deeds: Partial<Record<MessageStatus, Deed>> = {
  complete: "reply.settled",
  replaced: "reply.replaced",
  stopped: "reply.stopped",
};

/**
 * Writes a reply's final state in one transaction with its audit, its labels' articles and what the guard found.
 * @param shown the text as it was released
 * @returns the reply as it now stands
 */
export async function settleReply(
  context: ActorContext,
  { gathered, locale, reply }: ReplyTask,
  shown: string,
  { status, fault, breach, usage }: Outcome,
): Promise<ChatMessage> {
  const { service, actor } = context;
  const settledAt = service.clock.now();
  const text = breach ? preparedText(breach.prepared, locale) : shown;
  const label = breach ? preparedLabel(breach.prepared, settledAt) : reply.label;
  const asked = judge(
    service,
    "reply-complete",
    { now: settledAt, audience: actor.audience },
    { packs: gathered.packs, at: settledAt },
  );
  await record(service.database, actor.personId, {
    at: settledAt,
    settle: {
      id: reply.id,
      status,
      textSealed: actor.vault.seal("message.text", text),
      fault,
      label,
      usage,
      detectors: detectorVersions,
    },
    signals: (breach?.signals ?? []).map(({ span: _, ...signal }) => ({
      ...signal,
      id: service.random.uuid(settledAt),
      messageId: reply.id,
    })),
    audit: [
      auditRow(
        { ...context, now: settledAt },
        {
          deed: deeds[status] ?? "reply.interrupted",
          subjectId: actor.personId,
          targetId: reply.id,
          ...groundsOf([...(breach?.grounds ?? []), ...asked.grounds]),
          details: {
            conversationId: gathered.conversationId,
            labels: [...asked.labels],
            provider: label?.provider ?? null,
            model: label?.model ?? null,
            fault,
            characters: text.length,
          },
        },
      ),
    ],
    conversation: { id: gathered.conversationId },
    wakes: [
      service.bus.payload({
        kind: "message",
        personId: actor.personId,
        conversationId: gathered.conversationId,
        messageId: reply.id,
      }),
    ],
  });
  return { ...reply, author: breach ? "prepared" : reply.author, status, text, fault, label };
}
