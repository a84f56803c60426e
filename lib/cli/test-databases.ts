import { createServer } from "node:http";
import type { TestProject } from "vitest/node";
import { applyMigrations } from "./migrate";
import { startThrowAway, type ThrowAwayServer } from "./postgres/throw-away";

declare module "vitest" {
  interface ProvidedContext {
    /** Where `lib/server/test/database.ts` asks for a database. */
    testDatabases: string;
  }
}

const template = "migrated";

/**
 * Vitest's global setup. The database server starts when the first test asks for a database, so that a run of pure
 * tests pays nothing for it.
 */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  let starting: Promise<ThrowAwayServer> | undefined;
  let count = 0;

  const started = () => {
    starting ??= startThrowAway().then(async (server) => {
      await applyMigrations(await server.create(template));
      return server;
    });
    return starting;
  };

  const broker = createServer(async (request, response) => {
    try {
      const server = await started();
      if (request.method === "DELETE") await server.drop((request.url ?? "").slice(1));
      count += 1;
      const name = `test_${count}`;
      const answer = request.method === "POST" ? { name, url: await server.create(name, template) } : {};
      response.end(JSON.stringify(answer));
    } catch (error) {
      response.writeHead(500).end(error instanceof Error ? error.message : String(error));
    }
  });
  await new Promise<void>((resolve) => broker.listen(0, "127.0.0.1", resolve));
  const address = broker.address();
  project.provide("testDatabases", `http://127.0.0.1:${typeof address === "object" ? address?.port : 0}`);

  return async () => {
    broker.closeAllConnections();
    broker.close();
    const server = await starting?.catch(() => undefined);
    await server?.close();
  };
}
