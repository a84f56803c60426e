import { randomBytes } from "node:crypto";
import { mkdirSync, rmSync } from "node:fs";
import { variableNames } from "@/lib/server/env";
import { findChromium, noBrowser } from "./browser";
import { runToEnd } from "./child";
import { standInEnvironment } from "./dev";
import { applyMigrations } from "./migrate";
import { freePort } from "./port";
import { startThrowAway } from "./postgres/throw-away";
import { inProject } from "./root";
import { say } from "./say";
import { serve } from "./serve";
import { atShutdown } from "./shutdown";
import { type Count, countPlaywright, nothing } from "./test-count";

const playwright = inProject("node_modules", "@playwright", "test", "cli.js");
const config = inProject("e2e", "playwright.config.ts");

/**
 * The environment without any variable of the product: a developer's `.env` must not reach a test. An empty value
 * counts as not set, and keeps Next from reading the file's.
 */
export function bareEnvironment(): NodeJS.ProcessEnv {
  return { ...process.env, ...Object.fromEntries(variableNames.map((name) => [name, ""])) };
}

/** How many browser tests there are, for a lane that could not run them: none of them may seem to have passed. */
async function countTests(): Promise<number> {
  const { output } = await runToEnd(process.execPath, [playwright, "test", "-c", config, "--list"], {
    env: bareEnvironment(),
  });
  return Math.max(1, Number(/Total: (\d+) tests?/.exec(output)?.[1] ?? 1));
}

async function startWorld() {
  const server = await startThrowAway();
  const closers = [atShutdown(() => server.close())];
  const databaseUrl = await server.create("browser");
  await applyMigrations(databaseUrl);
  const port = await freePort();
  const smtpPort = await freePort();
  const standIn = await standInEnvironment();
  closers.push(standIn.close);
  const masterKey = randomBytes(32).toString("base64");
  const url = `http://localhost:${port}`;
  const variables = {
    ...standIn.variables,
    DATABASE_URL: databaseUrl,
    ANBAN_MASTER_KEY: masterKey,
    ANBAN_STAGE: "test",
    ANBAN_URL: url,
    ANBAN_DEMO: "on",
    PORT: String(port),
    HOST: "127.0.0.1",
    SMTP_URL: `smtp://127.0.0.1:${smtpPort}`,
    MAIL_FROM: "Anban <anban@localhost.test>",
    LOG_LEVEL: "warn",
    NEXTAUTH_URL: url,
  };
  const env = { ...bareEnvironment(), ...variables };
  Object.assign(process.env, env);
  const { seedFirstStart } = await import("@/prisma/seed");
  const { people } = await seedFirstStart({
    databaseUrl,
    masterKey,
    demo: true,
    baseUrl: url,
    say: () => {},
  });
  const log = inProject("playwright-report", "server.log");
  rmSync(log, { force: true });
  mkdirSync(inProject("playwright-report"), { recursive: true });
  const serving = await serve("start", { host: "127.0.0.1", port, env, log });
  closers.push(() => serving.stop());
  const e2e = {
    ANBAN_E2E_URL: url,
    ANBAN_E2E_PEOPLE: JSON.stringify(people),
    ANBAN_E2E_STAND_IN_URL: standIn.url,
    ANBAN_E2E_SMTP_PORT: String(smtpPort),
  };
  return {
    env: { ...env, ...e2e },
    close: async () =>
      void (await closers.reverse().reduce((done, close) => done.then(close), Promise.resolve())),
  };
}

/** Runs the browser tests against the built application, a throw-away database and the model stand-in. */
export async function testBrowser(reportPath: string, patterns: readonly string[]): Promise<Count> {
  const chromium = await findChromium();
  if (chromium === null) {
    say(noBrowser);
    return { ...nothing, failed: await countTests() };
  }
  const world = await startWorld();
  try {
    const { code } = await runToEnd(
      process.execPath,
      [playwright, "test", "-c", config, "--reporter=list,json", ...patterns],
      {
        loud: true,
        env: { ...world.env, ANBAN_CHROMIUM: chromium, PLAYWRIGHT_JSON_OUTPUT_FILE: reportPath },
      },
    );
    return countPlaywright(reportPath, code);
  } finally {
    await world.close();
  }
}
