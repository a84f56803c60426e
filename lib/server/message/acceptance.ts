import "server-only";
import type { Locale } from "@/lib/domain/locale";
import type { ChatMessage, MessageLabel } from "@/lib/domain/message";
import type { Ruling } from "@/lib/domain/ruling";
import { preparedText } from "@/lib/i18n/prepared-text";
import type { Detection } from "@/lib/safety/detect";
import { auditRow } from "@/lib/server/audit";
import type { ActorContext } from "@/lib/server/context";
import { groundsOf } from "@/lib/server/judge";
import type { Effects, NewMessage } from "@/lib/server/record";
import type { Gathered } from "./gather";
import { type MessagePost, replacedId } from "./message-post";
import { preparedLabel } from "./prepared-label";
import { replySourceOf } from "./reply-source-of";

type Judged = { post: MessagePost; words: string; ruling: Ruling; detection: Detection; locale: Locale };

/** What accepting a message writes, and the two messages as the page will know them. */
export type Acceptance = { effects: Effects; message: ChatMessage; reply: ChatMessage | null };

const titleLength = 40;

/**
 * Discharges the ruling on a person's message: the message, the reply or its empty place, the conversation's new
 * state, the signals and the audit, all in one transaction.
 */
export function acceptance(context: ActorContext, gathered: Gathered, judged: Judged): Acceptance {
  const { service, actor, now } = context;
  const { post, words, ruling, detection } = judged;
  // Ids sort by time; a server clock set back must not put new words before old ones.
  const idAt = new Date(Math.max(now.getTime(), gathered.lastMessageAt.getTime()));
  const message = personMessage(context, gathered, judged, service.random.uuid(idAt));
  const reply = replyTo(context, gathered, judged, message.id, service.random.uuid(idAt));

  const deed = ruling.ended
    ? "conversation.ended"
    : reply?.author === "prepared"
      ? "message.answered-by-prepared-text"
      : "message.accepted";
  const stored = (of: ChatMessage): NewMessage => ({
    id: of.id,
    conversationId: of.conversationId,
    author: of.author,
    status: of.status,
    textSealed: actor.vault.seal("message.text", of.text),
    clientId: of.clientId,
    replyToId: of.replyToId,
    label: of.label,
    detectors: of.author === "person" ? detection.versions : null,
    instanceId: of.status === "streaming" ? service.instanceId : null,
    createdAt: now,
  });
  const added = [...(post.kind === "regenerate" ? [] : [message]), ...(reply ? [reply] : [])];
  const supersededFrom = replacedId(post);

  return {
    message,
    reply,
    effects: {
      at: now,
      messages: added.map(stored),
      signals: detection.signals.map((signal) => ({
        ...signal,
        id: service.random.uuid(now),
        messageId: message.id,
      })),
      ...(supersededFrom && {
        supersedeFrom: { conversationId: gathered.conversationId, messageId: supersededFrom },
      }),
      conversation: {
        id: gathered.conversationId,
        ...(gathered.untitled
          ? { titleSealed: actor.vault.seal("conversation.title", titleFrom(words)) }
          : {}),
        ...(ruling.ended
          ? { control: "closed", quietUntil: new Date(now.getTime() + ruling.ended.quietMs) }
          : {}),
      },
      audit: [
        auditRow(context, {
          deed,
          subjectId: actor.personId,
          targetId: message.id,
          ...groundsOf(ruling.grounds),
          details: {
            conversationId: gathered.conversationId,
            kind: post.kind,
            signals: detection.signals.map(
              ({ category, level, subject }) => `${category}:${level}:${subject}`,
            ),
          },
        }),
      ],
      wakes: added.map(({ id: messageId }, index) =>
        service.bus.payload({
          kind: "message",
          personId: actor.personId,
          conversationId: gathered.conversationId,
          messageId,
          ...(index === 0 && supersededFrom && { supersededFrom }),
        }),
      ),
    },
  };
}

function personMessage(
  { now }: ActorContext,
  { conversationId, turns }: Gathered,
  { post, words }: Judged,
  newId: string,
): ChatMessage {
  const asked = post.kind === "regenerate" ? turns.findLast((turn) => turn.author === "person") : undefined;
  return {
    id: asked?.id ?? newId,
    conversationId,
    author: "person",
    status: "complete",
    text: words,
    clientId: post.kind === "regenerate" ? null : post.clientId,
    replyToId: null,
    fault: null,
    label: null,
    operatorName: null,
    createdAt: now.toISOString(),
  };
}

function replyTo(
  context: ActorContext,
  { conversationId, connection }: Gathered,
  { ruling, locale }: Judged,
  messageId: string,
  id: string,
): ChatMessage | null {
  const { replier, ended } = ruling;
  const base = {
    id,
    conversationId,
    clientId: null,
    replyToId: messageId,
    fault: null,
    operatorName: null,
    createdAt: context.now.toISOString(),
  };
  const prepared = ended?.farewell ?? (replier.kind === "prepared" ? replier.reply : null);
  if (prepared) {
    const label = preparedLabel(prepared, context.now);
    return { ...base, author: "prepared", status: "complete", text: preparedText(prepared, locale), label };
  }
  if (replier.kind !== "model") return null;
  const { source, provider, model } = replySourceOf(connection);
  const label: MessageLabel = { source, provider, model, generatedAt: base.createdAt };
  return { ...base, author: "companion", status: "streaming", text: "", label };
}

/** The first line of the first message, cut at a whole character. */
function titleFrom(words: string): string {
  const line = words.split("\n", 1)[0] ?? "";
  const characters = Array.from(new Intl.Segmenter().segment(line), ({ segment }) => segment);
  return characters.length > titleLength ? `${characters.slice(0, titleLength).join("")}…` : line;
}
