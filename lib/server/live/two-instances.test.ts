import { once } from "node:events";
import { afterAll, beforeAll, beforeEach, expect, test } from "vitest";
import { standInModel, startStandIn } from "@/lib/cli/stand-in";
import type { ChatEvent } from "@/lib/domain/chat-event";
import type { ActorContext } from "@/lib/server/context";
import { startConversation } from "@/lib/server/conversation/change-conversation";
import { listMessages } from "@/lib/server/conversation/list-messages";
import { closeDatabase } from "@/lib/server/db/client";
import { seeInstance } from "@/lib/server/instance";
import { followPage } from "@/lib/server/live/follow-page";
import { hearOthers } from "@/lib/server/live/hear-others";
import { closeInterruptedReplies, instanceLostAfterMs } from "@/lib/server/message/close-interrupted";
import { postMessage } from "@/lib/server/message/post-message";
import { stopReply } from "@/lib/server/message/stop-reply";
import { type TestDatabase, testDatabase } from "@/lib/server/test/database";
import { givePerson, requestOf } from "@/lib/server/test/person";
import { testService } from "@/lib/server/test/service";
import { storeCompanions } from "@/prisma/companions-store";

type TestService = ReturnType<typeof testService>;

let database: TestDatabase;
let standIn: Awaited<ReturnType<typeof startStandIn>>;
let here: TestService;
let there: TestService;
let loginSessionId: string;
let conversationId: string;

beforeAll(async () => {
  [database, standIn] = await Promise.all([testDatabase(), startStandIn({ port: 0 })]);
  const env = { ANBAN_MODEL_URL: standIn.url, ANBAN_MODEL: standInModel };
  here = testService(database.url, { env });
  there = testService(database.url, { env });
  await storeCompanions(here);
  for (const service of [here, there]) {
    hearOthers(service);
    await service.bus.listen();
    await seeInstance(service);
  }
});

afterAll(async () => {
  for (const service of [here, there]) {
    await service.bus.close();
    await closeDatabase(service.database);
  }
  await Promise.all([database.close(), standIn.close()]);
});

beforeEach(async () => {
  loginSessionId = (await givePerson(here)).loginSessionId;
  conversationId = (await startConversation(await at(here), "friend")).conversationId;
});

const at = (service: TestService): Promise<ActorContext> => requestOf(service, loginSessionId);

/** A page open on an instance: what it hears, and a way to wait for something. */
async function page(service: TestService, pageId = crypto.randomUUID()) {
  const events: ChatEvent[] = [];
  const heard = new EventTarget();
  const leave = followPage(await at(service), {
    pageId,
    conversationId,
    sink: {
      emit(event) {
        events.push(event);
        heard.dispatchEvent(new Event("event"));
      },
      comment() {},
      close() {},
    },
  });
  return {
    events,
    leave,
    async until(found: (event: ChatEvent) => boolean): Promise<ChatEvent> {
      for (;;) {
        const event = events.find(found);
        if (event) return event;
        await once(heard, "event");
      }
    },
  };
}

const say = async (service: TestService, text: string, pageId = crypto.randomUUID()) =>
  postMessage(await at(service), {
    conversationId,
    post: { kind: "say", clientId: crypto.randomUUID(), text },
    pageId,
    emit() {},
  });

test("a page on another instance hears the message and its whole reply", async () => {
  const other = await page(there);
  await say(here, 'hello [[stand-in say="From the other side of the house."]]');
  const reply = await other.until(
    (event) =>
      event.type === "reply" && event.message.author === "companion" && event.message.status === "complete",
  );
  expect(reply).toMatchObject({ message: { text: "From the other side of the house." } });
  other.leave();
});

test("a second tab on the same instance follows word by word; the posting tab hears nothing twice", async () => {
  const pageId = crypto.randomUUID();
  const [posting, second] = [await page(here, pageId), await page(here)];
  await say(here, 'hello [[stand-in say="One. Two. Three."]]', pageId);
  await second.until((event) => event.type === "segment");
  await second.until((event) => event.type === "reply" && event.message.status === "complete");
  expect(posting.events.filter(({ type }) => type === "segment" || type === "accepted")).toEqual([]);
  posting.leave();
  second.leave();
});

test("a reload in the middle of a reply shows what was said so far, and goes on", async () => {
  const first = await page(here);
  const writing = say(here, 'hello [[stand-in say="One. Two. Three. Four. Five." slow=25]]');
  await first.until((event) => event.type === "segment");
  const reloaded = await page(here);
  const joined = await reloaded.until(
    (event) => event.type === "reply" && event.message.status === "streaming",
  );
  expect(joined.type === "reply" && "One. Two. Three. Four. Five.".startsWith(joined.message.text)).toBe(
    true,
  );
  await writing;
  expect(
    await reloaded.until((event) => event.type === "reply" && event.message.status === "complete"),
  ).toMatchObject({
    message: { text: "One. Two. Three. Four. Five." },
  });
  first.leave();
  reloaded.leave();
});

test("an edit on one instance takes the old words off a page on another", async () => {
  await say(here, "I like teh sea");
  const { messages } = await listMessages(await at(here), conversationId, null);
  const messageId = messages[0]?.id ?? "";
  const other = await page(there);
  await postMessage(await at(here), {
    conversationId,
    post: { kind: "edit", messageId, clientId: crypto.randomUUID(), text: "I like the sea" },
    pageId: crypto.randomUUID(),
    emit() {},
  });
  const aside = await other.until((event) => event.type === "superseded");
  expect(aside).toMatchObject({ conversationId, fromId: messageId });
  other.leave();
});

test("a reply can be stopped from another instance", async () => {
  const first = await page(here);
  const writing = say(here, 'hello [[stand-in say="One. Two. Three. Four. Five. Six." slow=25]]');
  const segment = await first.until((event) => event.type === "segment");
  await stopReply(await at(there), segment.type === "segment" ? segment.replyId : "");
  await writing;
  await first.until((event) => event.type === "reply" && event.message.status === "stopped");
  first.leave();
});

test("a reply whose process died is closed as interrupted, once, and never while its process lives", async () => {
  const { actor } = await at(here);
  const id = here.random.uuid(here.clock.now());
  await here.database.prisma.message.create({
    data: {
      personId: actor.personId,
      id,
      conversationId,
      author: "companion",
      status: "streaming",
      textSealed: actor.vault.seal("message.text", "Half a sen"),
      label: { source: "model", provider: "test", model: "test", generatedAt: "2026-11-23T04:00:00Z" },
      instanceId: there.instanceId,
      createdAt: here.clock.now(),
    },
  });
  await closeInterruptedReplies(here);
  const status = async () =>
    (
      await here.database.prisma.message.findUniqueOrThrow({
        where: { personId_id: { personId: actor.personId, id } },
      })
    ).status;
  expect(await status()).toBe("streaming");
  here.clock.advance(instanceLostAfterMs + 1);
  await closeInterruptedReplies(here);
  expect(await status()).toBe("interrupted");
  expect(await closeInterruptedReplies(here)).toBe(0);
  expect(await here.database.prisma.auditEvent.count({ where: { targetId: id } })).toBe(1);
});
