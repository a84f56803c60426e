import "server-only";
import { elapsedMs } from "@/lib/server/clock";
import type { ActorContext } from "@/lib/server/context";
import { run, statement } from "@/lib/server/db/statement";
import type { LiveReply } from "@/lib/server/live/live-replies";
import { errorFacts } from "@/lib/server/logger";

const everyMs = 1_000;

const checkpointStatement = statement(
  "checkpoint",
  `WITH kept AS (
     UPDATE message SET text_sealed = $3 WHERE person_id = $1 AND id = $2 AND status = 'streaming' RETURNING 1)
   SELECT pg_notify('anban', $4) FROM kept`,
);

/**
 * Keeps a long reply's text in the database about once a second, so that other instances can show it and a process
 * that dies leaves what was said. Short replies are settled before the first checkpoint and cost nothing.
 * @returns to be called after each release
 */
export function checkpointer({ service, actor }: ActorContext, live: LiveReply): () => void {
  const wake = service.bus.payload({
    kind: "message",
    personId: live.personId,
    conversationId: live.conversationId,
    messageId: live.id,
  });
  let keptAt = elapsedMs();
  let running = false;
  return () => {
    if (running || elapsedMs() - keptAt < everyMs) return;
    running = true;
    keptAt = elapsedMs();
    run(service.database, checkpointStatement, [
      live.personId,
      live.id,
      actor.vault.seal("message.text", live.text),
      wake,
    ])
      .catch((error) => service.log.warn(errorFacts(error), "checkpoint failed"))
      .finally(() => {
        running = false;
      });
  };
}
