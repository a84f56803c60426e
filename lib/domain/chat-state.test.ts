import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { ChatEvent, ConversationSummary } from "@/lib/domain/chat-event";
import { type ChatState, isSending, reduceChat, startChat, streamingReply } from "@/lib/domain/chat-state";
import type { ChatMessage } from "@/lib/domain/message";
import { newlyFinished } from "@/lib/domain/timeline";

const summary: ConversationSummary = {
  id: "c1",
  companionId: "friend",
  title: "A talk",
  control: "ai",
  pinned: false,
  lastMessageAt: "2026-11-01T00:00:00.000Z",
};

function message(id: string, over: Partial<ChatMessage> = {}): ChatMessage {
  return {
    id,
    conversationId: "c1",
    author: "person",
    status: "complete",
    text: id,
    clientId: null,
    replyToId: null,
    fault: null,
    label: null,
    operatorName: null,
    createdAt: "2026-11-01T00:00:00.000Z",
    ...over,
  };
}

const reply = (id: string, text: string, status: ChatMessage["status"] = "streaming") =>
  message(id, { author: "companion", text, status });

const open = (...messages: ChatMessage[]) => startChat({ summary, messages, older: false });
const run = (state: ChatState, ...events: Parameters<typeof reduceChat>[1][]) =>
  events.reduce(reduceChat, state);
const texts = (state: ChatState) => state.timeline.map((entry) => entry.message.text);

const written = (clientId: string, text: string, replaces: string | null = null) =>
  ({ type: "message-written", clientId, text, writtenAt: "2026-11-01T00:00:00.000Z", replaces }) as const;
const accepted = (clientId: string, id: string, text: string, over: Partial<ChatEvent> = {}) =>
  ({
    type: "accepted",
    message: message(id, { clientId, text }),
    reply: null,
    supersededIds: [],
    ...over,
  }) as Extract<ChatEvent, { type: "accepted" }>;
const segment = (replyId: string, offset: number, text: string): ChatEvent => ({
  type: "segment",
  conversationId: "c1",
  replyId,
  offset,
  text,
});

describe("words set aside on another instance", () => {
  it("leave the page, and a late event does not bring them back; the newer ones stay", () => {
    const state = run(
      open(message("m1"), message("m2"), reply("m3", "old answer", "complete"), message("m4")),
      { type: "superseded", conversationId: "c1", fromId: "m2", beforeId: "m4" },
      { type: "reply", message: reply("m3", "old answer", "complete") },
    );
    expect(texts(state)).toEqual(["m1", "m4"]);
  });
});

describe("a message that a person writes", () => {
  it("stands on the page at once and is marked as on its way", () => {
    const state = run(open(), written("k1", "hello"));
    expect(texts(state)).toEqual(["hello"]);
    expect(isSending(state)).toBe(true);
  });

  it("becomes the server's own message without being drawn twice", () => {
    const state = run(open(), written("k1", "hello"), accepted("k1", "m1", "hello"));
    expect(state.timeline).toHaveLength(1);
    expect(state.timeline[0]).toMatchObject({ key: "k1", delivery: "sent", message: { id: "m1" } });
  });

  it("is never doubled by a retry after a lost connection", () => {
    const state = run(
      open(),
      written("k1", "hello"),
      { type: "delivery-failed", clientId: "k1" },
      { type: "delivery-retried", clientId: "k1" },
      accepted("k1", "m1", "hello"),
      accepted("k1", "m1", "hello"),
    );
    expect(texts(state)).toEqual(["hello"]);
  });

  it("is not called failed when the connection broke after the server had accepted it", () => {
    const state = run(open(), written("k1", "hello"), accepted("k1", "m1", "hello"), {
      type: "delivery-failed",
      clientId: "k1",
    });
    expect(state.timeline[0]?.delivery).toBe("sent");
  });

  it("stays with its words when it could not be sent, and can be discarded", () => {
    const failed = run(open(), written("k1", "hello"), { type: "delivery-failed", clientId: "k1" });
    expect(failed.timeline[0]).toMatchObject({ delivery: "failed", message: { text: "hello" } });
    expect(texts(run(failed, { type: "unsent-discarded", clientId: "k1" }))).toEqual([]);
  });

  it("keeps its place below older messages that arrive later", () => {
    const state = run(open(message("m3")), written("k1", "mine"), {
      type: "older-loaded",
      messages: [message("m1"), message("m2")],
      older: true,
    });
    expect(texts(state)).toEqual(["m1", "m2", "m3", "mine"]);
    expect(state.older).toBe(true);
  });
});

