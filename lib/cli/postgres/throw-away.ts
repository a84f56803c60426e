import { chmodSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import pg from "pg";
import { freePort } from "../port";
import { nativeFolder } from "./binaries";
import { clusterUrl, startCluster, superuser } from "./cluster";
import { findHome } from "./home";

/** A server for tests in the system's temporary folder, without care for crashes. `close` leaves nothing behind. */
export type ThrowAwayServer = {
  /** Makes a database, empty or as a copy of another one of this server, and returns its address. */
  create(name: string, template?: string): Promise<string>;
  drop(name: string): Promise<void>;
  urlOf(name: string): string;
  close(): Promise<void>;
};

const safe = (name: string) => {
  if (!/^[a-z0-9_]+$/.test(name)) throw new Error(`not a name for a test database: ${name}`);
  return name;
};

export async function startThrowAway(): Promise<ThrowAwayServer> {
  const folder = mkdtempSync(join(tmpdir(), "anban-test-"));
  // The unprivileged user that root falls back to must be able to pass.
  chmodSync(folder, 0o711);
  const home = findHome(nativeFolder(), join(folder, "postgres"));
  const cluster = await startCluster(home, freePort, false);
  const pool = new pg.Pool({ connectionString: clusterUrl(cluster, superuser), max: 1 });
  pool.on("error", () => {});
  // The server may be stopped before this idle connection is closed; that must not end the test run.
  pool.on("error", () => undefined);
  // CREATE DATABASE refuses while anyone else is connected to the template; one connection does them in turn.
  const urlOf = (name: string) => clusterUrl(cluster, safe(name));
  return {
    urlOf,
    async create(name, template = "template0") {
      await pool.query(`create database ${safe(name)} template ${safe(template)}`);
      return urlOf(name);
    },
    async drop(name) {
      await pool.query(`drop database if exists ${safe(name)} with (force)`);
    },
    async close() {
      await pool.end();
      await cluster.stop();
      for (const made of [folder, home.outside ?? folder]) rmSync(made, { recursive: true, force: true });
    },
  };
}
