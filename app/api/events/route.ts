import { z } from "zod";
import { eventStream } from "@/lib/server/event-stream";
import { handler } from "@/lib/server/handler";
import { followPage } from "@/lib/server/live/follow-page";

/** Everything that reaches an open page from elsewhere. */
export const GET = handler("signed-in", {
  params: z.object({}),
  input: z.object({ pageId: z.uuid(), conversationId: z.uuid().optional() }),
  async handle(context, { pageId, conversationId }) {
    let leave = () => {};
    return eventStream(
      (sink) => {
        leave = followPage(context, { pageId, conversationId: conversationId ?? null, sink });
      },
      () => leave(),
    );
  },
});
