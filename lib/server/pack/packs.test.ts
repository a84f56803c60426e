import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { defaultPackIds } from "@/lib/domain/pack";
import type { ActorContext } from "@/lib/server/context";
import { closeDatabase } from "@/lib/server/db/client";
import { type TestDatabase, testDatabase } from "@/lib/server/test/database";
import { actorOf } from "@/lib/server/test/person";
import { testService } from "@/lib/server/test/service";
import { choosePacks } from "./choose-packs";
import { packsFromSetting } from "./chosen-packs";
import { loadChosenPacks } from "./load-chosen-packs";
import { previewLaw } from "./preview-law";

describe("the packs in force", () => {
  const env = { packs: ["us-ny"] } as const;

  it("are the environment's while nothing is stored, and what is stored afterwards", () => {
    expect(packsFromSetting(undefined, env)).toEqual(["us-ny"]);
    expect(packsFromSetting(null, env)).toEqual(["us-ny"]);
    expect(packsFromSetting({ packs: ["eu-aiact"] }, env)).toEqual(["eu-aiact"]);
    expect(packsFromSetting({ packs: ["us-ca", "cn-final-2026-07"] }, env)).toEqual([
      "cn-final-2026-07",
      "us-ca",
    ]);
  });

  it.each([[{}], [{ packs: [] }], [{ packs: "us-ny" }], [[]], ["us-ny"], [7], [true]])(
    "of a stored value that makes no sense (%j) are the environment's and the strictest default together",
    (nonsense) => {
      expect(packsFromSetting(nonsense, env)).toEqual([...defaultPackIds, "us-ny"]);
    },
  );

  it("never grow weaker because one name in the setting is unknown", () => {
    expect(packsFromSetting({ packs: ["eu-aiact", "xx-gone"] }, env)).toEqual([
      ...defaultPackIds,
      "us-ny",
      "eu-aiact",
    ]);
  });
});

describe("choosing packs", () => {
  let database: TestDatabase;
  let service: ReturnType<typeof testService>;
  let administrator: ActorContext;

  beforeAll(async () => {
    database = await testDatabase();
    service = testService(database.url);
    administrator = await actorOf(service, { role: "administrator", birthDate: null });
  });

  afterAll(async () => {
    await closeDatabase(service.database);
    await database.close();
  });

  it("is for administrators in good standing only", async () => {
    for (const person of [
      { role: "user" },
      { role: "guardian" },
      { role: "operator" },
      { role: "compliance-officer" },
      { role: "administrator", standing: "suspended" },
    ] as const) {
      const attacker = await actorOf(service, person);
      await expect(choosePacks(attacker, { packs: ["us-ny"] })).rejects.toMatchObject({ status: 403 });
      await expect(previewLaw(attacker, { packs: ["us-ny"] })).rejects.toMatchObject({ status: 403 });
    }
    expect(await loadChosenPacks({ service })).toEqual({ packs: [...defaultPackIds], chosenAt: null });
  });

  it("needs at least one: nobody can switch the law off", async () => {
    await expect(choosePacks(administrator, { packs: [] })).rejects.toMatchObject({
      sentenceKey: "desk.law.chooseOne",
    });
  });

  it("shows what would change before it changes", async () => {
    const lines = await previewLaw(administrator, { packs: ["us-ny"] });
    const interval = lines.find(({ parameter }) => parameter === "break.interval");
    expect(interval).toEqual({
      parameter: "break.interval",
      now: { unit: "duration", value: 2 * 3_600_000 },
      after: { unit: "duration", value: 3 * 3_600_000 },
    });
    expect((await loadChosenPacks({ service })).chosenAt).toBeNull();
  });

  it("takes effect at once, in every app instance, and is audited with what held before", async () => {
    await choosePacks(administrator, { packs: ["us-ny", "cn-final-2026-07", "us-ny"] });
    const other = testService(database.url);
    expect((await loadChosenPacks({ service: other })).packs).toEqual(["cn-final-2026-07", "us-ny"]);
    await closeDatabase(other.database);
    const event = await service.database.prisma.auditEvent.findFirst({ where: { deed: "packs.chosen" } });
    expect(event).toMatchObject({
      actorId: administrator.actor.personId,
      details: { packs: ["cn-final-2026-07", "us-ny"], before: [...defaultPackIds] },
    });
  });
});
