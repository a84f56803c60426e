"use client";

import { useTranslations } from "next-intl";
import { useEffect, useMemo, useRef } from "react";
import { EmptyState } from "@/components/base/empty-state";
import { FailureText } from "@/components/base/failure-text";
import { LinkButton } from "@/components/base/link-button";
import { useAction } from "@/components/base/use-action";
import { useLivePage } from "@/components/notice/live-page";
import type { ConversationSummary } from "@/lib/domain/chat-event";
import { isSending, streamingReply } from "@/lib/domain/chat-state";
import type { CompanionCard } from "@/lib/domain/companion-texts";
import type { ChatMessage } from "@/lib/domain/message";
import type { Notice } from "@/lib/domain/notice";
import type { ChatGateway, ConversationActions } from "./chat-gateway";
import { ClosedConversation } from "./closed-conversation";
import { Composer } from "./composer";
import { ConversationHeader } from "./conversation-header";
import { ConversationOpening } from "./conversation-opening";
import { ConversationStateLines } from "./conversation-state-lines";
import { FinishedAnnouncer } from "./finished-announcer";
import type { MessageDeeds } from "./message-item";
import { MessageLog } from "./message-log";
import { useConversation } from "./use-conversation";

type ConversationViewProps = {
  summary: ConversationSummary;
  companion: CompanionCard;
  /** The newest page, oldest first. */
  messages: readonly ChatMessage[];
  older: boolean;
  notices: readonly Notice[];
  gateway: ChatGateway;
  actions: ConversationActions;
};

/** One conversation, from its header to its composer. */
export function ConversationView(props: ConversationViewProps) {
  const { summary, companion, messages, older, notices, gateway, actions } = props;
  const t = useTranslations("chat");
  const { connected, offer } = useLivePage();
  const conversation = useConversation(gateway, { summary, messages, older });
  const { state } = conversation;
  const exit = useAction(actions.endConversation);
  const reopen = useAction(actions.reopenConversation);
  const conversationId = state.summary.id;

  useEffect(() => offer(notices), [offer, notices]);

  const latest = useRef(conversation);
  useEffect(() => {
    latest.current = conversation;
  });
  const deeds = useMemo<MessageDeeds>(
    () => ({
      edit: (messageId, text) => latest.current.say(text, messageId),
      retry: (clientId) => latest.current.retry(clientId),
      discard: (clientId) => latest.current.discard(clientId),
      regenerate: (replyId) => latest.current.regenerate(replyId),
    }),
    [],
  );

  if (state.deleted) {
    return <EmptyState title={t("deleted")} action={<LinkButton href="/chat">{t("toList")}</LinkButton>} />;
  }
  const reply = streamingReply(state);
  const closed = state.summary.control === "closed";
  const untouched = !state.timeline.some(({ message }) => message.author === "person");
  return (
    <div className="flex h-dvh flex-col bg-surface max-md:fixed max-md:inset-0 max-md:z-20 max-md:h-auto">
      <ConversationHeader
        companion={companion}
        closed={closed}
        exiting={exit.pending}
        onExit={() => exit.run({ conversationId }, () => conversation.controlled("closed"))}
      />
      <MessageLog
        state={state}
        companionName={companion.name}
        opening={
          <ConversationOpening
            companion={companion}
            onSuggestion={untouched && !closed ? (text) => conversation.say(text) : undefined}
          />
        }
        deeds={deeds}
        onOlder={conversation.loadOlder}
      />
      <FinishedAnnouncer timeline={state.timeline} companionName={companion.name} />
      <ConversationStateLines
        state={state}
        connected={connected}
        onDismissFault={conversation.dismissFault}
      />
      <div className="mx-auto w-full max-w-[40em] px-3 empty:hidden">
        <FailureText failure={exit.failure ?? reopen.failure} />
      </div>
      {closed ? (
        <ClosedConversation
          reopening={reopen.pending}
          onReopen={() => reopen.run({ conversationId }, () => conversation.controlled("ai"))}
        />
      ) : (
        <Composer
          conversationId={conversationId}
          companionName={companion.name}
          replying={reply !== null}
          sending={isSending(state)}
          onSay={(text) => conversation.say(text)}
          onStop={() => reply && conversation.stop(reply.id)}
        />
      )}
    </div>
  );
}
