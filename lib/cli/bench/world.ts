import { randomBytes } from "node:crypto";
import { chmodSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { encode } from "next-auth/jwt";
import pg from "pg";
import { systemClock } from "@/lib/server/clock";
import { startConversation } from "@/lib/server/conversation/change-conversation";
import { closeDatabase } from "@/lib/server/db/client";
import { parseEnv } from "@/lib/server/env";
import { loginCookieName } from "@/lib/server/login-cookie";
import { systemRandom } from "@/lib/server/random";
import { createService } from "@/lib/server/service";
import { givePerson, requestOf } from "@/lib/server/test/person";
import { storeCompanions } from "@/prisma/companions-store";
import { startNode, stopChild } from "../child";
import { applyMigrations } from "../migrate";
import { freePort } from "../port";
import { nativeFolder } from "../postgres/binaries";
import { clusterUrl, startCluster, superuser } from "../postgres/cluster";
import { findHome } from "../postgres/home";
import { inProject } from "../root";
import { serve } from "../serve";
import { atShutdown } from "../shutdown";
import { bareEnvironment } from "../test-browser";
import type { Route } from "./load";
import type { UpstreamRecord } from "./upstream";

/** The app, its database (crash-safe, as in production) and the load test's model, each in processes of its own. */
export type World = {
  /** Processes whose time is the product's: the app and the database. */
  pids: readonly number[];
  direct(): Route;
  /** A signed-in adult with a conversation of their own. */
  throughApp(): Promise<Route>;
  records(): Promise<UpstreamRecord[]>;
};

export async function startWorld(): Promise<World> {
  const folder = mkdtempSync(join(tmpdir(), "anban-bench-"));
  chmodSync(folder, 0o711);
  atShutdown(() => rmSync(folder, { recursive: true, force: true }));
  const cluster = await startCluster(findHome(nativeFolder(), join(folder, "postgres")), freePort, true);
  atShutdown(() => cluster.stop());
  const admin = new pg.Client({ connectionString: clusterUrl(cluster, superuser) });
  await admin.connect();
  await admin.query("CREATE DATABASE bench");
  await admin.end();
  const databaseUrl = clusterUrl(cluster, "bench");
  await applyMigrations(databaseUrl);

  const [upstreamPort, port] = [await freePort(), await freePort()];
  const upstream = startNode(
    ["--import", "tsx", inProject("lib", "cli", "bench", "upstream.ts"), String(upstreamPort)],
    {
      env: process.env,
      log: join(folder, "upstream.log"),
    },
  );
  atShutdown(() => stopChild(upstream, 1_000));
  const upstreamUrl = `http://127.0.0.1:${upstreamPort}`;
  await answering(`${upstreamUrl}/records`);
  const variables = {
    DATABASE_URL: databaseUrl,
    ANBAN_MASTER_KEY: randomBytes(32).toString("base64"),
    ANBAN_MODEL_URL: `${upstreamUrl}/v1`,
    ANBAN_MODEL: "bench",
    ANBAN_URL: `http://127.0.0.1:${port}`,
    PORT: String(port),
    LOG_LEVEL: "warn",
  };
  const env = parseEnv(variables);
  if (env.masterKey === null) throw new Error("The key of the load test is missing.");
  const service = createService({
    env,
    clock: systemClock,
    random: systemRandom,
    databaseUrl,
    masterKeys: [env.masterKey],
  });
  atShutdown(() => closeDatabase(service.database));
  await storeCompanions(service);
  const serving = await serve("start", {
    host: "127.0.0.1",
    port,
    env: { ...bareEnvironment(), ...variables, NEXTAUTH_URL: env.url },
  });

  const isPid = (pid: number | undefined): pid is number => pid !== undefined;
  return {
    pids: [serving.child.pid, cluster.child.pid].filter(isPid),
    direct: () => ({
      name: "direct",
      url: new URL(`${upstreamUrl}/v1/chat/completions`),
      headers: { "content-type": "application/json" },
      body: (text) =>
        JSON.stringify({ model: "bench", stream: true, messages: [{ role: "user", content: text }] }),
      textOf: (event) =>
        (event as { choices: { delta: { content?: string } }[] }).choices[0]?.delta.content ?? null,
    }),
    async throughApp() {
      const { loginSessionId } = await givePerson(service);
      const context = await requestOf(service, loginSessionId);
      const { conversationId } = await startConversation(context, "friend");
      const token = await encode({ token: { loginSessionId }, secret: service.keyRing.sessionSecret });
      const pageId = crypto.randomUUID();
      return {
        name: "anban",
        url: new URL(`${env.url}/api/conversations/${conversationId}/messages`),
        headers: {
          "content-type": "application/json",
          origin: env.url,
          cookie: `${loginCookieName(env.url)}=${token}`,
        },
        body: (text) => JSON.stringify({ kind: "say", clientId: crypto.randomUUID(), pageId, text }),
        textOf(event) {
          const { type, text } = event as { type: string; text?: string };
          return type === "segment" && text ? text : null;
        },
      };
    },
    async records() {
      const response = await fetch(`${upstreamUrl}/records`);
      const records: UpstreamRecord[] = await response.json();
      return records;
    },
  };
}

/** @throws when nothing answers within forty seconds */
async function answering(url: string): Promise<void> {
  for (let tries = 0; tries < 400; tries += 1) {
    if (
      await fetch(url).then(
        () => true,
        () => false,
      )
    )
      return;
    await wait(100);
  }
  throw new Error("The model of the load test did not start.");
}
