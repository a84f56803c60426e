import { build } from "./build";
import { introduce, seedIfEmpty } from "./first-start";
import { generateClient } from "./generate";
import { applyMigrations } from "./migrate";
import { refuseTakenPort } from "./port";
import { duration, Steps, say, sayKey } from "./say";
import { serve } from "./serve";
import { holdData, openDatabase, openMasterKey, readSetting, serverEnvironment } from "./setting";

/** `npm start`: from a clone to an address, in numbered steps. Runs until it is stopped. */
export async function up(): Promise<void> {
  const startedAt = Date.now();
  const setting = readSetting();
  const { env } = setting;
  holdData(setting, "npm start", true);
  await refuseTakenPort(env.port, env.host);
  const masterKey = openMasterKey(setting);
  sayKey(masterKey.madeAt);

  // The database starts while the application is built: they use different things.
  const opening = openDatabase(setting);
  opening.catch(() => {});
  if (env.databaseUrl !== null) await opening;
  const steps = new Steps(7);
  await steps.run("packages", async (note) => note("installed"));
  await steps.run("Prisma client", async (note) => note((await generateClient()) ? "generated" : "fresh"));
  await steps.run("build", async (note) => note((await build()) ? "built" : "fresh"));
  const databaseUrl = await steps.run("database", async (note) => {
    const url = await opening;
    note(env.databaseUrl === null ? "embedded PostgreSQL runs" : "given by DATABASE_URL");
    return url;
  });
  await steps.run("migrations", async (note) => {
    const applied = await applyMigrations(databaseUrl);
    note(applied.length === 0 ? "nothing new" : `${applied.length} applied`);
  });
  // The seed uses the product's own code, which reads the environment.
  Object.assign(process.env, serverEnvironment(setting, databaseUrl, masterKey.key));
  const seeded = await steps.run("first data", async (note) => {
    const made = await seedIfEmpty({
      databaseUrl,
      masterKey: masterKey.key,
      demo: env.demo,
      baseUrl: env.url,
      say: () => {},
    });
    note(made === null ? "there already" : "made");
    return made;
  });
  await steps.run("server", async (note) => {
    await serve("start", {
      host: env.host,
      port: env.port,
      env: process.env,
    });
    note("answers");
  });

  if (seeded !== null) introduce(seeded);
  say(`\nAnban is ready after ${duration(Date.now() - startedAt)}: ${env.url}`);
  say("Ctrl-C stops it.");
}
