import "server-only";
import type { ActorContext } from "@/lib/server/context";
import type { LiveReply } from "@/lib/server/live/live-replies";
import { errorFacts } from "@/lib/server/logger";
import { checkpointer } from "./checkpoint";
import type { Emit } from "./message-post";
import type { ReplyTask } from "./reply-task";
import { settleReply } from "./settle-reply";
import { streamReply } from "./stream-reply";

/**
 * Lets the model answer behind the guard, and settles the reply. Never throws: a reply that fails is settled as
 * interrupted, and shown so; one that cannot even be settled is closed later by the job for dead processes.
 */
export async function writeReply(context: ActorContext, task: ReplyTask, tell: Emit): Promise<void> {
  const { service, actor } = context;
  let settle = () => {};
  const live: LiveReply = {
    id: task.reply.id,
    personId: actor.personId,
    conversationId: task.reply.conversationId,
    control: task.gathered.control,
    text: "",
    abort: new AbortController(),
    settled: new Promise((resolve) => {
      settle = resolve;
    }),
  };
  service.liveReplies.add(live);
  try {
    const checkpoint = checkpointer(context, live);
    const outcome = await streamReply(context, task, live, (text) => {
      const { id: replyId, conversationId } = live;
      tell({ type: "segment", conversationId, replyId, offset: live.text.length, text });
      live.text += text;
      checkpoint();
    });
    tell({ type: "reply", message: await settleReply(context, task, live.text, outcome) });
  } catch (error) {
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
