"use server";

import { z } from "zod";
import { action } from "@/lib/server/action";
import * as conversations from "@/lib/server/conversation/change-conversation";
import { endConversation as end } from "@/lib/server/conversation/end-conversation";
import { takeBreak as rest } from "@/lib/server/usage/take-break";

const conversationId = z.uuid();
const allowance = "conversation";

export const startConversation = action("chat", {
  allowance,
  schema: z.object({ companionId: z.string().max(80) }),
  handle: (context, { companionId }) => conversations.startConversation(context, companionId),
});

export const renameConversation = action("chat", {
  allowance,
  schema: z.object({
    conversationId,
    title: z.string().trim().min(1, "chat.titleEmpty").max(80, "chat.titleTooLong"),
  }),
  handle: (context, { conversationId, title }) =>
    conversations.renameConversation(context, conversationId, title),
});

export const pinConversation = action("chat", {
  allowance,
  schema: z.object({ conversationId, pinned: z.boolean() }),
  handle: (context, { conversationId, pinned }) =>
    conversations.pinConversation(context, conversationId, pinned),
});

export const deleteConversation = action("chat", {
  allowance,
  schema: z.object({ conversationId }),
  handle: (context, { conversationId }) => conversations.deleteConversation(context, conversationId),
});

export const endConversation = action("chat", {
  allowance,
  schema: z.object({ conversationId }),
  handle: (context, { conversationId }) => end(context, conversationId),
});

export const reopenConversation = action("chat", {
  allowance,
  schema: z.object({ conversationId }),
  handle: (context, { conversationId }) => conversations.reopenConversation(context, conversationId),
});

export const takeBreak = action("chat", {
  allowance,
  schema: z.object({}),
  handle: (context) => rest(context),
});
