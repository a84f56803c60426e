import { afterAll, beforeAll, expect, test } from "vitest";
import { tryKeys } from "@/lib/server/boot";
import { closeDatabase } from "@/lib/server/db/client";
import { KeyRingError } from "@/lib/server/keyring";
import { type TestDatabase, testDatabase } from "@/lib/server/test/database";
import { givePerson } from "@/lib/server/test/person";
import { testMasterKey, testService } from "@/lib/server/test/service";

let database: TestDatabase;
const opened: ReturnType<typeof testService>[] = [];

function serviceWith(env: Record<string, string>): ReturnType<typeof testService> {
  const service = testService(database.url, { env });
  opened.push(service);
  return service;
}

const otherKey = Buffer.alloc(32, 8).toString("base64");

beforeAll(async () => {
  database = await testDatabase();
  await givePerson(serviceWith({}));
});

afterAll(async () => {
  for (const service of opened) await closeDatabase(service.database);
  await database.close();
});

test("a server with another master key than the texts were sealed with refuses to start", async () => {
  await expect(tryKeys(serviceWith({ ANBAN_MASTER_KEY: otherKey }))).rejects.toThrow(KeyRingError);
});

test("the right key starts, alone or behind a newer one", async () => {
  await expect(tryKeys(serviceWith({}))).resolves.toBeUndefined();
  const rotating = { ANBAN_MASTER_KEY: otherKey, ANBAN_PREVIOUS_MASTER_KEYS: testMasterKey };
  await expect(tryKeys(serviceWith(rotating))).resolves.toBeUndefined();
});
