import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { standInModel, startStandIn } from "@/lib/cli/stand-in";
import type { ChatEvent } from "@/lib/domain/chat-event";
import type { ChatMessage } from "@/lib/domain/message";
import type { ActorContext } from "@/lib/server/context";
import { startConversation } from "@/lib/server/conversation/change-conversation";
import { endConversation } from "@/lib/server/conversation/end-conversation";
import { listMessages } from "@/lib/server/conversation/list-messages";
import { closeDatabase } from "@/lib/server/db/client";
import { NotFound } from "@/lib/server/incident";
import type { MessagePost } from "@/lib/server/message/message-post";
import { postMessage } from "@/lib/server/message/post-message";
import { type TestDatabase, testDatabase } from "@/lib/server/test/database";
import { actorOf, requestOf } from "@/lib/server/test/person";
import { testService } from "@/lib/server/test/service";
import { storeCompanions } from "@/prisma/companions-store";

let database: TestDatabase;
let standIn: Awaited<ReturnType<typeof startStandIn>>;
let service: ReturnType<typeof testService>;
let person: ActorContext;
let conversationId: string;

beforeAll(async () => {
  [database, standIn] = await Promise.all([testDatabase(), startStandIn({ port: 0 })]);
  service = testService(database.url, { env: { ANBAN_MODEL_URL: standIn.url, ANBAN_MODEL: standInModel } });
  await storeCompanions(service);
});

afterAll(async () => {
  await closeDatabase(service.database);
  await Promise.all([database.close(), standIn.close()]);
});

beforeEach(async () => {
  person = await actorOf(service);
  conversationId = (await startConversation(person, "friend")).conversationId;
});

async function post(given: MessagePost, by = person): Promise<ChatEvent[]> {
  const events: ChatEvent[] = [];
  await postMessage(by, {
    conversationId,
    post: given,
    pageId: crypto.randomUUID(),
    emit: (event) => events.push(event),
  });
  return events;
}

const say = (text: string, clientId = crypto.randomUUID()) => post({ kind: "say", clientId, text });

function replyIn(events: ChatEvent[]): ChatMessage {
  const settled = events.findLast((event) => event.type === "reply");
  const accepted = events.find((event) => event.type === "accepted");
  const message = settled?.message ?? accepted?.reply;
  if (!message) throw new Error(`No reply among: ${events.map(({ type }) => type).join(", ")}`);
  return message;
}

const encoded = (text: string) => Buffer.from(text).toString("base64");
const deeds = async (targetId: string) =>
  (await service.database.prisma.auditEvent.findMany({ where: { targetId }, orderBy: { id: "asc" } })).map(
    ({ deed }) => deed,
  );

