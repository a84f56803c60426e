import type { ChatMessage } from "@/lib/domain/message";

/** How far a person's own message has come. Everything that the server told us of is `sent`. */
export type Delivery = "sending" | "failed" | "sent";

/**
 * A message as placed on the page. `key` stays the same when an own message gets its server id, so that the
 * page does not redraw it. `replaces`: the message that an unsent edit would take the place of.
 */
export type TimelineEntry = {
  key: string;
  message: ChatMessage;
  delivery: Delivery;
  replaces: string | null;
};

export type Timeline = readonly TimelineEntry[];

export function isFinal(message: ChatMessage): boolean {
  return message.status !== "streaming";
}

/** Whether the words are the machine's, and so must carry the AI label. */
export function isFromMachine(message: ChatMessage): boolean {
  return message.author === "companion" || message.author === "prepared";
}

/** Of two versions of one message, the one that knows more: final beats streaming, longer beats shorter. */
export function fuller(known: ChatMessage, incoming: ChatMessage): ChatMessage {
  if (isFinal(incoming)) return incoming;
  if (isFinal(known)) return known;
  return incoming.text.length >= known.text.length ? incoming : known;
}

/** Puts a message of the server in its place: ids are UUID v7, so their order is the order of time; unsent last. */
export function placeMessage(timeline: Timeline, message: ChatMessage): Timeline {
  const index = timeline.findIndex(
    (entry) =>
      entry.message.id === message.id ||
      (message.clientId !== null && entry.message.clientId === message.clientId),
  );
  const known = timeline[index];
  if (known?.message.id === message.id) {
    const merged = fuller(known.message, message);
    if (merged === known.message && known.delivery === "sent") return timeline;
    return timeline.with(index, { ...known, message: merged, delivery: "sent", replaces: null });
  }
  const others = known ? timeline.toSpliced(index, 1) : timeline;
  const entry: TimelineEntry = { key: known?.key ?? message.id, message, delivery: "sent", replaces: null };
  const before = others.findLastIndex((other) => other.delivery === "sent" && other.message.id < message.id);
  return others.toSpliced(before + 1, 0, entry);
}

/** The newest page as the server has it now, with what arrived while it was on its way. */
export function mergeLatest(
  timeline: Timeline,
  messages: readonly ChatMessage[],
  olderExist: boolean,
): Timeline {
  const first = messages[0];
  const last = messages.at(-1);
  const listed = new Set(messages.map((message) => message.id));
  const overlaps = timeline.some((entry) => listed.has(entry.message.id));
  const kept = timeline.filter((entry) => {
    if (entry.delivery !== "sent" || listed.has(entry.message.id)) return true;
    if (!first || !last) return false;
    if (entry.message.id > last.id) return true;
    return entry.message.id < first.id && olderExist && overlaps;
  });
  return messages.reduce(placeMessage, kept);
}

/** Messages that were finished between two states: what a screen reader should hear, once each. */
export function newlyFinished(previous: Timeline, next: Timeline): ChatMessage[] {
  const unfinished = new Set<string>();
  const known = new Set<string>();
  for (const { message } of previous) {
    known.add(message.id);
    if (!isFinal(message)) unfinished.add(message.id);
  }
  const newest = previous.findLast((entry) => entry.delivery === "sent")?.message.id ?? "";
  return next
    .map((entry) => entry.message)
    .filter(
      (message) =>
        message.author !== "person" &&
        isFinal(message) &&
        (unfinished.has(message.id) || (!known.has(message.id) && message.id > newest)),
    );
}
