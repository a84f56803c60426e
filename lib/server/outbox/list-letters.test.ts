import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { ActorContext } from "@/lib/server/context";
import { closeDatabase } from "@/lib/server/db/client";
import { queueLetter } from "@/lib/server/letter/queue-letter";
import { type TestDatabase, testDatabase } from "@/lib/server/test/database";
import { actorOf } from "@/lib/server/test/person";
import { testService } from "@/lib/server/test/service";
import { listLetters } from "./list-letters";
import { maskAddress } from "./mask-address";

describe("a masked address", () => {
  it.each([
    ["somebody@example.invalid", "s***@example.invalid"],
    ["陈@example.invalid", "陈***@example.invalid"],
    ["+8613800001234", "***1234"],
    ["12345678", "***5678"],
    ["1234567", "***"],
    ["", "***"],
  ])("%s is shown as %s", (address, masked) => {
    expect(maskAddress(address)).toBe(masked);
  });
});

describe("the outbox", () => {
  let database: TestDatabase;
  let service: ReturnType<typeof testService>;
  let operator: ActorContext;

  const give = (owner: ActorContext, channel: "email" | "phone", address: string) =>
    service.database.prisma.$transaction((transaction) =>
      queueLetter(transaction, owner, {
        vault: owner.actor.vault,
        purpose: "password-reset",
        channel,
        address,
        locale: "en",
        values: { name: "Somebody", link: "http://localhost/secret-link" },
      }),
    );

  beforeAll(async () => {
    database = await testDatabase();
    service = testService(database.url);
    operator = await actorOf(service, { role: "operator", birthDate: null });
  });

  afterAll(async () => {
    await closeDatabase(service.database);
    await database.close();
  });

  it("is read by operators and administrators, and by nobody else", async () => {
    for (const role of ["user", "guardian", "compliance-officer"] as const) {
      const attacker = await actorOf(service, { role });
      await expect(listLetters(attacker, {})).rejects.toMatchObject({ status: 403 });
    }
    const suspended = await actorOf(service, { role: "operator", standing: "suspended" });
    await expect(listLetters(suspended, {})).rejects.toMatchObject({ status: 403 });
    await expect(listLetters(await actorOf(service, { role: "administrator" }), {})).resolves.toBeDefined();
  });

  it("shows what became of a letter, with neither its text nor its address", async () => {
    const owner = await actorOf(service);
    const id = await give(owner, "email", "somebody@example.invalid");
    const { lines, hasMail } = await listLetters(operator, {});
    expect(hasMail).toBe(false);
    expect(lines.find((line) => line.id === id)).toMatchObject({
      address: "s***@example.invalid",
      status: "waiting-for-channel",
      purpose: "password-reset",
      attempts: [],
    });
    expect(JSON.stringify(lines)).not.toMatch(/somebody|secret-link|Sealed/);
  });

  it("filters by status", async () => {
    const id = await give(await actorOf(service), "phone", "+8613800001234");
    const waiting = await listLetters(operator, { status: "waiting-for-channel" });
    expect(waiting.lines.map((line) => line.id)).toContain(id);
    expect((await listLetters(operator, { status: "sent" })).lines).toEqual([]);
  });

  it("goes on when an owner's key is gone: the letter is listed, its address is not", async () => {
    const owner = await actorOf(service);
    const id = await give(owner, "email", "gone@example.invalid");
    await service.database.prisma.dataKey.delete({ where: { ownerId: owner.actor.personId } });
    const { lines } = await listLetters(operator, {});
    expect(lines.find((line) => line.id === id)).toMatchObject({ address: null });
  });
});
