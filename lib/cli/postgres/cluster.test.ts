import { existsSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import pg from "pg";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { isAlive } from "../process-mark";
import { linkLibraries } from "./binaries";
import { type EmbeddedDatabase, startEmbedded } from "./embedded";

let folder: string;
let running: EmbeddedDatabase | undefined;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "anban with a space "));
});
afterAll(async () => {
  await running?.cluster.stop();
  const outside = running?.outside;
  for (const made of [folder, outside ?? folder]) rmSync(made, { recursive: true, force: true });
});

async function query(url: string, sql: string): Promise<unknown[]> {
  const client = new pg.Client({ connectionString: url });
  client.on("error", () => {});
  await client.connect();
  try {
    return (await client.query(sql)).rows;
  } finally {
    await client.end();
  }
}

const died = (database: EmbeddedDatabase) =>
  new Promise<void>((resolve) => database.cluster.child.once("exit", () => resolve()));

describe("the embedded database", () => {
  it("starts in a path with spaces, for a role that is no superuser, and with a password only", async () => {
    running = await startEmbedded(folder);
    expect(await query(running.url, "select rolsuper from pg_roles where rolname = current_user")).toEqual([
      { rolsuper: false },
    ]);
    await expect(query(running.url.replace(/:[^:@]+@/, ":wrong@"), "select 1")).rejects.toThrow(/password/);
    await query(running.url, "create table kept (id int); insert into kept values (1)");
  });

  it("keeps what was committed when it is killed, and starts again past the file it left behind", async () => {
    if (running === undefined) throw new Error("not running");
    const gone = died(running);
    running.cluster.child.kill("SIGKILL");
    await gone;
    expect(
      existsSync(join(folder, "postgres", "cluster", "postmaster.pid")) || running.outside !== null,
    ).toBe(true);
    const before = running.url;
    running = await startEmbedded(folder);
    expect(await query(running.url, "select id from kept")).toEqual([{ id: 1 }]);
    expect(new URL(running.url).password).toBe(new URL(before).password);
  });

  it("stops the server of a launcher that died before it takes its place", async () => {
    if (running === undefined) throw new Error("not running");
    const earlier = running.cluster.child.pid ?? 0;
    const gone = died(running);
    running = await startEmbedded(folder);
    await gone;
    expect(isAlive(earlier)).toBe(false);
    expect(await query(running.url, "select id from kept")).toEqual([{ id: 1 }]);
  });

  it("removes a file that names another program", async () => {
    if (running === undefined) throw new Error("not running");
    await running.cluster.stop();
    if (running.outside === null) {
      writeFileSync(join(folder, "postgres", "cluster", "postmaster.pid"), `${process.pid}\n`);
    }
    running = await startEmbedded(folder);
    expect(await query(running.url, "select id from kept")).toEqual([{ id: 1 }]);
  });
});

describe("the libraries of the embedded database", () => {
  it("get the links that the package's own install script would have made", () => {
    const made = join(folder, "package");
    mkdirSync(join(made, "native", "lib"), { recursive: true });
    writeFileSync(join(made, "native", "lib", "libx.so.6.1"), "x");
    const link = { source: "native/lib/libx.so.6.1", target: "native/lib/libx.so" };
    writeFileSync(join(made, "native", "pg-symlinks.json"), JSON.stringify([link]));
    linkLibraries(made);
    linkLibraries(made);
    expect(existsSync(join(made, "native", "lib", "libx.so"))).toBe(true);
    expect(() => symlinkSync("x", join(made, "native", "lib", "libx.so"))).toThrow(/EEXIST/);
  });
});
