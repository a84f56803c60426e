import "server-only";
import type { Locale } from "@/lib/domain/locale";
import type { ChatMessage, MessageStatus, PreparedReplyId, ReplyFault } from "@/lib/domain/message";
import type { GroundedDuty } from "@/lib/domain/ruling";
import type { Signal } from "@/lib/domain/signal";
import { decide } from "@/lib/rules/decide";
import { createReplyGuard, type GuardStep } from "@/lib/safety/reply-guard";
import type { ActorContext } from "@/lib/server/context";
import { errorFacts } from "@/lib/server/logger";
import { ReplyFaultError } from "@/lib/server/model/reply-source";
import { systemPrompt } from "@/lib/server/model/system-prompt";
import { checkpointer } from "./checkpoint";
import type { Gathered } from "./gather";
import type { Emit } from "./post-message";
import { replySourceOf } from "./reply-source-of";
import { settleReply } from "./settle-reply";

export type ReplyTask = { words: string; locale: Locale; reply: ChatMessage };

/** How a reply ended, before it is settled. */
export type Outcome = {
  status: MessageStatus;
  fault: ReplyFault | null;
  breach: { prepared: PreparedReplyId; grounds: readonly GroundedDuty[]; signals: readonly Signal[] } | null;
  usage: { inputTokens: number; outputTokens: number } | null;
};

/**
 * Lets the model answer behind the guard and settles the reply. Nothing is released before the law has judged it;
 * a breach silences the model and a prepared text takes the reply's place. Never throws: a reply that fails is
 * settled as interrupted, and shown so.
 */
export async function writeReply(
  context: ActorContext,
  gathered: Gathered,
  { words, locale, reply }: ReplyTask,
  tell: Emit,
): Promise<void> {
  const { service, actor } = context;
  let settle = () => {};
  const settled = new Promise<void>((resolve) => {
    settle = resolve;
  });
  const live = {
    id: reply.id,
    personId: actor.personId,
    conversationId: gathered.conversationId,
    text: "",
    abort: new AbortController(),
    settled,
  };
  service.liveReplies.add(live);
  try {
    const checkpoint = checkpointer(context, live);
    const outcome = await stream(context, gathered, { words, locale, reply }, live.abort, (text) => {
      tell({
        type: "segment",
        conversationId: live.conversationId,
        replyId: live.id,
        offset: live.text.length,
        text,
      });
      live.text += text;
      checkpoint();
    });
    tell({
      type: "reply",
      message: await settleReply(context, gathered, { words, locale, reply }, live.text, outcome),
    });
  } catch (error) {
    // The database is away: the job that closes replies without a process will settle this one.
    service.log.error(
      { incidentId: context.requestId, ...errorFacts(error) },
      "a reply could not be settled",
    );
    tell({ type: "fault", id: context.requestId, sentenceKey: "common.unexpected", retryAfterMs: null });
  } finally {
    service.liveReplies.remove(live.id);
    settle();
  }
}

async function stream(
  { service, actor, now }: ActorContext,
  gathered: Gathered,
  { words, locale, reply }: ReplyTask,
  abort: AbortController,
  release: (text: string) => void,
): Promise<Outcome> {
  const outcome: Outcome = { status: "complete", fault: null, breach: null, usage: null };
  const guard = createReplyGuard({
    audience: actor.audience.kind,
    judge(signals) {
      const ruling = decide(
        "reply-segment",
        {
          now,
          audience: actor.audience,
          relationship: gathered.companion.relationship,
          control: gathered.control,
          signals,
        },
        { packs: gathered.packs, at: now },
      );
      if (ruling.replier.kind === "model") return "release";
      const prepared = ruling.replier.kind === "prepared" ? ruling.replier.reply : "detector-failed";
      outcome.breach = { prepared, grounds: ruling.grounds, signals: [...signals] };
      return "breach";
    },
  });
  const pass = (steps: readonly GuardStep[]) => {
    for (const step of steps) {
      if (step.kind === "release") release(step.text);
    }
    if (outcome.breach) abort.abort("breach");
  };

  try {
    const turns = gathered.turns.map(({ author, text }) => ({
      role: author === "person" ? ("user" as const) : ("assistant" as const),
      text,
    }));
    const asked = turns.at(-1);
    const source = replySourceOf(gathered.connection);
    const chunks = source.stream({
      system: systemPrompt({
        companion: gathered.companion.text,
        locale,
        audience: actor.audience.kind,
        personName: actor.name,
      }),
      turns:
        asked?.role === "user" && asked.text === words ? turns : [...turns, { role: "user", text: words }],
      locale,
      companionId: gathered.companion.id,
      personName: actor.name,
      signal: abort.signal,
    });
    for await (const chunk of chunks) {
      if (chunk.kind === "usage")
        outcome.usage = { inputTokens: chunk.inputTokens, outputTokens: chunk.outputTokens };
      else pass(guard.push(chunk.text));
      if (outcome.breach) break;
    }
    if (!outcome.breach) pass(guard.end());
  } catch (error) {
    if (outcome.breach) {
      // The abort of a breach surfaces here as the stream's error.
    } else if (abort.signal.aborted) {
      outcome.status = abort.signal.reason === "shutdown" ? "interrupted" : "stopped";
      outcome.fault = abort.signal.reason === "shutdown" ? "process-ended" : null;
    } else {
      outcome.status = "interrupted";
      outcome.fault = error instanceof ReplyFaultError ? error.kind : "server-error";
      service.log.warn({ fault: outcome.fault, replyId: reply.id, ...errorFacts(error) }, "no whole reply");
    }
  }
  if (outcome.breach) outcome.status = "replaced";
  return outcome;
}
