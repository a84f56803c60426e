import type { Service } from "@/lib/server/service";

/** What `npm test` says about the application under test. */
export type World = {
  url: string;
  standInUrl: string;
  demoPeople: readonly { label: string; email: string; password: string }[];
  lettersFolder: string;
};

function given(name: string): string {
  const value = process.env[name];
  if (!value) throw new Error(`${name} is not set: start the browser tests with npm run test:e2e.`);
  return value;
}

export function readWorld(): World {
  return {
    url: given("ANBAN_E2E_URL"),
    standInUrl: given("ANBAN_E2E_STAND_IN_URL"),
    demoPeople: JSON.parse(given("ANBAN_E2E_PEOPLE")),
    lettersFolder: given("ANBAN_E2E_LETTERS"),
  };
}

/**
 * The use cases' own way to the database that the application uses, with its keys. Loaded only when a test runs:
 * listing the tests needs no server code.
 */
export async function openService(): Promise<{ service: Service; close(): Promise<void> }> {
  const { createService } = await import("@/lib/server/service");
  const { parseEnv } = await import("@/lib/server/env");
  const { systemClock } = await import("@/lib/server/clock");
  const { systemRandom } = await import("@/lib/server/random");
  const { closeDatabase } = await import("@/lib/server/db/client");
  const env = parseEnv({ ...process.env, DATABASE_POOL_SIZE: "3", LOG_LEVEL: "silent" });
  if (!env.databaseUrl || !env.masterKey)
    throw new Error("The tests need DATABASE_URL and ANBAN_MASTER_KEY.");
  const service = createService({
    env,
    clock: systemClock,
    random: systemRandom,
    databaseUrl: env.databaseUrl,
    masterKeys: [env.masterKey],
  });
  return { service, close: () => closeDatabase(service.database) };
}