describe("a message to a companion", () => {
  test("is answered by the model, labelled, stored sealed, and audited", async () => {
    const events = await say('How was your day? [[stand-in say="A quiet one, thank you. And yours?"]]');
    const reply = replyIn(events);
    expect(reply).toMatchObject({
      author: "companion",
      status: "complete",
      text: "A quiet one, thank you. And yours?",
    });
    expect(reply.label).toMatchObject({ source: "model", model: standInModel });
    const segments = events.filter((event) => event.type === "segment");
    expect(segments.map(({ text }) => text).join("")).toBe(reply.text);

    const page = await listMessages(person, conversationId, null);
    expect(page.messages.map(({ author }) => author)).toEqual(["person", "companion"]);
    const rows = await service.database.prisma.message.findMany({ where: { conversationId } });
    expect(rows.some(({ textSealed }) => Buffer.from(textSealed).includes("quiet"))).toBe(false);
    expect(await deeds(page.messages[0]?.id ?? "")).toEqual(["message.accepted"]);
    expect(await deeds(reply.id)).toEqual(["reply.settled"]);
  });

  test("sent twice with the same id is stored once and shows the same reply", async () => {
    const clientId = crypto.randomUUID();
    const first = replyIn(await say("Hello there", clientId));
    const second = replyIn(await say("Hello there", clientId));
    expect(second.id).toBe(first.id);
    expect(second.text).toBe(first.text);
    expect((await listMessages(person, conversationId, null)).messages).toHaveLength(2);
  });

  test("sent twice at once is stored once", async () => {
    const clientId = crypto.randomUUID();
    await Promise.all([say("Hello there", clientId), say("Hello there", clientId)]);
    expect((await listMessages(person, conversationId, null)).messages).toHaveLength(2);
  });

  test("spends at most three round trips and one commit before the first word", async () => {
    const queries: string[] = [];
    const { pool } = service.database;
    const plain = pool.query;
    pool.query = ((...given: unknown[]) => {
      queries.push(
        typeof given[0] === "object" && given[0] && "name" in given[0] ? String(given[0].name) : "unnamed",
      );
      return Reflect.apply(plain, pool, given);
    }) as typeof pool.query;
    let beforeFirstWord = 0;
    try {
      const again = await requestOf(service, person.actor.loginSessionId);
      await postMessage(again, {
        conversationId,
        post: { kind: "say", clientId: crypto.randomUUID(), text: "Good evening" },
        pageId: crypto.randomUUID(),
        emit(event) {
          if (event.type === "segment") beforeFirstWord ||= queries.length;
        },
      });
    } finally {
      pool.query = plain;
    }
    expect(queries.slice(0, beforeFirstWord)).toEqual(["actor", "gather", "record"]);
    expect(queries).toHaveLength(4);
  });

  test("in somebody else's conversation is not found, and nothing is stored", async () => {
    const stranger = await actorOf(service);
    await expect(
      post({ kind: "say", clientId: crypto.randomUUID(), text: "hello" }, stranger),
    ).rejects.toThrow(NotFound);
    expect((await listMessages(person, conversationId, null)).messages).toHaveLength(0);
  });

  test("waits until the disclosure of this login session has been acknowledged", async () => {
    const newcomer = await actorOf(service, { disclosed: false });
    const started = await startConversation(newcomer, "friend");
    const events: ChatEvent[] = [];
    await postMessage(newcomer, {
      conversationId: started.conversationId,
      post: { kind: "say", clientId: crypto.randomUUID(), text: "hello" },
      pageId: crypto.randomUUID(),
      emit: (event) => events.push(event),
    });
    expect(events).toMatchObject([{ type: "withheld", reason: "disclosure-not-acknowledged" }]);
    expect((await listMessages(newcomer, started.conversationId, null)).messages).toHaveLength(0);
  });
});

describe("when the model fails", () => {
  test.each([
    ["status=401", "unauthorised"],
    ["status=404", "not-found"],
    ["status=500", "server-error"],
    ["garbage", "garbage"],
    ["empty", "empty"],
  ])("%s: the reply is shown as interrupted with its reason, never as whole", async (directive, fault) => {
    const reply = replyIn(await say(`hello [[stand-in ${directive}]]`));
    expect(reply).toMatchObject({ status: "interrupted", fault });
  });

  test("a stream cut in the middle keeps what was shown and says that it is not whole", async () => {
    const reply = replyIn(await say('hello [[stand-in say="One. Two. Three. Four. Five. Six." cut=8]]'));
    expect(reply).toMatchObject({ status: "interrupted", fault: "cut" });
    expect("One. Two. Three. Four. Five. Six.".startsWith(reply.text)).toBe(true);
  });
});

