"use client";

import { useCallback, useEffect, useEffectEvent, useReducer, useRef } from "react";
import { v4 as newId } from "uuid";
import { useLivePage } from "@/components/notice/live-page";
import { reduceChat, startChat } from "@/lib/domain/chat-state";
import type { Control } from "@/lib/domain/control";
import type { ChatGateway, MessagePost } from "./chat-gateway";
import { readUnsent, type UnsentMessage, writeUnsent } from "./local-draft";

/** One open conversation: its state, and what a person can do in it. */
export function useConversation(gateway: ChatGateway, initial: Parameters<typeof startChat>[0]) {
  const [state, dispatch] = useReducer(reduceChat, initial, startChat);
  const { subscribe, publish, pageId, renew } = useLivePage();
  const conversationId = state.summary.id;
  const loadingOlder = useRef(false);

  useEffect(
    () =>
      subscribe((event) => {
        if (event.type !== "fault") dispatch(event);
      }),
    [subscribe],
  );

  const restoreUnsent = useEffectEvent(() => {
    const accepted = new Set(state.timeline.map((entry) => entry.message.clientId));
    for (const message of readUnsent(conversationId)) {
      if (accepted.has(message.clientId)) continue;
      dispatch({ type: "message-written", ...message });
      dispatch({ type: "delivery-failed", clientId: message.clientId });
    }
  });
  useEffect(() => restoreUnsent(), []);

  const { timeline, needsRefetch } = state;
  const restored = useRef(false);
  useEffect(() => {
    // The first run would see a timeline without the restored messages and forget them.
    if (restored.current) {
      const unsent = timeline.flatMap(({ delivery, message, replaces }): UnsentMessage[] =>
        delivery === "sent" || message.clientId === null
          ? []
          : [{ clientId: message.clientId, text: message.text, replaces, writtenAt: message.createdAt }],
      );
      writeUnsent(conversationId, unsent);
    }
    restored.current = true;
  }, [timeline, conversationId]);

  useEffect(() => {
    if (!needsRefetch) return;
    let stale = false;
    gateway.loadMessages(conversationId, null).then((page) => {
      if (page && !stale) dispatch({ type: "latest-loaded", ...page });
    });
    return () => {
      stale = true;
    };
  }, [needsRefetch, gateway, conversationId]);

  const post = useCallback(
    async (body: MessagePost) => {
      let answered = false;
      const outcome = await gateway.post(conversationId, pageId, body, (event) => {
        answered = true;
        if (event.type === "fault") dispatch(event);
        else publish(event);
      });
      if (body.kind !== "regenerate") dispatch({ type: "delivery-failed", clientId: body.clientId });
      if (outcome === "settled") return;
      if (answered) {
        renew();
        dispatch({ type: "reconnected" });
      } else dispatch({ type: "fault", id: "", sentenceKey: "chat.unreachable", retryAfterMs: null });
    },
    [gateway, conversationId, pageId, publish, renew],
  );

  const deliver = useCallback(
    ({ clientId, text, replaces }: Pick<UnsentMessage, "clientId" | "text" | "replaces">) =>
      post(
        replaces === null
          ? { kind: "say", clientId, text }
          : { kind: "edit", messageId: replaces, clientId, text },
      ),
    [post],
  );

  return {
    state,
    /** Sends words of one's own; `replaces` is the message that they take the place of. */
    say(text: string, replaces: string | null = null) {
      const clientId = newId();
      dispatch({ type: "message-written", clientId, text, writtenAt: new Date().toISOString(), replaces });
      void deliver({ clientId, text, replaces });
    },
    retry(clientId: string) {
      const entry = timeline.find(({ message }) => message.clientId === clientId);
      if (entry?.delivery !== "failed") return;
      dispatch({ type: "delivery-retried", clientId });
      void deliver({ clientId, text: entry.message.text, replaces: entry.replaces });
    },
    discard: (clientId: string) => dispatch({ type: "unsent-discarded", clientId }),
    regenerate: (replyId: string) => void post({ kind: "regenerate", replyId }),
    async stop(replyId: string) {
      if (await gateway.stop(conversationId, replyId)) return;
      dispatch({ type: "fault", id: "", sentenceKey: "chat.unreachable", retryAfterMs: null });
    },
    /** Loads the page before the first message; does nothing while one is on its way. */
    async loadOlder() {
      const first = timeline.find((entry) => entry.delivery === "sent");
      if (!first || !state.older || loadingOlder.current) return;
      loadingOlder.current = true;
      const page = await gateway.loadMessages(conversationId, first.message.id);
      loadingOlder.current = false;
      if (page) dispatch({ type: "older-loaded", ...page });
    },
    /** After the person's own exit or return, before the event of it comes round. */
    controlled(control: Control) {
      dispatch({ type: "control", conversationId, control });
      dispatch({ type: "reconnected" });
    },
    dismissFault: () => dispatch({ type: "fault-dismissed" }),
  };
}
