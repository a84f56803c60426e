import { existsSync, mkdirSync, writeFileSync } from "node:fs";
import { CliError } from "./cli-error";
import { applyMigrations } from "./migrate";
import { startThrowAway } from "./postgres/throw-away";
import { inProject } from "./root";
import { say } from "./say";
import { diffToSchema } from "./schema-diff";
import { atShutdown } from "./shutdown";

/** `npm run db:diff NAME`: writes the next migration from the schema, against a throw-away database. */
export async function diff([name = ""]: readonly string[]): Promise<void> {
  if (!/^[a-z0-9][a-z0-9_-]*$/.test(name)) {
    throw new CliError("Give the migration a name in small letters: npm run db:diff add_letters");
  }
  const server = await startThrowAway();
  const close = atShutdown(() => server.close());
  const url = await server.create("diff");
  await applyMigrations(url);
  const sql = await diffToSchema(url);
  await close();
  if (sql === "") {
    say("The migrations add up to the schema already; nothing was written.");
    return;
  }
  const stamp = new Date().toISOString().replace(/\D/g, "").slice(0, 14);
  const folder = inProject("prisma", "migrations", `${stamp}_${name}`);
  mkdirSync(folder, { recursive: true });
  writeFileSync(`${folder}/migration.sql`, sql);
  const provider = inProject("prisma", "migrations", "migration_lock.toml");
  if (!existsSync(provider)) writeFileSync(provider, 'provider = "postgresql"\n');
  say(`Written: prisma/migrations/${stamp}_${name}/migration.sql. Read it before you commit it.`);
}
