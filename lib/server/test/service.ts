import { standingClock } from "@/lib/server/clock";
import { parseEnv } from "@/lib/server/env";
import { systemRandom } from "@/lib/server/random";
import { createService, type Service } from "@/lib/server/service";

/** The key of every test database: it guards nothing. */
export const testMasterKey = Buffer.alloc(32, 7).toString("base64");

/** A real service on a migrated database, with a clock that stands still until a test moves it. */
export function testService(
  databaseUrl: string,
  options: { now?: Date; env?: Record<string, string> } = {},
): Service & { clock: ReturnType<typeof standingClock> } {
  const clock = standingClock(options.now ?? new Date("2026-11-23T04:00:00Z"));
  const env = parseEnv({
    ANBAN_STAGE: "test",
    DATABASE_URL: databaseUrl,
    ANBAN_MASTER_KEY: testMasterKey,
    DATABASE_POOL_SIZE: "4",
    LOG_LEVEL: "silent",
    ...options.env,
  });
  const { masterKey } = env;
  if (masterKey === null) throw new Error("The test key is missing.");
  return {
    ...createService({
      env,
      clock,
      random: systemRandom,
      databaseUrl,
      masterKeys: [masterKey, ...env.previousMasterKeys],
    }),
    clock,
  };
}
