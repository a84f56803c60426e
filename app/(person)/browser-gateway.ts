import type { ChatGateway, MessagePage } from "@/components/chat/chat-gateway";
import type { ConversationSearch } from "@/components/chat/list-gateway";
import { forgetDrafts } from "@/components/chat/local-draft";
import type { LiveGateway } from "@/components/notice/live-gateway";
import type { ChatEvent } from "@/lib/domain/chat-event";
import type { Notice } from "@/lib/domain/notice";
import { readEvents } from "./read-events";

/** After the event stream was refused (the server is restarting, say), until the next attempt. */
const reopenPauseMs = 3_000;

/** Sorts after every id, so that the page before it is the newest one. */
const afterEveryId = "ffffffff-ffff-ffff-ffff-ffffffffffff";

/** The wire between a conversation on the page and the server. */
export const chatGateway: ChatGateway = {
  async post(conversationId, pageId, post, onEvent) {
    try {
      const response = await postJson(`/api/conversations/${conversationId}/messages`, { pageId, ...post });
      if (response.ok && response.body) await readEvents(response.body, onEvent);
      else onEvent(await faultOf(response));
      return "settled";
    } catch {
      return "lost";
    }
  },
  async stop(conversationId, replyId) {
    const response = await postJson(`/api/conversations/${conversationId}/stop`, { replyId }).catch(
      () => null,
    );
    return response?.ok ?? false;
  },
  async loadMessages(conversationId, before) {
    const query = new URLSearchParams({ before: before ?? afterEveryId });
    return getJson<MessagePage>(`/api/conversations/${conversationId}/messages?${query}`);
  },
};

/** Conversations whose title or words hold the query; all of them when it is empty. */
export function searchConversations(query: string): Promise<ConversationSearch | null> {
  return getJson<ConversationSearch>(`/api/conversations?${new URLSearchParams({ query })}`);
}

/** The line of an open page, but for the one server action that it needs too. */
export const lineGateway: Omit<LiveGateway, "takeBreak"> = {
  openEvents({ pageId, conversationId, onEvent, onConnection }) {
    const query = new URLSearchParams({ pageId, ...(conversationId ? { conversationId } : {}) });
    let source: EventSource | null = null;
    let timer: ReturnType<typeof setTimeout> | undefined;
    const open = () => {
      source = new EventSource(`/api/events?${query}`);
      source.onopen = () => onConnection(true);
      source.onmessage = ({ data }) => onEvent(JSON.parse(data) as ChatEvent);
      source.onerror = () => {
        onConnection(false);
        // The browser reconnects by itself after a lost line, but never after an answer that is no stream.
        if (source?.readyState !== EventSource.CLOSED) return;
        clearTimeout(timer);
        timer = setTimeout(open, reopenPauseMs);
      };
    };
    open();
    return () => {
      clearTimeout(timer);
      source?.close();
    };
  },
  async beat(pageId) {
    const response = await postJson("/api/heartbeat", { pageId }).catch(() => null);
    if (response?.status === 401) return "signed-out";
    return response?.ok ? ((await response.json()) as { notices: Notice[] }) : null;
  },
  async acknowledge(noticeId) {
    const response = await postJson(`/api/notices/${noticeId}/acknowledge`, {}).catch(() => null);
    return response?.ok ?? false;
  },
  leave({ forget }) {
    if (forget) forgetDrafts();
    window.location.assign("/sign-in");
  },
};

function postJson(path: string, body: unknown): Promise<Response> {
  return fetch(path, {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify(body),
  });
}

async function getJson<T>(path: string): Promise<T | null> {
  const response = await fetch(path, { cache: "no-store" }).catch(() => null);
  return response?.ok ? ((await response.json()) as T) : null;
}

/** The server's own fault, or a plain one where something between us and it answered. */
async function faultOf(response: Response): Promise<ChatEvent> {
  const body: unknown = await response.json().catch(() => null);
  if (typeof body === "object" && body !== null && "type" in body && body.type === "fault") {
    return body as ChatEvent;
  }
  return { type: "fault", id: "", sentenceKey: "chat.unexpected", retryAfterMs: null };
}
