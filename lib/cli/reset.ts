import { createInterface } from "node:readline/promises";
import pg from "pg";
import { CliError } from "./cli-error";
import { applyMigrations } from "./migrate";
import { say } from "./say";
import { holdData, openDatabase, readSetting } from "./setting";

async function confirmed(question: string): Promise<boolean> {
  const prompt = createInterface({ input: process.stdin, output: process.stdout });
  const answer = await prompt.question(`${question} Type yes to go on: `);
  prompt.close();
  return answer.trim().toLowerCase() === "yes";
}

/** `npm run db:reset`: empties the database and migrates it again. The master key stays. */
export async function reset(args: readonly string[]): Promise<void> {
  const setting = readSetting();
  const own = setting.env.databaseUrl !== null;
  const agreed = args.includes("--yes");
  if (!agreed && own) {
    throw new CliError(
      "DATABASE_URL names a database of your own. To delete everything in it: npm run db:reset -- --yes",
    );
  }
  if (!agreed && !process.stdin.isTTY)
    throw new CliError(
      "This deletes every person and every text. If that is meant: npm run db:reset -- --yes",
    );
  if (!agreed && !(await confirmed("This deletes every person and every text in the embedded database."))) {
    say("Nothing was changed.");
    return;
  }
  holdData(setting, "npm run db:reset", false);
  const databaseUrl = await openDatabase(setting);
  const client = new pg.Client({ connectionString: databaseUrl });
  await client.connect();
  try {
    // Every schema of ours, pg-boss's too; the system's own begin with pg_ or are named so by the standard.
    const { rows } = await client.query<{ name: string }>(
      "select nspname as name from pg_namespace where nspname !~ '^pg_' and nspname <> 'information_schema'",
    );
    for (const { name } of rows) await client.query(`drop schema ${client.escapeIdentifier(name)} cascade`);
    await client.query("create schema public");
  } finally {
    await client.end();
  }
  const applied = await applyMigrations(databaseUrl);
  say(
    `The database is empty and has its ${applied.length} migrations. The next npm start makes the first data again.`,
  );
}
