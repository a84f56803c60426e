import { z } from "zod";
import { handler } from "@/lib/server/handler";
import { beat } from "@/lib/server/usage/beat";

/** A sign of life from a visible page, every 30 s: the server's measure of continuous use. */
export const POST = handler("chat", {
  params: z.object({}),
  input: z.object({ pageId: z.uuid() }),
  async handle(context) {
    return Response.json({ notices: await beat(context) });
  },
});
