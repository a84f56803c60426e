import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { writeAudit } from "@/lib/server/audit";
import type { ActorContext } from "@/lib/server/context";
import { closeDatabase } from "@/lib/server/db/client";
import { type TestDatabase, testDatabase } from "@/lib/server/test/database";
import { actorOf } from "@/lib/server/test/person";
import { testService } from "@/lib/server/test/service";
import { chinaDay } from "./china-day";
import { listAuditEvents } from "./list-audit-events";

let database: TestDatabase;
let service: ReturnType<typeof testService>;
let officer: ActorContext;

beforeAll(async () => {
  database = await testDatabase();
  service = testService(database.url);
  officer = await actorOf(service, { role: "compliance-officer", birthDate: null });
});

afterAll(async () => {
  await closeDatabase(service.database);
  await database.close();
});

const write = (at: string, ...entries: Parameters<typeof writeAudit>[2][]) =>
  writeAudit(service.database.prisma, { now: new Date(at), requestId: "test" }, ...entries);

describe("a day of the audit", () => {
  it("begins and ends at midnight in China", () => {
    expect(chinaDay("2026-11-23")).toEqual({
      from: new Date("2026-11-22T16:00:00.000Z"),
      until: new Date("2026-11-23T16:00:00.000Z"),
    });
  });

  it.each(["2026-02-30", "2026-13-01", "23.11.2026", "today", ""])("is never %s", (text) => {
    expect(chinaDay(text)).toBeNull();
  });
});

describe("the audit", () => {
  it("is read by compliance officers and administrators, and by nobody else", async () => {
    for (const role of ["user", "guardian", "operator"] as const) {
      const attacker = await actorOf(service, { role });
      await expect(listAuditEvents(attacker, {})).rejects.toMatchObject({ status: 403 });
    }
    const suspended = await actorOf(service, { role: "compliance-officer", standing: "suspended" });
    await expect(listAuditEvents(suspended, {})).rejects.toMatchObject({ status: 403 });
    for (const role of ["compliance-officer", "administrator"] as const) {
      await expect(listAuditEvents(await actorOf(service, { role }), {})).resolves.toBeDefined();
    }
  });

  it("shows a day from its first instant to before its last, newest first", async () => {
    await write("2026-03-01T15:59:59.999Z", {
      deed: "person.signed-in",
      subjectId: null,
      targetId: "before",
    });
    await write("2026-03-01T16:00:00.000Z", { deed: "person.signed-in", subjectId: null, targetId: "first" });
    await write("2026-03-02T15:59:59.999Z", { deed: "person.signed-out", subjectId: null, targetId: "last" });
    await write("2026-03-02T16:00:00.000Z", { deed: "person.signed-in", subjectId: null, targetId: "after" });
    const { lines } = await listAuditEvents(officer, { day: "2026-03-02" });
    expect(lines.map(({ targetId }) => targetId)).toEqual(["last", "first"]);
    const signedIn = await listAuditEvents(officer, { day: "2026-03-02", deed: "person.signed-in" });
    expect(signedIn.lines.map(({ targetId }) => targetId)).toEqual(["first"]);
  });

  it("shows articles, rules and details as they were written", async () => {
    await write("2026-04-01T00:00:00Z", {
      deed: "notice.given",
      subjectId: null,
      articles: ["cn-final-2026-07/18"],
      ruleIds: ["break-reminder"],
      details: { usedMinutes: 120, kinds: ["a", "b"] },
    });
    const { lines } = await listAuditEvents(officer, { day: "2026-04-01" });
    expect(lines[0]).toMatchObject({
      articles: ["cn-final-2026-07/18"],
      ruleIds: ["break-reminder"],
      details: expect.arrayContaining([
        ["usedMinutes", "120"],
        ["kinds", "a, b"],
      ]),
    });
  });

  it("is read page by page without a gap or a double", async () => {
    const entries = Array.from({ length: 101 }, (_, at) => ({
      deed: "stretch.started" as const,
      subjectId: null,
      targetId: String(at),
    }));
    await write("2026-05-05T00:00:00Z", ...entries);
    const seen: (string | null)[] = [];
    let before: string | null = null;
    do {
      const page: Awaited<ReturnType<typeof listAuditEvents>> = await listAuditEvents(officer, {
        deed: "stretch.started",
        ...(before === null ? {} : { beforeId: BigInt(before) }),
      });
      seen.push(...page.lines.map(({ targetId }) => targetId));
      before = page.olderThan;
    } while (before !== null);
    expect(seen).toEqual(entries.map(({ targetId }) => targetId).reverse());
  });
});
