import { z } from "zod";
import { handler } from "@/lib/server/handler";
import { stopReply } from "@/lib/server/message/stop-reply";

/** Stops a reply that is being written. */
export const POST = handler("chat", {
  params: z.object({ conversationId: z.uuid() }),
  input: z.object({ replyId: z.uuid() }),
  async handle(context, { replyId }) {
    await stopReply(context, replyId);
    return new Response(null, { status: 204 });
  },
});
