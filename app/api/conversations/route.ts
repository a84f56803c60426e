import { z } from "zod";
import { searchConversations } from "@/lib/server/conversation/search-conversations";
import { handler } from "@/lib/server/handler";

/** The conversations of the actor, or those whose title or words hold the query. */
export const GET = handler("chat", {
  params: z.object({}),
  input: z.object({ query: z.string().trim().max(200).default("") }),
  async handle(context, { query }) {
    return Response.json(await searchConversations(context, query));
  },
});
