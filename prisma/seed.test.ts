import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { signInAs } from "@/lib/server/account/account-test-kit";
import { closeDatabase } from "@/lib/server/db/client";
import { type TestDatabase, testDatabase } from "@/lib/server/test/database";
import { testMasterKey, testService } from "@/lib/server/test/service";
import { needsSeed, seedFirstStart } from "./seed";

let database: TestDatabase;
let service: ReturnType<typeof testService>;

beforeEach(async () => {
  database = await testDatabase();
  service = testService(database.url);
});

afterEach(async () => {
  await closeDatabase(service.database);
  await database.close();
});

const seed = (demo: boolean) =>
  seedFirstStart({
    databaseUrl: database.url,
    masterKey: testMasterKey,
    demo,
    baseUrl: "http://localhost:4500",
    say: () => undefined,
  });

describe("the first start", () => {
  it("makes demo people who can sign in with the passwords that are shown", async () => {
    expect(await needsSeed(database.url)).toBe(true);
    const { people, administratorLink } = await seed(true);
    expect(administratorLink).toBeNull();
    expect(await needsSeed(database.url)).toBe(false);
    const found: Record<string, unknown> = {};
    for (const { label, email, password } of people) {
      const { actor } = await signInAs(service, email, password);
      found[label] = [actor.role, actor.standing, actor.look];
      expect(actor.name).toContain("演示");
    }
    expect(found).toEqual({
      adult: ["user", "active", "standard"],
      guardian: ["guardian", "active", "standard"],
      minor: ["user", "waiting-for-consent", "minor"],
      elder: ["user", "active", "elder"],
      operator: ["operator", "active", "standard"],
      "compliance officer": ["compliance-officer", "active", "standard"],
      administrator: ["administrator", "active", "standard"],
    });
    expect(await service.database.prisma.companion.count()).toBe(6);
  });

  it("changes nobody when it is done again", async () => {
    await seed(true);
    const before = await service.database.prisma.person.findMany({ orderBy: { id: "asc" } });
    expect((await seed(true)).people).toEqual([]);
    expect(await service.database.prisma.person.findMany({ orderBy: { id: "asc" } })).toEqual(before);
  });

  it("without demo makes nobody, and a link of which only the latest works", async () => {
    const first = await seed(false);
    const second = await seed(false);
    expect(first.people).toEqual([]);
    expect(second.administratorLink).toMatch(/^http:\/\/localhost:4500\/setup\/[\w-]{43}$/);
    expect(await service.database.prisma.oneTimeLink.count({ where: { usedAt: null } })).toBe(1);
    expect(await needsSeed(database.url)).toBe(true);
  });
});
