import { createHash, randomUUID } from "node:crypto";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import pg from "pg";
import { CliError } from "./cli-error";
import { inProject } from "./root";

type Migration = { readonly name: string; readonly sql: string; readonly checksum: string };
type Applied = { migration_name: string; checksum: string; finished_at: Date | null };

/** The lock that Prisma's own migration command takes, so that the two never run at once. */
const prismaLock = 72_707_369;

// Prisma's own layout: `prisma migrate deploy` must agree with what was applied here.
const recordTable = `create table if not exists _prisma_migrations (
  id varchar(36) primary key not null,
  checksum varchar(64) not null,
  finished_at timestamptz,
  migration_name varchar(255) not null,
  logs text,
  rolled_back_at timestamptz,
  started_at timestamptz not null default now(),
  applied_steps_count integer not null default 0
)`;

/** The committed migrations in the order of their names. */
export function readMigrations(folder = inProject("prisma", "migrations")): readonly Migration[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && existsSync(join(folder, entry.name, "migration.sql")))
    .map((entry) => {
      const sql = readFileSync(join(folder, entry.name, "migration.sql"), "utf8");
      return { name: entry.name, sql, checksum: createHash("sha256").update(sql).digest("hex") };
    })
    .sort((a, b) => (a.name < b.name ? -1 : 1));
}

function refuseDivergence(migrations: readonly Migration[], applied: readonly Applied[]): void {
  for (const record of applied) {
    const name = record.migration_name;
    const migration = migrations.find((each) => each.name === name);
    if (migration === undefined) {
      throw new CliError(
        `The database has the migration ${name}, which this version of Anban does not know. It was perhaps used by a newer one.`,
      );
    }
    if (record.finished_at === null) {
      throw new CliError(
        `The migration ${name} was begun in this database and never finished. Repair it with: npx prisma migrate resolve`,
      );
    }
    if (record.checksum !== migration.checksum) {
      throw new CliError(
        `The migration ${name} was changed after this database had applied it. Restore the file, and make a new migration for the change.`,
      );
    }
  }
}

async function apply(client: pg.Client, migration: Migration): Promise<void> {
  await client.query("begin");
  try {
    await client.query(migration.sql);
    await client.query(
      "insert into _prisma_migrations (id, checksum, migration_name, started_at, finished_at, applied_steps_count) values ($1, $2, $3, now(), clock_timestamp(), 1)",
      [randomUUID(), migration.checksum, migration.name],
    );
    await client.query("commit");
  } catch (error) {
    await client.query("rollback");
    throw new CliError(
      `The migration ${migration.name} could not be applied: ${error instanceof Error ? error.message : error}`,
    );
  }
}

/** Says which address does not answer, and never the password. */
async function connect(client: pg.Client): Promise<void> {
  try {
    await client.connect();
  } catch (error) {
    const reason = error instanceof Error ? error.message || error.name : String(error);
    throw new CliError(
      `The database at ${client.host}:${client.port} does not answer (${reason}). Check DATABASE_URL.`,
    );
  }
}

/** Refuses a database that does not answer. */
export async function refuseSilentDatabase(databaseUrl: string): Promise<void> {
  const client = new pg.Client({ connectionString: databaseUrl });
  await connect(client);
  await client.end();
}

/**
 * Applies what the database lacks, each migration in a transaction, and returns the names of those applied. Two at once
 * wait for each other. Throws `CliError` when the database and the folder have parted ways.
 */
export async function applyMigrations(databaseUrl: string, folder?: string): Promise<readonly string[]> {
  const migrations = readMigrations(folder);
  const client = new pg.Client({ connectionString: databaseUrl });
  await connect(client);
  try {
    await client.query("select pg_advisory_lock($1)", [prismaLock]);
    await client.query(recordTable);
    const { rows: applied } = await client.query<Applied>(
      "select migration_name, checksum, finished_at from _prisma_migrations where rolled_back_at is null",
    );
    refuseDivergence(migrations, applied);
    const lacking = migrations.filter(
      ({ name }) => !applied.some((record) => record.migration_name === name),
    );
    for (const migration of lacking) await apply(client, migration);
    return lacking.map(({ name }) => name);
  } finally {
    await client.end();
  }
}