describe("a reply that is being written", () => {
  const begun = run(
    open(),
    written("k1", "hello"),
    accepted("k1", "m1", "hello", { reply: reply("m2", "") } as Partial<ChatEvent>),
  );

  it("grows by its pieces", () => {
    const state = run(begun, segment("m2", 0, "Good "), segment("m2", 5, "morning"));
    expect(texts(state)).toEqual(["hello", "Good morning"]);
    expect(streamingReply(state)?.id).toBe("m2");
  });

  it("drops a piece that comes twice, and takes only the new part of one that overlaps", () => {
    const state = run(
      begun,
      segment("m2", 0, "Good "),
      segment("m2", 0, "Good "),
      segment("m2", 2, "od morning"),
    );
    expect(texts(state)[1]).toBe("Good morning");
    expect(state.needsRefetch).toBe(false);
  });

  it("asks for the missing piece instead of guessing when there is a gap", () => {
    const state = run(begun, segment("m2", 5, "morning"));
    expect(texts(state)[1]).toBe("");
    expect(state.needsRefetch).toBe(true);
  });

  it("is completed by the whole reply, and late pieces change nothing", () => {
    const state = run(
      begun,
      segment("m2", 5, "morning"),
      { type: "reply", message: reply("m2", "Good morning", "complete") },
      segment("m2", 12, " again"),
      { type: "reply", message: reply("m2", "Good") },
    );
    expect(texts(state)[1]).toBe("Good morning");
    expect(streamingReply(state)).toBeNull();
  });

  it("may arrive before the acceptance of the message that it answers", () => {
    const state = run(
      open(),
      written("k1", "hello"),
      { type: "reply", message: reply("m2", "Good ") },
      segment("m2", 5, "morning"),
      accepted("k1", "m1", "hello", { reply: reply("m2", "") } as Partial<ChatEvent>),
    );
    expect(texts(state)).toEqual(["hello", "Good morning"]);
  });

  it("is the same however the two sources mix their pieces", () => {
    const whole = "从前有一座山，山上有一盏灯。";
    const pieces = [...whole].map((text, offset) => segment("m2", offset, text));
    fc.assert(
      fc.property(fc.array(fc.nat({ max: 2 }), { minLength: 40, maxLength: 60 }), (choices) => {
        let [a, b] = [0, 0];
        let state = begun;
        for (const choice of choices) {
          const next = choice === 0 ? pieces[a++] : pieces[b++];
          if (next) state = reduceChat(state, next);
        }
        for (const piece of pieces) state = reduceChat(state, piece);
        expect(texts(state)[1]).toBe(whole);
      }),
    );
  });
});

describe("a reply or message whose place was taken", () => {
  it("goes away, and a late event does not bring it back", () => {
    const state = run(
      open(message("m1"), reply("m2", "old", "complete")),
      {
        type: "accepted",
        message: message("m1"),
        reply: reply("m3", ""),
        supersededIds: ["m2"],
      },
      { type: "reply", message: reply("m2", "old", "complete") },
      segment("m2", 3, " words"),
      segment("m3", 0, "new"),
    );
    expect(texts(state)).toEqual(["m1", "new"]);
    expect(state.needsRefetch).toBe(false);
  });

  it("stays until the server has accepted the edit that replaces it", () => {
    const before = run(open(message("m1"), reply("m2", "old", "complete")), written("k1", "m1 better", "m1"));
    expect(texts(before)).toEqual(["m1", "old", "m1 better"]);
    const after = run(
      before,
      accepted("k1", "m3", "m1 better", { supersededIds: ["m1", "m2"] } as Partial<ChatEvent>),
    );
    expect(texts(after)).toEqual(["m1 better"]);
  });
});

describe("loading the newest page again", () => {
  it("removes what another device deleted and keeps what came in the meantime", () => {
    const state = run(
      open(message("m1"), message("m2"), message("m3")),
      written("k1", "unsent"),
      { type: "reconnected" },
      { type: "reply", message: reply("m5", "newer") },
      { type: "latest-loaded", messages: [message("m1"), message("m3"), message("m4")], older: false },
    );
    expect(texts(state)).toEqual(["m1", "m3", "m4", "newer", "unsent"]);
    expect(state.needsRefetch).toBe(false);
  });

  it("leaves no hole when more was missed than one page holds", () => {
    const state = run(open(message("m1"), message("m2")), {
      type: "latest-loaded",
      messages: [message("m7"), message("m8")],
      older: true,
    });
    expect(texts(state)).toEqual(["m7", "m8"]);
    expect(state.older).toBe(true);
  });

  it("keeps the older pages that were already loaded", () => {
    const state = run(open(message("m1"), message("m2"), message("m3")), {
      type: "latest-loaded",
      messages: [message("m2"), message("m3")],
      older: true,
    });
    expect(texts(state)).toEqual(["m1", "m2", "m3"]);
    expect(state.older).toBe(false);
  });
});

describe("the end of a conversation", () => {
  it("closes it with the farewell", () => {
    const state = run(open(message("m1")), {
      type: "ended",
      conversationId: "c1",
      farewell: message("m2", { author: "prepared", text: "Farewell." }),
    });
    expect(texts(state)).toEqual(["m1", "Farewell."]);
    expect(state.summary.control).toBe("closed");
  });

  it("of another conversation changes nothing here", () => {
    const before = open(message("m1"));
    const farewell = message("m9", { conversationId: "c2", author: "prepared" });
    expect(run(before, { type: "ended", conversationId: "c2", farewell })).toBe(before);
    expect(run(before, { type: "reply", message: farewell })).toBe(before);
    expect(run(before, { type: "conversation-deleted", conversationId: "c2" })).toBe(before);
  });
});

describe("what a screen reader hears", () => {
  it("is each finished reply once, not its pieces and not the history", () => {
    const start = run(open(message("m1")), { type: "reply", message: reply("m2", "Go") });
    const grown = run(start, segment("m2", 2, "od"));
    const done = run(grown, { type: "reply", message: reply("m2", "Good", "complete") });
    const past = run(done, {
      type: "older-loaded",
      messages: [reply("m0", "before", "complete")],
      older: false,
    });
    expect(newlyFinished(start.timeline, grown.timeline)).toEqual([]);
    expect(newlyFinished(grown.timeline, done.timeline).map((m) => m.text)).toEqual(["Good"]);
    expect(newlyFinished(done.timeline, past.timeline)).toEqual([]);
  });
});
