import type { ChatEvent, ConversationSummary } from "@/lib/domain/chat-event";
import type { ChatMessage } from "@/lib/domain/message";
import type { WithholdReason } from "@/lib/domain/ruling";
import { isFinal, mergeLatest, placeMessage, type Timeline } from "@/lib/domain/timeline";

/** One open conversation as a page knows it. Built only by `reduceChat`. */
export type ChatState = {
  summary: ConversationSummary;
  timeline: Timeline;
  /** Whether the server has messages before the first one here. */
  older: boolean;
  /** Messages whose place was taken; kept so that a late event cannot bring one back. */
  supersededIds: ReadonlySet<string>;
  /** A piece is missing: load the newest page again. */
  needsRefetch: boolean;
  /** Nobody answers, and why; until the next message is accepted. */
  withheld: { reason: WithholdReason; sentenceKey: string } | null;
  fault: { id: string; sentenceKey: string; retryAfterMs: number | null } | null;
  deleted: boolean;
};

/** What the page itself does or learns, beside the events of the server. */
export type LocalEvent =
  | {
      type: "message-written";
      clientId: string;
      text: string;
      /** ISO 8601, for display until the server's own arrives. */
      writtenAt: string;
      replaces: string | null;
    }
  | { type: "delivery-failed"; clientId: string }
  | { type: "delivery-retried"; clientId: string }
  | { type: "unsent-discarded"; clientId: string }
  | { type: "latest-loaded"; messages: readonly ChatMessage[]; older: boolean }
  | { type: "older-loaded"; messages: readonly ChatMessage[]; older: boolean }
  | { type: "reconnected" }
  | { type: "fault-dismissed" };

export function startChat(options: {
  summary: ConversationSummary;
  messages: readonly ChatMessage[];
  older: boolean;
}): ChatState {
  return {
    summary: options.summary,
    timeline: options.messages.reduce<Timeline>(placeMessage, []),
    older: options.older,
    supersededIds: new Set(),
    needsRefetch: false,
    withheld: null,
    fault: null,
    deleted: false,
  };
}

/**
 * The next state after an event. Safe for events that come twice, late, or by two roads at once (the answer to
 * the post and the event stream): pieces of a reply carry their offset, a gap asks for a refetch instead of
 * guessing, and an own message is known by its `clientId` until the server has named it.
 */
export function reduceChat(state: ChatState, event: ChatEvent | LocalEvent): ChatState {
  switch (event.type) {
    case "accepted":
      return accept(state, event);
    case "superseded":
      return setAside(state, event);
    case "segment":
      return addSegment(state, event);
    case "reply":
      return place(state, event.message);
    case "ended": {
      if (event.conversationId !== state.summary.id) return state;
      const next = place(state, event.farewell);
      return { ...next, summary: { ...next.summary, control: "closed" }, withheld: null };
    }
    case "control":
      if (event.conversationId !== state.summary.id || event.control === state.summary.control) return state;
      return { ...state, summary: { ...state.summary, control: event.control } };
    case "conversation":
      return event.summary.id === state.summary.id ? { ...state, summary: event.summary } : state;
    case "conversation-deleted":
      return event.conversationId === state.summary.id ? { ...state, deleted: true } : state;
    case "withheld":
      return { ...state, withheld: { reason: event.reason, sentenceKey: event.sentenceKey } };
    case "fault":
      return {
        ...state,
        fault: { id: event.id, sentenceKey: event.sentenceKey, retryAfterMs: event.retryAfterMs },
      };
    case "message-written":
      return write(state, event);
    case "delivery-failed":
      return deliver(state, event.clientId, "failed");
    case "delivery-retried":
      return { ...deliver(state, event.clientId, "sending"), fault: null, withheld: null };
    case "unsent-discarded":
      return {
        ...state,
        timeline: state.timeline.filter(
          (entry) => entry.delivery === "sent" || entry.message.clientId !== event.clientId,
        ),
      };
    case "latest-loaded": {
      const messages = event.messages.filter((message) => !state.supersededIds.has(message.id));
      const reachesBack = state.timeline[0]?.message.id ?? "";
      const timeline = mergeLatest(state.timeline, messages, event.older);
      const keptOlder = timeline[0]?.message.id === reachesBack && messages[0]?.id !== reachesBack;
      return { ...state, timeline, older: keptOlder ? state.older : event.older, needsRefetch: false };
    }
    case "older-loaded":
      return {
        ...state,
        timeline: event.messages
          .filter((message) => !state.supersededIds.has(message.id))
          .reduce(placeMessage, state.timeline),
        older: event.older,
      };
    case "reconnected":
      return { ...state, needsRefetch: true };
    case "fault-dismissed":
      return { ...state, fault: null };
    case "notice":
    case "notice-acknowledged":
    case "signed-out":
      return state;
    default:
      return event satisfies never;
  }
}

