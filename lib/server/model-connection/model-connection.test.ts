import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { standInModel, startStandIn } from "@/lib/cli/stand-in";
import type { ActorContext } from "@/lib/server/context";
import { closeDatabase } from "@/lib/server/db/client";
import { type TestDatabase, testDatabase } from "@/lib/server/test/database";
import { actorOf } from "@/lib/server/test/person";
import { testService } from "@/lib/server/test/service";
import { connectionFromRow } from "./active-connection";
import { type ConnectionInput, connectionInput } from "./connection-input";
import { loadAnswerer, loadConnection } from "./load-connection";
import { removeConnection } from "./remove-connection";
import { saveConnection } from "./save-connection";
import { tryConnection } from "./try-connection";

const secret = "sk-very-secret-0123456789";
const given: ConnectionInput = {
  name: "Test room",
  baseUrl: "http://127.0.0.1:9/v1",
  model: "test-model",
  apiKey: secret,
  keepKey: false,
};

let database: TestDatabase;
let service: ReturnType<typeof testService>;
let administrator: ActorContext;

beforeAll(async () => {
  database = await testDatabase();
  service = testService(database.url);
  administrator = await actorOf(service, { role: "administrator", birthDate: null });
});

beforeEach(async () => {
  await service.database.prisma.modelConnection.deleteMany({});
});

afterAll(async () => {
  await closeDatabase(service.database);
  await database.close();
});

/** What the way of a message reads, as it reads it. */
async function active(from = service) {
  const { rows } = await from.database.pool.query(
    "SELECT id, base_url, model, key_sealed, updated_at FROM model_connection WHERE active ORDER BY updated_at DESC LIMIT 1",
  );
  return connectionFromRow(rows[0] ?? null, from);
}

describe("who may connect a model", () => {
  it("is nobody but an administrator in good standing", async () => {
    for (const person of [
      { role: "user" },
      { role: "guardian" },
      { role: "operator" },
      { role: "compliance-officer" },
      { role: "administrator", standing: "suspended" },
    ] as const) {
      const attacker = await actorOf(service, person);
      const refused = { status: 403, sentenceKey: "common.notAllowed" };
      await expect(loadConnection(attacker)).rejects.toMatchObject(refused);
      await expect(saveConnection(attacker, given)).rejects.toMatchObject(refused);
      await expect(tryConnection(attacker, given)).rejects.toMatchObject(refused);
      await expect(removeConnection(attacker)).rejects.toMatchObject(refused);
    }
    expect(await active()).toEqual({ kind: "built-in" });
  });
});

describe("who answers", () => {
  it("is the built-in companion where nothing is connected", async () => {
    expect(await active()).toEqual({ kind: "built-in" });
    expect(await loadAnswerer({ service })).toEqual({ kind: "built-in" });
  });

  it("is the environment's model where the administrator connected none, and the administrator's where one is", async () => {
    const configured = testService(database.url, {
      env: { ANBAN_MODEL_URL: "http://127.0.0.1:8/v1", ANBAN_MODEL: "from-env", ANBAN_MODEL_KEY: "env-key" },
    });
    const fromEnv = {
      kind: "openai",
      baseUrl: "http://127.0.0.1:8/v1",
      model: "from-env",
      apiKey: "env-key",
    };
    expect(await active(configured)).toMatchObject(fromEnv);
    await saveConnection(administrator, given);
    expect(await active(configured)).toMatchObject({ model: "test-model", apiKey: secret });
    await removeConnection(administrator);
    expect(await active(configured)).toMatchObject(fromEnv);
    await closeDatabase(configured.database);
  });

  it("has a new fingerprint after every change, so that no old client goes on answering", async () => {
    await saveConnection(administrator, given);
    const before = await active();
    await saveConnection(administrator, { ...given, apiKey: "sk-another" });
    const after = await active();
    expect(after).toMatchObject({ apiKey: "sk-another" });
    expect(
      before.kind === "openai" && after.kind === "openai" && before.fingerprint !== after.fingerprint,
    ).toBe(true);
  });

  it("is asked of the database once for the key, and then never again", async () => {
    await saveConnection(administrator, given);
    const { rows } = await service.database.pool.query("SELECT * FROM model_connection WHERE active");
    await connectionFromRow(rows[0], service);
    const closed = { ...service, database: { ...service.database, prisma: null as never } };
    expect(await connectionFromRow(rows[0], closed)).toMatchObject({ apiKey: secret });
  });

  it("is still the same endpoint, without its key, when no master key opens that key any more", async () => {
    await saveConnection(administrator, given);
    const stranger = testService(database.url, {
      env: { ANBAN_MASTER_KEY: Buffer.alloc(32, 9).toString("base64") },
    });
    expect(await active(stranger)).toMatchObject({ kind: "openai", baseUrl: given.baseUrl, apiKey: null });
    await closeDatabase(stranger.database);
  });
});

