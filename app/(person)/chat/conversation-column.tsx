"use client";

import { useParams } from "next/navigation";
import type { ReactNode } from "react";
import { ChatFrame } from "@/components/chat/chat-frame";
import { ConversationList } from "@/components/chat/conversation-list";
import type { ListGateway } from "@/components/chat/list-gateway";
import type { ConversationSummary } from "@/lib/domain/chat-event";
import type { CompanionCard } from "@/lib/domain/companion-texts";
import { searchConversations } from "../browser-gateway";
import { deleteConversation, pinConversation, renameConversation } from "./actions";

const gateway: ListGateway = {
  search: searchConversations,
  renameConversation,
  pinConversation,
  deleteConversation,
};

type ConversationColumnProps = {
  conversations: readonly ConversationSummary[];
  companions: readonly CompanionCard[];
  children: ReactNode;
};

/** The list of conversations beside the page; it stays in place when another conversation is opened. */
export function ConversationColumn({ conversations, companions, children }: ConversationColumnProps) {
  const { conversationId } = useParams<{ conversationId?: string }>();
  return (
    <ChatFrame
      conversationOpen={conversationId !== undefined}
      list={
        <ConversationList
          conversations={conversations}
          companions={companions}
          currentId={conversationId ?? null}
          gateway={gateway}
        />
      }
    >
      {children}
    </ChatFrame>
  );
}
