import "server-only";
import type { ChatMessage } from "@/lib/domain/message";
import { preparedText } from "@/lib/i18n/prepared-text";
import { detectorVersions } from "@/lib/safety/versions";
import { auditRow } from "@/lib/server/audit";
import type { ActorContext } from "@/lib/server/context";
import { record } from "@/lib/server/record";
import { preparedLabel } from "./acceptance";
import type { Gathered } from "./gather";
import type { Outcome, ReplyTask } from "./write-reply";

/** Writes the final state in one transaction with its audit. @returns the reply as it now stands */
export async function settleReply(
  context: ActorContext,
  gathered: Gathered,
  { locale, reply }: ReplyTask,
  shown: string,
  outcome: Outcome,
): Promise<ChatMessage> {
  const { service, actor } = context;
  const settledAt = service.clock.now();
  const { breach } = outcome;
  const text = breach ? preparedText(breach.prepared, locale) : shown;
  const label = breach
    ? preparedLabel(breach.prepared, settledAt)
    : (reply.label ?? preparedLabel("unknown", settledAt));
  const deeds = { complete: "reply.settled", replaced: "reply.replaced", stopped: "reply.stopped" } as const;
  const deed = outcome.status in deeds ? deeds[outcome.status as keyof typeof deeds] : "reply.interrupted";
  await record(service.database, actor.personId, {
    at: settledAt,
    settle: {
      id: reply.id,
      status: outcome.status,
      textSealed: actor.vault.seal("message.text", text),
      fault: outcome.fault,
      label,
      usage: outcome.usage,
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
          deed,
          subjectId: actor.personId,
          targetId: reply.id,
          articles: [...new Set((breach?.grounds ?? []).flatMap(({ articles }) => articles))],
          ruleIds: (breach?.grounds ?? []).map(({ ruleId }) => ruleId),
          details: {
            conversationId: gathered.conversationId,
            provider: label.provider,
            model: label.model,
            fault: outcome.fault,
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
  return {
    ...reply,
    author: breach ? "prepared" : reply.author,
    status: outcome.status,
    text,
    fault: outcome.fault,
    label,
  };
}
