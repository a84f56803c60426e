import "server-only";
import type { QueryResultRow } from "pg";
import type { Database } from "@/lib/server/db/client";

/** A statement that Postgres plans once per connection and runs in one round trip. */
export type Statement<Row extends QueryResultRow> = { name: string; text: string; row?: Row };

/**
 * Declares a named statement. Used only where the way of a message must stay within four round trips and
 * one commit: an interactive transaction would spend one round trip per line. Everything else goes through Prisma.
 */
export function statement<Row extends QueryResultRow>(name: string, text: string): Statement<Row> {
  return { name, text };
}

export async function run<Row extends QueryResultRow>(
  database: Pick<Database, "pool">,
  { name, text }: Statement<Row>,
  values: readonly unknown[],
): Promise<Row[]> {
  const result = await database.pool.query<Row>({ name, text, values: [...values] });
  return result.rows;
}
