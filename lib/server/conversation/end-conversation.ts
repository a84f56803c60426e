import "server-only";
import type { ChatMessage } from "@/lib/domain/message";
import type { Signal } from "@/lib/domain/signal";
import { preparedText } from "@/lib/i18n/prepared-text";
import { auditRow } from "@/lib/server/audit";
import type { ActorContext } from "@/lib/server/context";
import { groundsOf, judge } from "@/lib/server/judge";
import { gather } from "@/lib/server/message/gather";
import { preparedLabel } from "@/lib/server/message/prepared-label";
import { stopRepliesIn } from "@/lib/server/message/stop-reply";
import { record } from "@/lib/server/record";

/** The button says what the word says: the same rule answers both (O-12). */
const exitButton: Signal = {
  category: "exit",
  level: 4,
  subject: "self",
  detector: "exit-button",
  version: "1",
  evidence: "button",
};

/**
 * Ends a conversation at once, with the fixed farewell and no model call, and silences what is being written.
 * @returns the farewell, or null when the conversation had ended already
 * @throws NotFound when the conversation is not the actor's
 */
export async function endConversation(
  context: ActorContext,
  conversationId: string,
): Promise<ChatMessage | null> {
  const { service, actor, now } = context;
  const gathered = await gather(context, conversationId, null);
  if (gathered.control === "closed") return null;
  const ruling = judge(
    service,
    "user-message",
    {
      now,
      audience: actor.audience,
      standing: actor.standing,
      disclosedAt: actor.disclosedAt,
      relationship: gathered.companion.relationship,
      companionAudiences: gathered.companion.audiences,
      control: gathered.control,
      signals: [exitButton],
    },
    { packs: gathered.packs, at: now },
  );
  stopRepliesIn(context, conversationId);
  // Leaving is never refused: should another duty stand in the way, the conversation closes all the same.
  const { farewell: prepared, quietMs } = ruling.ended ?? { farewell: "exit-farewell" as const, quietMs: 0 };
  const farewell: ChatMessage = {
    id: service.random.uuid(new Date(Math.max(now.getTime(), gathered.lastMessageAt.getTime()))),
    conversationId,
    author: "prepared",
    status: "complete",
    text: preparedText(prepared, context.locale),
    clientId: null,
    replyToId: null,
    fault: null,
    label: preparedLabel(prepared, now),
    operatorName: null,
    createdAt: now.toISOString(),
  };
  await record(service.database, actor.personId, {
    at: now,
    messages: [
      {
        ...farewell,
        textSealed: actor.vault.seal("message.text", farewell.text),
        detectors: null,
        instanceId: null,
        createdAt: now,
      },
    ],
    conversation: { id: conversationId, control: "closed", quietUntil: new Date(now.getTime() + quietMs) },
    audit: [
      auditRow(context, {
        deed: "conversation.ended",
        subjectId: actor.personId,
        targetId: conversationId,
        ...groundsOf(ruling.grounds),
        details: { by: "button" },
      }),
    ],
    wakes: [
      service.bus.payload({
        kind: "message",
        personId: actor.personId,
        conversationId,
        messageId: farewell.id,
      }),
      service.bus.payload({ kind: "conversation", personId: actor.personId, conversationId }),
    ],
  });
  service.bus.publish(actor.personId, { type: "ended", conversationId, farewell });
  return farewell;
}
