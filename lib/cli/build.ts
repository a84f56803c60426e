import { readdirSync, rmSync } from "node:fs";
import { setTimeout as wait } from "node:timers/promises";
import { variableNames } from "@/lib/server/env";
import { runToEnd } from "./child";
import { CliError } from "./cli-error";
import { holderOf, takeLock } from "./lock";
import { inProject, root } from "./root";
import { hashOf, stampIs, writeStamp } from "./stamp";

const stamp = inProject(".next", "anban-build");
const lock = inProject("node_modules", ".anban", "build.lock");

const sources = ["app", "components", "lib", "public", "prisma/schema.prisma", "package-lock.json"] as const;

/** What lies in the sources and does not reach the built application. */
function isBeside(path: string): boolean {
  const local = path.slice(root.length).replaceAll("\\", "/");
  return (
    /^lib\/(?:cli|server\/test|server\/db\/generated)(?:\/|$)/.test(local) ||
    /\.test\.tsx?$/.test(local) ||
    /^(?:next-env\.d|vitest\.config)\.ts$|^biome\.json$/.test(local)
  );
}

function sourceHash(): string {
  const settings = readdirSync(root).filter((name) => /\.(?:ts|mts|mjs|js|json)$/.test(name));
  return hashOf(root, [...sources, ...settings], isBeside);
}

/** The settings of a running product are no part of a build: it must never meet a database or a key. */
function buildEnvironment(): NodeJS.ProcessEnv {
  const kept = Object.entries(process.env).filter(([name]) => !variableNames.includes(name));
  return { ...Object.fromEntries(kept), NODE_ENV: "production", NEXT_TELEMETRY_DISABLED: "1" };
}

export function isBuildFresh(): boolean {
  return stampIs(stamp, sourceHash());
}

/** Builds the application when a source has changed. Returns whether it did. Two at once wait for each other. */
export async function build(loud = false): Promise<boolean> {
  while (holderOf(lock) !== null) await wait(300);
  const release = takeLock(lock, "build", null);
  try {
    const hash = sourceHash();
    if (stampIs(stamp, hash)) return false;
    rmSync(stamp, { force: true });
    const next = inProject("node_modules", "next", "dist", "bin", "next");
    const { code, output } = await runToEnd(process.execPath, [next, "build"], {
      env: buildEnvironment(),
      loud,
    });
    if (code !== 0) throw new CliError(loud ? "The build failed." : `The build failed:\n${output.trim()}`);
    writeStamp(stamp, hash);
    return true;
  } finally {
    release();
  }
}
