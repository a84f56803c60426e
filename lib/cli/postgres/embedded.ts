import { createHmac } from "node:crypto";
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import pg from "pg";
import { freePort, isPortTaken } from "../port";
import { nativeFolder } from "./binaries";
import { type Cluster, clusterUrl, startCluster, superuser } from "./cluster";
import { findHome } from "./home";

/** The embedded database of this project, running. `outside` is its folder where that could not be in the project. */
export type EmbeddedDatabase = {
  readonly url: string;
  readonly outside: string | null;
  readonly cluster: Cluster;
};

const role = "anban";

/** The port of the last time where it is still free, so that a client of one's own keeps its address. */
async function rememberedPort(file: string): Promise<number> {
  const last = existsSync(file) ? Number(readFileSync(file, "utf8")) : 0;
  if (Number.isInteger(last) && last > 1024 && !(await isPortTaken(last, "127.0.0.1"))) return last;
  return freePort();
}

/** The product's own role is no superuser: what it could be made to say to the database stays inside its database. */
async function provideRole(cluster: Cluster): Promise<string> {
  const password = createHmac("sha256", cluster.password).update(role).digest("base64url");
  const client = new pg.Client({ connectionString: clusterUrl(cluster, superuser) });
  await client.connect();
  try {
    const { rows } = await client.query<{ role: boolean; database: boolean }>(
      "select exists(select from pg_roles where rolname = $1) as role, exists(select from pg_database where datname = $1) as database",
      [role],
    );
    if (rows[0]?.role !== true)
      await client.query(`create role ${role} login createdb password '${password}'`);
    if (rows[0]?.database !== true) await client.query(`create database ${role} owner ${role}`);
  } finally {
    await client.end();
  }
  return clusterUrl(cluster, role, role, password);
}

/** Starts the database in `<dataDir>/postgres`, made on the first start. */
export async function startEmbedded(dataDir: string): Promise<EmbeddedDatabase> {
  mkdirSync(dataDir, { recursive: true, mode: 0o700 });
  const home = findHome(nativeFolder(), join(dataDir, "postgres"));
  const portFile = join(dataDir, "postgres.port");
  const cluster = await startCluster(home, () => rememberedPort(portFile), true);
  writeFileSync(portFile, String(cluster.port));
  try {
    return { url: await provideRole(cluster), outside: home.outside, cluster };
  } catch (error) {
    await cluster.stop();
    throw error;
  }
}