/** The reply that is being written now, or null. */
export function streamingReply(state: ChatState): ChatMessage | null {
  return state.timeline.findLast((entry) => !isFinal(entry.message))?.message ?? null;
}

/** Whether an own message is still on its way. */
export function isSending(state: ChatState): boolean {
  return state.timeline.some((entry) => entry.delivery === "sending");
}

function place(state: ChatState, message: ChatMessage): ChatState {
  if (message.conversationId !== state.summary.id || state.supersededIds.has(message.id)) return state;
  const timeline = placeMessage(state.timeline, message);
  return timeline === state.timeline ? state : { ...state, timeline };
}

function accept(state: ChatState, event: Extract<ChatEvent, { type: "accepted" }>): ChatState {
  if (event.message.conversationId !== state.summary.id) return state;
  const supersededIds = event.supersededIds.every((id) => state.supersededIds.has(id))
    ? state.supersededIds
    : new Set([...state.supersededIds, ...event.supersededIds]);
  const cleared: ChatState = {
    ...state,
    supersededIds,
    timeline: state.timeline.filter((entry) => !event.supersededIds.includes(entry.message.id)),
    withheld: null,
    fault: null,
  };
  const withMessage = place(cleared, event.message);
  return event.reply ? place(withMessage, event.reply) : withMessage;
}

function setAside(state: ChatState, event: Extract<ChatEvent, { type: "superseded" }>): ChatState {
  if (event.conversationId !== state.summary.id) return state;
  const isAside = ({ id }: ChatMessage) => id >= event.fromId && id < event.beforeId;
  const ids = state.timeline.flatMap(({ message, delivery }) =>
    delivery === "sent" && isAside(message) ? [message.id] : [],
  );
  if (ids.length === 0) return state;
  return {
    ...state,
    supersededIds: new Set([...state.supersededIds, ...ids]),
    timeline: state.timeline.filter(({ message }) => !ids.includes(message.id)),
  };
}

function addSegment(state: ChatState, event: Extract<ChatEvent, { type: "segment" }>): ChatState {
  if (event.conversationId !== state.summary.id || state.supersededIds.has(event.replyId)) return state;
  const index = state.timeline.findLastIndex((entry) => entry.message.id === event.replyId);
  const entry = state.timeline[index];
  if (!entry) return { ...state, needsRefetch: true };
  const { message } = entry;
  const end = event.offset + event.text.length;
  if (isFinal(message) || end <= message.text.length) return state;
  if (event.offset > message.text.length) return { ...state, needsRefetch: true };
  const text = message.text + event.text.slice(message.text.length - event.offset);
  return { ...state, timeline: state.timeline.with(index, { ...entry, message: { ...message, text } }) };
}

function write(state: ChatState, event: Extract<LocalEvent, { type: "message-written" }>): ChatState {
  if (state.timeline.some((entry) => entry.message.clientId === event.clientId)) return state;
  const message: ChatMessage = {
    id: event.clientId,
    conversationId: state.summary.id,
    author: "person",
    status: "complete",
    text: event.text,
    clientId: event.clientId,
    replyToId: null,
    fault: null,
    label: null,
    operatorName: null,
    createdAt: event.writtenAt,
  };
  const entry = { key: event.clientId, message, delivery: "sending", replaces: event.replaces } as const;
  return { ...state, timeline: [...state.timeline, entry], fault: null, withheld: null };
}

function deliver(state: ChatState, clientId: string, delivery: "sending" | "failed"): ChatState {
  return {
    ...state,
    timeline: state.timeline.map((entry) =>
      entry.message.clientId === clientId && entry.delivery !== "sent" ? { ...entry, delivery } : entry,
    ),
  };
}
