import { z } from "zod";
import { listMessages } from "@/lib/server/conversation/list-messages";
import { eventStream } from "@/lib/server/event-stream";
import { handler } from "@/lib/server/handler";
import { Refusal, reportIncident } from "@/lib/server/incident";
import { messagePost } from "@/lib/server/message/message-post";
import { postMessage } from "@/lib/server/message/post-message";

const params = z.object({ conversationId: z.uuid() });

/** Older messages, 50 at a time. */
export const GET = handler("chat", {
  params,
  input: z.object({ before: z.uuid() }),
  async handle(context, { before }, { conversationId }) {
    return Response.json(await listMessages(context, conversationId, before));
  },
});

/** A person's message; answers with the events of its reply until the reply has settled. */
export const POST = handler("chat", {
  params,
  input: z.intersection(z.object({ pageId: z.uuid() }), messagePost),
  async handle(context, { pageId, ...post }, { conversationId }) {
    // Refusals before the first event become a status; later faults travel as an event.
    return new Promise<Response>((resolve, reject) => {
      let sink: Parameters<Parameters<typeof eventStream>[0]>[0] | null = null;
      const opened = () => {
        if (!sink)
          resolve(
            eventStream((opening) => {
              sink = opening;
            }),
          );
        return sink;
      };
      postMessage(context, { conversationId, post, pageId, emit: (event) => opened()?.emit(event) })
        .catch((error) => {
          if (!sink) return reject(error);
          const fault = error instanceof Refusal ? error.sentenceKey : "common.unexpected";
          const id = reportIncident(context.service, context.requestId, error, "message");
          sink.emit({ type: "fault", id, sentenceKey: fault, retryAfterMs: null });
        })
        .finally(() => sink?.close());
    });
  },
});
