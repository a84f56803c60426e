import { existsSync, readdirSync } from "node:fs";
import { runToEnd } from "./child";
import { CliError } from "./cli-error";
import { inProject, root } from "./root";
import { hashOf, stampIs, writeStamp } from "./stamp";

const stamp = inProject("lib", "server", "db", "generated", ".stamp");

/**
 * Prisma's command wants to download a schema engine even where it only writes the client, for which it does not use
 * it. Where the engine is missing, any program that exists keeps it from trying.
 */
export function prismaEnvironment(): NodeJS.ProcessEnv {
  const folder = inProject("node_modules", "@prisma", "engines");
  const present = existsSync(folder) && readdirSync(folder).some((name) => name.startsWith("schema-engine-"));
  const given = process.env.PRISMA_SCHEMA_ENGINE_BINARY !== undefined;
  const stand = present || given ? {} : { PRISMA_SCHEMA_ENGINE_BINARY: process.execPath };
  return { ...process.env, ...stand, PRISMA_HIDE_UPDATE_MESSAGE: "1", CHECKPOINT_DISABLE: "1" };
}

/** Writes the Prisma client when the schema or Prisma has changed since the last time. Returns whether it did. */
export async function generateClient(force = false): Promise<boolean> {
  const hash = hashOf(root, [
    "prisma/schema.prisma",
    "prisma.config.ts",
    "node_modules/@prisma/client/package.json",
  ]);
  if (!force && stampIs(stamp, hash)) return false;
  const prisma = inProject("node_modules", "prisma", "build", "index.js");
  const { code, output } = await runToEnd(process.execPath, [prisma, "generate"], {
    env: prismaEnvironment(),
  });
  if (code !== 0) throw new CliError(`The Prisma client could not be generated:\n${output.trim()}`);
  writeStamp(stamp, hash);
  return true;
}
