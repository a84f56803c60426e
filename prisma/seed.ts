import pg from "pg";
import { createOneTimeLink, revokeOneTimeLinks } from "@/lib/server/account/one-time-link";
import { systemClock } from "@/lib/server/clock";
import { createContext } from "@/lib/server/context";
import { closeDatabase } from "@/lib/server/db/client";
import { parseEnv } from "@/lib/server/env";
import { systemRandom } from "@/lib/server/random";
import { createService, type Service } from "@/lib/server/service";
import { storeCompanions } from "./companions-store";
import { type DemoPerson, seedDemoPeople } from "./demo-people";

/** Whether nobody is registered yet. */
export async function needsSeed(databaseUrl: string): Promise<boolean> {
  const client = new pg.Client({ connectionString: databaseUrl });
  await client.connect();
  try {
    const { rows } = await client.query("SELECT EXISTS (SELECT 1 FROM person) AS someone");
    return rows[0]?.someone === false;
  } finally {
    await client.end();
  }
}

export type SeedOptions = {
  databaseUrl: string;
  /** As in ANBAN_MASTER_KEY: base64 or hexadecimal. */
  masterKey: string;
  demo: boolean;
  baseUrl: string;
  say(line: string): void;
};

const setupLifeMs = 7 * 24 * 3_600_000;

/**
 * Fills a new installation: companions, and either the demo people with fresh passwords or the one-time link by
 * which the first administrator is set up. Doing it again adds what is missing and changes nobody; passwords are
 * known only in the run that made them.
 */
export async function seedFirstStart({ databaseUrl, masterKey, demo, baseUrl, say }: SeedOptions): Promise<{
  people: DemoPerson[];
  administratorLink: string | null;
}> {
  const env = parseEnv({
    DATABASE_URL: databaseUrl,
    DATABASE_POOL_SIZE: "4",
    ANBAN_MASTER_KEY: masterKey,
    ANBAN_URL: baseUrl,
    LOG_LEVEL: "silent",
  });
  if (env.masterKey === null) throw new Error("The seed needs the master key.");
  const service = createService({
    env,
    clock: systemClock,
    random: systemRandom,
    databaseUrl,
    masterKeys: [env.masterKey],
  });
  try {
    await storeCompanions(service);
    say("companions");
    if (!demo) return { people: [], administratorLink: await administratorLink(service) };
    const people = await seedDemoPeople(service);
    say(`${people.length} demo people`);
    return { people, administratorLink: null };
  } finally {
    await closeDatabase(service.database);
  }
}

/** A fresh link while there is no administrator; links printed before stop working. */
async function administratorLink(service: Service): Promise<string | null> {
  const context = createContext(service, service.clock, "zh-CN");
  return service.database.prisma.$transaction(async (transaction) => {
    if ((await transaction.person.count({ where: { role: "administrator" } })) > 0) return null;
    const grant = { purpose: "administrator-setup", personId: null } as const;
    await revokeOneTimeLinks(transaction, context, grant);
    return createOneTimeLink(transaction, context, { ...grant, lifeMs: setupLifeMs });
  });
}
