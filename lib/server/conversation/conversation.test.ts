import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import type { ActorContext } from "@/lib/server/context";
import {
  deleteConversation,
  pinConversation,
  renameConversation,
  reopenConversation,
  startConversation,
} from "@/lib/server/conversation/change-conversation";
import { endConversation } from "@/lib/server/conversation/end-conversation";
import { findCompanion, listCompanions } from "@/lib/server/conversation/list-companions";
import { listConversations } from "@/lib/server/conversation/list-conversations";
import { listMessages } from "@/lib/server/conversation/list-messages";
import { openConversation } from "@/lib/server/conversation/open-conversation";
import { searchConversations } from "@/lib/server/conversation/search-conversations";
import { closeDatabase } from "@/lib/server/db/client";
import { NotFound, Refusal } from "@/lib/server/incident";
import { postMessage } from "@/lib/server/message/post-message";
import { stopReply } from "@/lib/server/message/stop-reply";
import { type TestDatabase, testDatabase } from "@/lib/server/test/database";
import { actorOf, requestOf } from "@/lib/server/test/person";
import { testService } from "@/lib/server/test/service";
import { storeCompanions } from "@/prisma/companions-store";

let database: TestDatabase;
let service: ReturnType<typeof testService>;
let person: ActorContext;
let conversationId: string;

beforeAll(async () => {
  database = await testDatabase();
  service = testService(database.url);
  await storeCompanions(service);
});

afterAll(async () => {
  await closeDatabase(service.database);
  await database.close();
});

beforeEach(async () => {
  person = await actorOf(service);
  conversationId = (await startConversation(person, "friend")).conversationId;
});

async function say(text: string, context = person): Promise<void> {
  await postMessage(context, {
    conversationId,
    post: { kind: "say", clientId: crypto.randomUUID(), text },
    pageId: crypto.randomUUID(),
    emit() {},
  });
}

describe("companions", () => {
  test("an adult sees the partner; a minor does not, neither in the list nor by its name", async () => {
    expect((await listCompanions(person)).map(({ relationship }) => relationship)).toContain("partner");
    const minor = await actorOf(service, { birthDate: "2012-03-01" });
    expect((await listCompanions(minor)).map(({ relationship }) => relationship)).not.toContain("partner");
    expect(await findCompanion(minor, "partner")).toBeNull();
    await expect(startConversation(minor, "partner")).rejects.toThrow(Refusal);
  });

  test("a card tells a page nothing of the prompt behind it", async () => {
    for (const card of await listCompanions(person)) {
      expect(card).not.toHaveProperty("persona");
      expect(card).not.toHaveProperty("boundaries");
    }
  });
});

describe("the list of conversations", () => {
  test("names a conversation after its first words, until the person names it", async () => {
    await say("The lanterns on the river were beautiful\nand many");
    expect((await openConversation(person, conversationId)).summary.title).toBe(
      "The lanterns on the river were beautiful",
    );
    await renameConversation(person, conversationId, "灯会");
    await say("And then it rained");
    expect((await openConversation(person, conversationId)).summary.title).toBe("灯会");
  });

  test("shows pinned conversations first, then the latest", async () => {
    const older = conversationId;
    service.clock.advance(1_000);
    person = await requestOf(service, person.actor.loginSessionId);
    const newer = (await startConversation(person, "listener")).conversationId;
    expect((await listConversations(person)).map(({ id }) => id)).toEqual([newer, older]);
    await pinConversation(person, older, true);
    expect((await listConversations(person)).map(({ id }) => id)).toEqual([older, newer]);
  });

  test("finds words in titles and in messages, in either language", async () => {
    await say("明天去西湖边散步，你说带伞吗");
    const { conversations, matches } = await searchConversations(person, "西湖");
    expect(conversations.map(({ id }) => id)).toEqual([conversationId]);
    expect(matches.some(({ excerpt }) => excerpt.includes("西湖边散步"))).toBe(true);
    expect((await searchConversations(person, "沙漠")).matches).toEqual([]);
  });
});

