import "server-only";
import { createReplyGuard, type GuardStep } from "@/lib/safety/reply-guard";
import type { ActorContext } from "@/lib/server/context";
import { judge } from "@/lib/server/judge";
import type { LiveReply } from "@/lib/server/live/live-replies";
import { errorFacts } from "@/lib/server/logger";
import { ReplyFaultError, type ReplyTurn } from "@/lib/server/model/reply-source";
import { systemPrompt } from "@/lib/server/model/system-prompt";
import { replySourceOf } from "./reply-source-of";
import type { Outcome, ReplyTask } from "./reply-task";

/**
 * Streams a reply through the guard. Nothing is released before the law has judged it; a breach silences the model,
 * and so does whoever takes the conversation over while it speaks.
 * @param release called with each judged piece, in order
 * @returns how the reply ended; never throws
 */
export async function streamReply(
  context: ActorContext,
  task: ReplyTask,
  live: LiveReply,
  release: (text: string) => void,
): Promise<Outcome> {
  const { service, actor, now } = context;
  const { gathered, reply } = task;
  const { abort } = live;
  const outcome: Outcome = { status: "complete", fault: null, breach: null, usage: null };
  const guard = createReplyGuard({
    audience: actor.audience.kind,
    judge(signals) {
      const { relationship } = gathered.companion;
      const facts = { now, audience: actor.audience, relationship, control: live.control, signals };
      const { replier, grounds } = judge(service, "reply-segment", facts, { packs: gathered.packs, at: now });
      if (replier.kind === "model") return "release";
      if (replier.kind === "prepared") {
        outcome.breach = { prepared: replier.reply, grounds, signals: [...signals] };
        abort.abort("breach");
      } else {
        abort.abort("stopped");
      }
      return "breach";
    },
  });
  const pass = (steps: readonly GuardStep[]) => {
    for (const step of steps) if (step.kind === "release") release(step.text);
  };

  try {
    for await (const chunk of replySourceOf(gathered.connection).stream(
      requestOf(context, task, abort.signal),
    )) {
      if (chunk.kind === "text") pass(guard.push(chunk.text));
      else outcome.usage = { inputTokens: chunk.inputTokens, outputTokens: chunk.outputTokens };
      abort.signal.throwIfAborted();
    }
    pass(guard.end());
    abort.signal.throwIfAborted();
  } catch (error) {
    if (!abort.signal.aborted) {
      outcome.status = "interrupted";
      outcome.fault = error instanceof ReplyFaultError ? error.kind : "server-error";
      service.log.warn({ fault: outcome.fault, replyId: reply.id, ...errorFacts(error) }, "no whole reply");
    } else if (outcome.breach) {
      outcome.status = "replaced";
    } else {
      const shutDown = abort.signal.reason === "shutdown";
      outcome.status = shutDown ? "interrupted" : "stopped";
      outcome.fault = shutDown ? "process-ended" : null;
    }
  }
  return outcome;
}

function requestOf({ actor }: ActorContext, { gathered, words, locale }: ReplyTask, signal: AbortSignal) {
  const turns = gathered.turns.map(
    ({ author, text }): ReplyTurn => ({ role: author === "person" ? "user" : "assistant", text }),
  );
  const asked = turns.at(-1);
  const asksAgain = asked?.role === "user" && asked.text === words;
  return {
    system: systemPrompt({
      companion: gathered.companion.text,
      locale,
      audience: actor.audience.kind,
      personName: actor.name,
    }),
    turns: asksAgain ? turns : [...turns, { role: "user" as const, text: words }],
    locale,
    companionId: gathered.companion.id,
    personName: actor.name,
    signal,
  };
}
