import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import pg from "pg";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { testDatabase } from "@/lib/server/test/database";
import { applyMigrations, readMigrations } from "./migrate";
import { diffToSchema } from "./schema-diff";

let folder: string;
let url: string;
let close: () => Promise<void>;

function write(name: string, sql: string): void {
  mkdirSync(join(folder, name), { recursive: true });
  writeFileSync(join(folder, name, "migration.sql"), sql);
}

async function query<Row extends pg.QueryResultRow>(sql: string): Promise<Row[]> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    return (await client.query<Row>(sql)).rows;
  } finally {
    await client.end();
  }
}

beforeAll(async () => {
  ({ url, close } = await testDatabase());
  folder = mkdtempSync(join(tmpdir(), "anban migrations "));
});
afterAll(async () => {
  await close();
  rmSync(folder, { recursive: true });
});

describe("the committed migrations", () => {
  it("add up to the schema", async () => {
    expect(await diffToSchema(url)).toBe("");
  });

  it("are recorded as Prisma records them", async () => {
    const records = await query("select * from _prisma_migrations order by migration_name");
    expect(records.map((record) => [record.migration_name, record.checksum])).toEqual(
      readMigrations().map(({ name, checksum }) => [name, checksum]),
    );
    for (const record of records) {
      expect(record).toMatchObject({ applied_steps_count: 1, rolled_back_at: null, logs: null });
      expect(record.finished_at).toBeInstanceOf(Date);
      expect(record.id).toHaveLength(36);
    }
  });

  it("are not applied again", async () => {
    expect(await applyMigrations(url)).toEqual([]);
  });
});

describe("a folder of migrations", () => {
  beforeEach(async () => {
    await query("drop schema public cascade; create schema public");
    rmSync(folder, { recursive: true });
    write("1_begin", "create table person (id int); insert into person values (1)");
    write("2_more", "alter table person add column name text");
  });

  it("is applied in the order of its names, and later only what is new", async () => {
    expect(await applyMigrations(url, folder)).toEqual(["1_begin", "2_more"]);
    write("3_last", "alter table person add column look text");
    expect(await applyMigrations(url, folder)).toEqual(["3_last"]);
    expect(await query("select * from person")).toEqual([{ id: 1, name: null, look: null }]);
  });

  it("is applied once when two starts meet", async () => {
    const applied = await Promise.all([1, 2, 3, 4].map(() => applyMigrations(url, folder)));
    expect(applied.flat().sort()).toEqual(["1_begin", "2_more"]);
  });

  it("leaves nothing of a migration that fails half-way", async () => {
    write("3_broken", "create table half (id int); select no_such_thing()");
    await expect(applyMigrations(url, folder)).rejects.toThrow(
      /3_broken could not be applied: .*no_such_thing/,
    );
    expect(await query("select to_regclass('half') as half")).toEqual([{ half: null }]);
    expect(await query("select migration_name from _prisma_migrations order by 1")).toHaveLength(2);
  });

  it("is refused when an applied migration was changed afterwards", async () => {
    await applyMigrations(url, folder);
    write("1_begin", "create table person (id bigint)");
    await expect(applyMigrations(url, folder)).rejects.toThrow(/1_begin was changed after/);
  });

  it("is refused when the database knows a migration that the folder lacks", async () => {
    await applyMigrations(url, folder);
    rmSync(join(folder, "2_more"), { recursive: true });
    await expect(applyMigrations(url, folder)).rejects.toThrow(
      /2_more, which this version of Anban does not know/,
    );
  });

  it("is refused when an earlier migration was begun and never finished", async () => {
    await applyMigrations(url, folder);
    await query("update _prisma_migrations set finished_at = null where migration_name = '2_more'");
    await expect(applyMigrations(url, folder)).rejects.toThrow(/2_more was begun/);
  });
});

describe("a database that is not there", () => {
  it("is told by its address, without the password", async () => {
    const refused = applyMigrations("postgresql://someone:secret@127.0.0.1:1/none");
    await expect(refused).rejects.toThrow(/127\.0\.0\.1:1 does not answer.*DATABASE_URL/);
    await expect(refused).rejects.not.toThrow(/secret/);
  });
});
