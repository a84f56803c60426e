import "server-only";
import { PrismaPg } from "@prisma/adapter-pg";
import pg from "pg";
import { PrismaClient } from "@/lib/server/db/generated/client";

/** Prisma for the use cases, and the same pool for the few statements that must be one round trip. */
export type Database = { prisma: PrismaClient; pool: pg.Pool; url: string };

export type Transaction = Omit<
  PrismaClient,
  "$connect" | "$disconnect" | "$on" | "$transaction" | "$extends"
>;

export function createDatabase(url: string, poolSize: number): Database {
  const pool = new pg.Pool({ connectionString: url, max: poolSize, keepAlive: true });
  // A connection that breaks while idle must not end the process: the pool opens another when asked.
  pool.on("error", () => undefined);
  return { prisma: new PrismaClient({ adapter: new PrismaPg(pool) }), pool, url };
}

export async function closeDatabase(database: Database): Promise<void> {
  await database.prisma.$disconnect();
  if (!database.pool.ended) await database.pool.end();
}
