import pg from "pg";
import type { seedFirstStart } from "@/prisma/seed";
import { say } from "./say";

export type Seeded = Awaited<ReturnType<typeof seedFirstStart>>;

async function isEmpty(databaseUrl: string): Promise<boolean> {
  const client = new pg.Client({ connectionString: databaseUrl });
  await client.connect();
  try {
    const { rowCount } = await client.query("select 1 from person limit 1");
    return rowCount === 0;
  } finally {
    await client.end();
  }
}

/**
 * Seeds a database that has no people yet; null where it has. The seed is loaded only where it is needed: it brings half
 * of the product with it, and a warm start must not wait for that.
 */
export async function seedIfEmpty(options: Parameters<typeof seedFirstStart>[0]): Promise<Seeded | null> {
  if (!(await isEmpty(options.databaseUrl))) return null;
  const seed = await import("@/prisma/seed");
  return seed.seedFirstStart(options);
}

/** Shows the people of the demo and their passwords, this once. */
export function introduce({ people, administratorLink }: Seeded): void {
  if (people.length > 0) {
    say("\nDemo people (shown this once; after `npm run db:reset` the next start makes new ones):");
    const widest = (values: string[]) => Math.max(...values.map((value) => value.length));
    const label = widest(people.map((person) => person.label));
    const email = widest(people.map((person) => person.email));
    for (const person of people) {
      say(`  ${person.label.padEnd(label)}  ${person.email.padEnd(email)}  ${person.password}`);
    }
  }
  if (administratorLink !== null)
    say(`\nBecome the first administrator (this link works once):\n  ${administratorLink}`);
}
