import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { closeDatabase } from "@/lib/server/db/client";
import { NotFound } from "@/lib/server/incident";
import { acknowledgeNotice } from "@/lib/server/notice/acknowledge-notice";
import { type TestDatabase, testDatabase } from "@/lib/server/test/database";
import { actorOf, givePerson, requestOf } from "@/lib/server/test/person";
import { testService } from "@/lib/server/test/service";
import { beat } from "@/lib/server/usage/beat";

const minute = 60_000;

let database: TestDatabase;
let service: ReturnType<typeof testService>;
let loginSessionId: string;

beforeAll(async () => {
  database = await testDatabase();
  service = testService(database.url);
});

afterAll(async () => {
  await closeDatabase(service.database);
  await database.close();
});

beforeEach(async () => {
  loginSessionId = (await givePerson(service)).loginSessionId;
});

const notices = async (by = loginSessionId) => beat(await requestOf(service, by));
const kinds = async (by = loginSessionId) => (await notices(by)).map(({ kind }) => kind);

/** A page that stays open: one beat every five minutes. */
async function useFor(minutes: number): Promise<void> {
  for (let left = minutes; left > 0; left -= 5) {
    service.clock.advance(Math.min(5, left) * minute);
    await notices();
  }
}

describe("continuous use", () => {
  test("two hours less a millisecond bring a heads-up and no reminder; two hours bring the reminder", async () => {
    await notices();
    await useFor(114);
    expect(await kinds()).toEqual([]);
    service.clock.advance(minute);
    expect(await kinds()).toEqual(["break-heads-up"]);
    service.clock.advance(5 * minute - 1);
    expect(await kinds()).toEqual(["break-heads-up"]);
    service.clock.advance(1);
    expect(await kinds()).toContain("break-reminder");
  });

  test("a reminder is given once, again at four hours, and says how long it has been", async () => {
    await notices();
    await useFor(120);
    await useFor(110);
    const first = (await notices()).filter(({ kind }) => kind === "break-reminder");
    expect(first.map(({ usedMinutes }) => usedMinutes)).toEqual([120]);
    await useFor(10);
    const both = (await notices()).filter(({ kind }) => kind === "break-reminder");
    expect(both.map(({ usedMinutes }) => usedMinutes)).toEqual([120, 240]);
  });

  test("a gap of 14:59 is no break; fifteen minutes end the stretch", async () => {
    await notices();
    await useFor(110);
    service.clock.advance(15 * minute - 1_000);
    expect(await kinds()).toContain("break-reminder");
    const rested = (await givePerson(service)).loginSessionId;
    await notices(rested);
    for (let i = 0; i < 22; i += 1) {
      service.clock.advance(5 * minute);
      await notices(rested);
    }
    service.clock.advance(15 * minute);
    expect(await kinds(rested)).toEqual([]);
    const { actor } = await requestOf(service, rested);
    const stretches = await service.database.prisma.stretch.findMany({
      where: { personId: actor.personId },
      orderBy: { startedAt: "asc" },
    });
    expect(stretches.map(({ endedAt }) => endedAt === null)).toEqual([false, true]);
  });

  test("counts the person, not the tab: a second device and a new sign-in go on with the same stretch", async () => {
    await notices();
    await useFor(60);
    const { actor } = await requestOf(service, loginSessionId);
    const now = service.clock.now();
    const otherSession = service.random.uuid(now);
    await service.database.prisma.loginSession.create({
      data: {
        id: otherSession,
        personId: actor.personId,
        deviceLabel: "phone",
        createdAt: now,
        lastSeenAt: now,
      },
    });
    for (let i = 0; i < 12; i += 1) {
      service.clock.advance(5 * minute);
      await notices(otherSession);
    }
    expect(await kinds()).toContain("break-reminder");
  });

  test("ten pages beating in the same instant give one reminder", async () => {
    await notices();
    await useFor(119);
    service.clock.advance(minute);
    const request = await requestOf(service, loginSessionId);
    await Promise.all(Array.from({ length: 10 }, () => beat(request)));
    const given = await service.database.prisma.notice.count({
      where: { personId: request.actor.personId, kind: "break-reminder" },
    });
    expect(given).toBe(1);
  });

  test("a server clock set back neither ends the stretch nor shortens it", async () => {
    await notices();
    await useFor(60);
    service.clock.advance(-30 * minute);
    await notices();
    service.clock.advance(30 * minute);
    await useFor(60);
    expect(await kinds()).toContain("break-reminder");
  });
});

describe("under the law of New York", () => {
  test("a page left open says again after a day that nobody human is there, once", async () => {
    const newYork = { ...service, env: { ...service.env, packs: ["us-ny"] as const } };
    const session = (await givePerson(newYork)).loginSessionId;
    const kindsNow = async () => (await beat(await requestOf(newYork, session))).map(({ kind }) => kind);
    service.clock.advance(24 * 60 * minute - 1);
    expect(await kindsNow()).not.toContain("disclosure");
    service.clock.advance(1);
    expect(await kindsNow()).toContain("disclosure");
    expect((await kindsNow()).filter((kind) => kind === "disclosure")).toHaveLength(1);
  });
});

describe("a notice", () => {
  test("is recorded with its articles, its acknowledgement too, and disappears once acknowledged", async () => {
    await notices();
    await useFor(120);
    const context = await requestOf(service, loginSessionId);
    const open = await notices();
    for (const { id } of open) await acknowledgeNotice(context, id);
    expect(await notices()).toEqual([]);
    const reminder = open.find(({ kind }) => kind === "break-reminder");
    const events = await service.database.prisma.auditEvent.findMany({
      where: { targetId: reminder?.id ?? "" },
      orderBy: { id: "asc" },
    });
    expect(events.map(({ deed }) => deed)).toEqual(["notice.given", "notice.acknowledged"]);
    expect(events[0]?.articles).toEqual(
      expect.arrayContaining(["cn-final-2026-07/18", "cn-draft-2025-12/17"]),
    );
  });

  test("of somebody else cannot be acknowledged", async () => {
    await notices();
    await useFor(120);
    const [notice] = await notices();
    const stranger = await actorOf(service);
    await expect(acknowledgeNotice(stranger, notice?.id ?? "")).rejects.toThrow(NotFound);
    expect(await notices()).toContainEqual(notice);
  });
});

test("the audit refuses to be changed or emptied, even by the application itself", async () => {
  await notices();
  const { prisma } = service.database;
  await expect(prisma.auditEvent.updateMany({ data: { deed: "nothing" } })).rejects.toThrow();
  await expect(prisma.auditEvent.deleteMany()).rejects.toThrow();
  await expect(prisma.$executeRaw`TRUNCATE audit_event`).rejects.toThrow();
  expect(await prisma.auditEvent.count()).toBeGreaterThan(0);
});
