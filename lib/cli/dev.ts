import { CliError } from "./cli-error";
import { introduce, seedIfEmpty } from "./first-start";
import { generateClient } from "./generate";
import { applyMigrations } from "./migrate";
import { freePort, refuseTakenPort } from "./port";
import { Steps, say, sayKey } from "./say";
import { serve } from "./serve";
import { holdData, openDatabase, openMasterKey, readSetting, serverEnvironment } from "./setting";
import { atShutdown } from "./shutdown";

/** The model stand-in on a free port, with what the server must know of it. */
export async function standInEnvironment() {
  const { startStandIn } = await import("./stand-in");
  const standIn = await startStandIn({ port: await freePort() });
  const close = atShutdown(() => standIn.close());
  return { url: standIn.url, close, variables: { ANBAN_MODEL_URL: standIn.url, ANBAN_MODEL: "stand-in" } };
}

/** `npm run dev`: hot reload on the same database. `--offline` adds a model that needs no network. */
export async function dev(args: readonly string[]): Promise<void> {
  const unknown = args.filter((arg) => arg !== "--offline");
  if (unknown.length > 0)
    throw new CliError(`npm run dev does not know ${unknown.join(" ")}; it knows --offline.`);
  process.env.ANBAN_STAGE ??= "development";
  const setting = readSetting();
  const { env } = setting;
  holdData(setting, "npm run dev", true);
  await refuseTakenPort(env.port, env.host);
  const masterKey = openMasterKey(setting);
  sayKey(masterKey.madeAt);
  const steps = new Steps(5);
  await steps.run("Prisma client", async (note) => note((await generateClient()) ? "generated" : "fresh"));
  const databaseUrl = await steps.run("database", () => openDatabase(setting));
  await steps.run("migrations", async (note) =>
    note(`${(await applyMigrations(databaseUrl)).length} applied`),
  );
  Object.assign(process.env, serverEnvironment(setting, databaseUrl, masterKey.key));
  const seeded = await steps.run("first data", () =>
    seedIfEmpty({ databaseUrl, masterKey: masterKey.key, demo: env.demo, baseUrl: env.url, say: () => {} }),
  );
  const standIn = args.includes("--offline") ? await standInEnvironment() : null;
  const serverEnv = { ...process.env, ...standIn?.variables };
  await steps.run("server", () => serve("dev", { host: env.host, port: env.port, env: serverEnv }));
  if (seeded !== null) introduce(seeded);
  if (standIn !== null) say(`\nThe model stand-in answers at ${standIn.url}`);
  say(`\nAnban reloads as you write: ${env.url}`);
}