describe("the key", () => {
  it("never comes back to the page, and is nowhere readable in the database or the audit", async () => {
    await saveConnection(administrator, given);
    const page = await loadConnection(administrator);
    expect(page.stored).toMatchObject({ hasKey: true, baseUrl: given.baseUrl });
    expect(JSON.stringify(page)).not.toContain(secret);
    const { rows } = await service.database.pool.query(
      "SELECT m::text AS text FROM model_connection m UNION ALL SELECT a::text FROM audit_event a",
    );
    const hex = Buffer.from(secret).toString("hex");
    for (const { text } of rows) expect(text.includes(secret) || text.includes(hex)).toBe(false);
  });

  it("stays when the form is saved without a new one, and goes when that is asked for", async () => {
    await saveConnection(administrator, given);
    await saveConnection(administrator, { ...given, model: "newer-model", apiKey: "", keepKey: true });
    expect(await active()).toMatchObject({ model: "newer-model", apiKey: secret });
    await saveConnection(administrator, { ...given, apiKey: "", keepKey: false });
    expect(await active()).toMatchObject({ apiKey: null });
  });

  it("is not sent to another server than the one it was given for", async () => {
    await saveConnection(administrator, given);
    const elsewhere = { ...given, baseUrl: "http://127.0.0.2:9/v1", apiKey: "", keepKey: true };
    const refused = { fields: { apiKey: "model.error.keyForOtherServer" } };
    await expect(saveConnection(administrator, elsewhere)).rejects.toMatchObject(refused);
    await expect(tryConnection(administrator, elsewhere)).rejects.toMatchObject(refused);
    expect(await active()).toMatchObject({ baseUrl: given.baseUrl, apiKey: secret });
  });

  it("is destroyed when the connection is removed or replaced", async () => {
    await saveConnection(administrator, given);
    await saveConnection(administrator, { ...given, apiKey: "sk-next" });
    await removeConnection(administrator);
    const left = await service.database.prisma.modelConnection.count({ where: { keySealed: { not: null } } });
    expect(left).toBe(0);
    await expect(removeConnection(administrator)).rejects.toMatchObject({ status: 404 });
  });
});

describe("an address", () => {
  const read = (baseUrl: string) => connectionInput.safeParse({ ...given, baseUrl });

  it.each([
    ["http://127.0.0.1:11434/v1/", "http://127.0.0.1:11434/v1"],
    [" https://model.invalid/v1/chat/completions ", "https://model.invalid/v1"],
    ["https://model.invalid", "https://model.invalid"],
  ])("%s is taken as %s", (typed, taken) => {
    expect(read(typed)).toMatchObject({ data: { baseUrl: taken } });
  });

  it.each([
    "ftp://model.invalid/v1",
    "file:///etc/passwd",
    "javascript:alert(1)",
    "model.invalid/v1",
    "https://user:password@model.invalid/v1",
    "https://model.invalid/v1?key=1",
    "",
  ])("%s is refused", (typed) => {
    expect(read(typed).error?.issues[0]).toMatchObject({ path: ["baseUrl"], message: "model.error.url" });
  });

  it("with a key that no header can carry is refused", () => {
    expect(connectionInput.safeParse({ ...given, apiKey: "sk-密钥" }).error?.issues[0]?.path).toEqual([
      "apiKey",
    ]);
  });
});

describe("testing a connection", () => {
  let standIn: Awaited<ReturnType<typeof startStandIn>>;
  beforeAll(async () => {
    standIn = await startStandIn({ port: 0 });
  });
  afterAll(() => standIn.close());

  it("says that it answers, sends nobody's words, and is audited without the key", async () => {
    const trial = await tryConnection(administrator, { ...given, baseUrl: standIn.url, model: standInModel });
    expect(trial).toMatchObject({ ok: true, modelSeen: true });
    const event = await service.database.prisma.auditEvent.findFirst({
      where: { deed: "model-connection.tested" },
      orderBy: { id: "desc" },
    });
    expect(event?.details).toMatchObject({ outcome: "answered", model: standInModel });
  });

  it("says in a word what is wrong when nobody is there, and stores nothing", async () => {
    expect(await tryConnection(administrator, given)).toMatchObject({ ok: false, fault: "unreachable" });
    expect(await active()).toEqual({ kind: "built-in" });
  });
});
