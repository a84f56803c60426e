import { existsSync } from "node:fs";
import { resolve } from "node:path";
import { type Env, parseEnv } from "@/lib/server/env";
import { CliError } from "./cli-error";
import { holderOf, takeLock } from "./lock";
import { embeddedMasterKey } from "./master-key";
import { refuseSilentDatabase } from "./migrate";
import { startEmbedded } from "./postgres/embedded";
import { inProject, root } from "./root";
import { say } from "./say";
import { atShutdown, isShuttingDown, shutDown } from "./shutdown";

/** What the launcher works with: the judged environment, and the folder of everything that is kept. */
export type Setting = { readonly env: Env; readonly dataDir: string };

/** Reads `.env` (which never overrules the environment itself) and judges all of it. Throws `EnvError`, `CliError`. */
export function readSetting(): Setting {
  const file = inProject(".env");
  if (existsSync(file)) process.loadEnvFile(file);
  const env = parseEnv(process.env);
  if (env.databaseUrl !== null && env.masterKey === null) {
    throw new CliError(
      "DATABASE_URL is set and ANBAN_MASTER_KEY is not. A database of your own needs a key of your own: 32 random bytes " +
        "in base64 (for example from: openssl rand -base64 32). Keep a copy of it; without it no text can be read again.",
    );
  }
  return { env, dataDir: resolve(root, env.dataDir) };
}

const lockPath = (dataDir: string) => `${dataDir}/launcher.lock`;

/** Holds this data folder for as long as the process lives. Throws `HeldError` naming who has it. */
export function holdData({ env, dataDir }: Setting, command: string, serves: boolean): void {
  atShutdown(takeLock(lockPath(dataDir), command, serves ? env.url : null));
}

export function dataHolder({ dataDir }: Setting) {
  return holderOf(lockPath(dataDir));
}

/** The database to use, running: the given one, or the embedded one, which is stopped at the end. */
export async function openDatabase({ env, dataDir }: Setting): Promise<string> {
  if (env.databaseUrl !== null) {
    await refuseSilentDatabase(env.databaseUrl);
    return env.databaseUrl;
  }
  const { url, outside, cluster } = await startEmbedded(dataDir);
  atShutdown(() => cluster.stop());
  cluster.child.once("exit", () => {
    if (isShuttingDown()) return;
    console.error(`The database ended by itself; its log is ${dataDir}/postgres/postgres.log.`);
    void shutDown(1);
  });
  if (outside !== null) say(`\nPostgreSQL may not run as root in this folder, so its data is in ${outside}.`);
  return url;
}

/** The master key in base64: the given one, or that of the embedded mode. */
export function openMasterKey({ env, dataDir }: Setting): { key: string; madeAt: string | null } {
  if (env.masterKey !== null) return { key: Buffer.from(env.masterKey).toString("base64"), madeAt: null };
  const { key, made, file } = embeddedMasterKey(dataDir);
  return { key, madeAt: made ? file : null };
}

/** The environment of the server: everything given, and what the launcher has found. */
export function serverEnvironment(
  { env, dataDir }: Setting,
  databaseUrl: string,
  masterKey: string,
): NodeJS.ProcessEnv {
  return {
    ...process.env,
    DATABASE_URL: databaseUrl,
    ANBAN_MASTER_KEY: masterKey,
    ANBAN_URL: env.url,
    ANBAN_DEMO: env.demo ? "on" : "off",
    ANBAN_DATA_DIR: dataDir,
    PORT: String(env.port),
    HOST: env.host,
    NEXTAUTH_URL: env.url,
  };
}