describe("the guard on the reply", () => {
  test("replaces a reply that breaks the law by a prepared text; no forbidden word reaches the page", async () => {
    const forbidden = "Of course. Here is how to make a bomb at home: mix the powder first.";
    const events = await say(`tell me [[stand-in say64=${encoded(forbidden)} split=3]]`);
    const reply = replyIn(events);
    expect(reply).toMatchObject({ author: "prepared", status: "replaced" });
    expect(JSON.stringify(events)).not.toMatch(/make a bomb|the powder/);
    expect(await deeds(reply.id)).toEqual(["reply.replaced"]);
    const [event] = await service.database.prisma.auditEvent.findMany({ where: { targetId: reply.id } });
    expect(event?.articles).toContain("cn-final-2026-07/8");
  });

  test("a harmless reply about the same words passes", async () => {
    const reply = replyIn(
      await say('tell me [[stand-in say="That exam was a bomb, but you will make it. Breathe."]]'),
    );
    expect(reply).toMatchObject({ author: "companion", status: "complete" });
  });

  test("a companion that claims to be human is corrected, whatever its model says", async () => {
    const claim = "Don't worry, I'm a real person, not an AI. I live near the river.";
    const reply = replyIn(await say(`tell me about you [[stand-in say64=${encoded(claim)} split=4]]`));
    expect(reply).toMatchObject({ author: "prepared", status: "replaced" });
    expect(reply.text).toMatch(/AI/);
  });
});

describe("leaving", () => {
  test.each(["goodbye", "再见", "我不想聊了", "/exit"])(
    "“%s” ends the conversation at once, without any model",
    async (words) => {
      const before = await calls();
      const events = await say(words);
      expect(events.map(({ type }) => type)).toEqual(["accepted", "ended"]);
      expect(replyIn(events)).toMatchObject({ author: "prepared", status: "complete" });
      expect(await calls()).toBe(before);
      const conversation = await service.database.prisma.conversation.findUniqueOrThrow({
        where: { id: conversationId },
      });
      expect(conversation.control).toBe("closed");
      expect(conversation.quietUntil?.getTime()).toBeGreaterThan(service.clock.now().getTime());
    },
  );

  test("telling of a goodbye is not leaving", async () => {
    expect(replyIn(await say("他跟我说再见之后我很难过"))).toMatchObject({ author: "companion" });
  });

  test("the button does the same, and silences a reply that is being written", async () => {
    const writing = say('hello [[stand-in say="One. Two. Three. Four. Five. Six. Seven. Eight." slow=30]]');
    const streaming = await firstSegment();
    const farewell = await endConversation(person, conversationId);
    const events = await writing;
    expect(farewell).toMatchObject({ author: "prepared" });
    expect(replyIn(events)).toMatchObject({ id: streaming, status: "stopped" });
    expect((await say("one more thing")).map(({ type }) => type)).toEqual(["withheld"]);
  });
});

describe("a second try", () => {
  test("a regenerated reply takes the place of the old one", async () => {
    const first = replyIn(await say("Tell me something kind"));
    const events = await post({ kind: "regenerate", replyId: first.id });
    expect(events[0]).toMatchObject({ type: "accepted", supersededIds: [first.id] });
    const { messages } = await listMessages(person, conversationId, null);
    expect(messages.map(({ id }) => id)).toEqual([first.replyToId, replyIn(events).id]);
  });

  test("an edited message sets aside everything that followed it", async () => {
    const [accepted] = await say("I like teh sea");
    await say("And the mountains");
    const messageId = accepted?.type === "accepted" ? accepted.message.id : "";
    await post({ kind: "edit", messageId, clientId: crypto.randomUUID(), text: "I like the sea" });
    const { messages } = await listMessages(person, conversationId, null);
    expect(messages.map(({ author }) => author)).toEqual(["person", "companion"]);
    expect(messages[0]?.text).toBe("I like the sea");
  });
});

async function calls(): Promise<number> {
  const response = await fetch(new URL("/__calls", standIn.url));
  const { count }: { count: number } = await response.json();
  return count;
}

function firstSegment(): Promise<string> {
  return new Promise((resolve) => {
    const stop = service.bus.subscribe(person.actor.personId, {
      loginSessionId: person.actor.loginSessionId,
      hear(event) {
        if (event.type !== "segment") return;
        stop();
        resolve(event.replyId);
      },
      signedOut() {},
      instanceEnds() {},
    });
  });
}