describe("deleting a conversation", () => {
  test("removes every word of it and leaves only that it happened", async () => {
    await say("Nobody else should read this");
    await deleteConversation(person, conversationId);
    const { prisma } = service.database;
    expect(await prisma.message.count({ where: { conversationId } })).toBe(0);
    expect(await prisma.conversation.count({ where: { id: conversationId } })).toBe(0);
    expect(
      await prisma.auditEvent.count({ where: { targetId: conversationId, deed: "conversation.deleted" } }),
    ).toBe(1);
  });
});

describe("a long conversation", () => {
  test("opens with its newest fifty messages and reads older ones page by page", async () => {
    const { vault, personId } = person.actor;
    const beganAt = service.clock.now().getTime() - 10_000;
    const indexes = Array.from({ length: 10_000 }, (_, index) => index);
    await service.database.pool.query(
      `INSERT INTO message (person_id, conversation_id, id, author, status, text_sealed, created_at)
       SELECT $1, $2, m.id, 'person', 'complete', decode(m.text, 'base64'), $3
         FROM unnest($4::uuid[], $5::text[]) AS m(id, text)`,
      [
        personId,
        conversationId,
        service.clock.now(),
        indexes.map((index) => service.random.uuid(new Date(beganAt + index))),
        indexes.map((index) =>
          Buffer.from(vault.seal("message.text", `message ${index}`)).toString("base64"),
        ),
      ],
    );
    const opened = await openConversation(person, conversationId);
    expect(opened.messages).toHaveLength(50);
    expect(opened.messages.at(-1)?.text).toBe("message 9999");
    const page = await listMessages(person, conversationId, opened.messages[0]?.id ?? null);
    expect(page.messages.at(-1)?.text).toBe("message 9949");
    const [plan] = await service.database.prisma.$queryRaw<{ "QUERY PLAN": string }[]>`
      EXPLAIN SELECT id FROM message WHERE person_id = ${personId}::uuid AND conversation_id = ${conversationId}::uuid
      AND superseded_at IS NULL ORDER BY id DESC LIMIT 51`;
    expect(JSON.stringify(plan)).not.toContain("Sort");
  });
});

describe("what stands in the database's own files", () => {
  test("no sentence of a chat, no title, no name can be found in any table", async () => {
    await say("The heron waits by the seventh bridge");
    const tables = await service.database.prisma.$queryRaw<{ table_name: string }[]>`
      SELECT table_name FROM information_schema.tables WHERE table_schema = 'public' AND table_type = 'BASE TABLE'`;
    expect(tables.length).toBeGreaterThan(15);
    for (const { table_name: name } of tables) {
      const { rows } = await service.database.pool.query(`SELECT t::text AS row FROM "${name}" t`);
      const content = rows.map(({ row }) => row).join("\n");
      // Bytes print as hexadecimal, so the words are sought in that form too.
      expect(content).not.toContain("seventh bridge");
      expect(content).not.toContain(Buffer.from("seventh bridge").toString("hex"));
      expect(content).not.toContain(Buffer.from(person.actor.name).toString("hex"));
    }
  });
});

describe("somebody else", () => {
  test("finds nothing: neither to read, nor to write, nor to change", async () => {
    await say("mine");
    const stranger = await actorOf(service);
    const attempts = [
      () => openConversation(stranger, conversationId),
      () => listMessages(stranger, conversationId, null),
      () => renameConversation(stranger, conversationId, "yours now"),
      () => pinConversation(stranger, conversationId, true),
      () => deleteConversation(stranger, conversationId),
      () => endConversation(stranger, conversationId),
      () => reopenConversation(stranger, conversationId),
      () => say("let me in", stranger),
      () => stopReply(stranger, crypto.randomUUID()),
    ];
    for (const attempt of attempts) await expect(attempt()).rejects.toThrow(NotFound);
    expect((await searchConversations(stranger, "mine")).matches).toEqual([]);
    expect((await openConversation(person, conversationId)).summary.control).toBe("ai");
  });
});
