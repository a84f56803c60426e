"use client";

import type { ComponentProps } from "react";
import { ConversationView } from "@/components/chat/conversation-view";
import { chatGateway } from "../../browser-gateway";
import { endConversation, reopenConversation } from "../actions";

const actions = { endConversation, reopenConversation };

/** The conversation with its wire and its actions. */
export function Conversation(props: Omit<ComponentProps<typeof ConversationView>, "gateway" | "actions">) {
  return <ConversationView {...props} gateway={chatGateway} actions={actions} />;
}
