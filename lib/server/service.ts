import "server-only";
import { type Clock, systemClock } from "@/lib/server/clock";
import { createDatabase, type Database } from "@/lib/server/db/client";
import { type Env, env } from "@/lib/server/env";
import { createKeyRing, type KeyRing } from "@/lib/server/keyring";
import { Bus } from "@/lib/server/live/bus";
import { LiveReplies } from "@/lib/server/live/live-replies";
import { createLogger, type Logger } from "@/lib/server/logger";
import { type Random, systemRandom } from "@/lib/server/random";

/** Everything a use case needs from outside, made once per process and injected. */
export type Service = {
  env: Env;
  database: Database;
  clock: Clock;
  random: Random;
  keyRing: KeyRing;
  log: Logger;
  bus: Bus;
  liveReplies: LiveReplies;
  instanceId: string;
};

export type ServiceParts = {
  env: Env;
  clock: Clock;
  random: Random;
  databaseUrl: string;
  masterKeys: readonly Uint8Array[];
};

export function createService({ env, clock, random, databaseUrl, masterKeys }: ServiceParts): Service {
  const log = createLogger(env.logLevel);
  const instanceId = random.uuid(clock.now());
  return {
    env,
    clock,
    random,
    log,
    instanceId,
    database: createDatabase(databaseUrl, env.databasePoolSize),
    keyRing: createKeyRing(masterKeys, random),
    bus: new Bus(databaseUrl, instanceId, log),
    liveReplies: new LiveReplies(),
  };
}

// Next evaluates modules once per bundle; the process-wide symbol keeps one pool and one bus per process.
const slot = Symbol.for("anban.service");
type Slotted = typeof globalThis & { [slot]?: Service };

/** The service of this process. */
export function service(): Service {
  const holder: Slotted = globalThis;
  holder[slot] ??= createFromEnv(env());
  return holder[slot];
}

function createFromEnv(parsed: Env): Service {
  if (!parsed.databaseUrl) throw new Error("DATABASE_URL is not set: start the server with npm start.");
  if (!parsed.masterKey) throw new Error("ANBAN_MASTER_KEY is not set: start the server with npm start.");
  return createService({
    env: parsed,
    clock: systemClock,
    random: systemRandom,
    databaseUrl: parsed.databaseUrl,
    masterKeys: [parsed.masterKey, ...parsed.previousMasterKeys],
  });
}
