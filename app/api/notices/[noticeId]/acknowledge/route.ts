import { z } from "zod";
import { handler } from "@/lib/server/handler";
import { acknowledgeNotice } from "@/lib/server/notice/acknowledge-notice";

export const POST = handler("signed-in", {
  params: z.object({ noticeId: z.uuid() }),
  input: z.object({}).optional(),
  async handle(context, _, { noticeId }) {
    await acknowledgeNotice(context, noticeId);
    return new Response(null, { status: 204 });
  },
});
