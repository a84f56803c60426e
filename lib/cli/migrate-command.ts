import { CliError } from "./cli-error";
import { applyMigrations } from "./migrate";
import { say } from "./say";
import { dataHolder, holdData, openDatabase, readSetting } from "./setting";

/** `npm run db:migrate`: brings the database up to this version. */
export async function migrate(): Promise<void> {
  const setting = readSetting();
  const { env } = setting;
  if (env.databaseUrl === null) {
    if (dataHolder(setting) !== null) {
      throw new CliError(
        "Anban is running; its embedded database was migrated when it started. Start it again to migrate.",
      );
    }
    holdData(setting, "npm run db:migrate", false);
  }
  const applied = await applyMigrations(await openDatabase(setting));
  say(applied.length === 0 ? "Nothing to apply." : `Applied: ${applied.join(", ")}`);
}
