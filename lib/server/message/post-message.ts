import "server-only";
import { languageOf } from "@/lib/domain/locale";
import type { Ruling } from "@/lib/domain/ruling";
import { detectUserText } from "@/lib/safety/detect";
import { auditRow } from "@/lib/server/audit";
import type { ActorContext } from "@/lib/server/context";
import { NotFound, Refusal } from "@/lib/server/incident";
import { groundsOf, judge } from "@/lib/server/judge";
import { isDuplicate, record } from "@/lib/server/record";
import { acceptance } from "./acceptance";
import { findStoredExchange } from "./find-stored-exchange";
import { type Gathered, gather } from "./gather";
import { type Emit, type MessagePost, type Posting, replacedId } from "./message-post";
import { stopRepliesIn } from "./stop-reply";
import { writeReply } from "./write-reply";

const maxPerMinute = 40;

/**
 * The way of a message: own, gather, detect, judge, accept, reply, guard, label, settle.
 * Before the first token: three round trips (the actor's among them) and one commit.
 * Resolves when the reply has reached its final state; the page may have gone away long before.
 * @throws NotFound for a conversation or message that is not the actor's; Refusal 429 beyond 40 messages a minute
 */
export async function postMessage(
  context: ActorContext,
  { conversationId, post, pageId, emit }: Posting,
): Promise<void> {
  const tell: Emit = (event) => {
    emit(event);
    context.service.bus.publish(context.actor.personId, event, pageId);
  };
  const replaced = replacedId(post);
  const gathered = await gather(context, conversationId, replaced);
  if (gathered.sentInLastMinute >= maxPerMinute) throw new Refusal("chat.tooFast", {}, 429, 60_000);
  const words = wordsOf(post, gathered);

  const detection = detectUserText(words, { audience: context.actor.audience.kind });
  const ruling = judge(
    context.service,
    "user-message",
    {
      now: context.now,
      audience: context.actor.audience,
      standing: context.actor.standing,
      disclosedAt: context.actor.disclosedAt,
      relationship: gathered.companion.relationship,
      companionAudiences: gathered.companion.audiences,
      control: gathered.control,
      signals: detection.signals,
    },
    { packs: gathered.packs, at: context.now },
  );
  if (ruling.replier.kind === "nobody") return withhold(context, conversationId, ruling, emit);

  const locale = languageOf(words, context.actor.locale);
  const accepted = acceptance(context, gathered, { post, words, ruling, detection, locale });
  stopRepliesIn(context, conversationId);
  try {
    const { supersededIds } = await record(
      context.service.database,
      context.actor.personId,
      accepted.effects,
    );
    tell({ type: "accepted", message: accepted.message, reply: accepted.reply, supersededIds });
  } catch (error) {
    if (!isDuplicate(error) || post.kind === "regenerate") throw error;
    return replay(context, conversationId, post.clientId, emit);
  }
  if (ruling.ended && accepted.reply) {
    tell({ type: "ended", conversationId, farewell: accepted.reply });
    return;
  }
  if (accepted.reply?.status === "streaming") {
    await writeReply(context, { gathered, words, locale, reply: accepted.reply }, tell);
  }
}

/** The person's words: those posted, or those the regenerated reply answered. */
function wordsOf(post: MessagePost, gathered: Gathered): string {
  if (post.kind !== "regenerate") return post.text;
  const asked = gathered.turns.findLast((turn) => turn.author === "person");
  if (!asked) throw new NotFound();
  return asked.text;
}

async function withhold(
  context: ActorContext,
  conversationId: string,
  ruling: Ruling,
  emit: Emit,
): Promise<void> {
  if (ruling.replier.kind !== "nobody") return;
  const { reason } = ruling.replier;
  await record(context.service.database, context.actor.personId, {
    at: context.now,
    wakes: [],
    audit: [
      auditRow(context, {
        deed: "message.withheld",
        subjectId: context.actor.personId,
        targetId: conversationId,
        ...groundsOf(ruling.grounds),
        details: { reason },
      }),
    ],
  });
  emit({ type: "withheld", reason, sentenceKey: `withhold.${reason}` });
}

/** A retry of what is already stored: shows the exchange as it stands and follows its reply to the end. */
async function replay(
  context: ActorContext,
  conversationId: string,
  clientId: string,
  emit: Emit,
): Promise<void> {
  const stored = await findStoredExchange(context, conversationId, clientId);
  if (!stored) throw new NotFound();
  emit({ type: "accepted", message: stored.message, reply: stored.reply, supersededIds: [] });
  const live = stored.reply && context.service.liveReplies.find(context.actor.personId, stored.reply.id);
  if (!live) return;
  await live.settled;
  const settled = await findStoredExchange(context, conversationId, clientId);
  if (settled?.reply) emit({ type: "reply", message: settled.reply });
}
