import { inject } from "vitest";

/** A database of one test file: a copy of the migrated template, which nobody else uses. */
export type TestDatabase = { readonly url: string; close(): Promise<void> };

/**
 * Asks the test run for a database with every migration applied and no rows. Close your own connections first, then
 * this. Throws with the database's reason when the migrations do not apply.
 */
export async function testDatabase(): Promise<TestDatabase> {
  const broker = inject("testDatabases");
  const response = await fetch(broker, { method: "POST" });
  if (!response.ok) throw new Error(`No test database: ${await response.text()}`);
  const { name, url }: { name: string; url: string } = await response.json();
  return {
    url,
    async close() {
      await fetch(`${broker}/${name}`, { method: "DELETE" });
    },
  };
}
