import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join, relative } from "node:path";

function* filesUnder(path: string, skip: (path: string) => boolean): Generator<string> {
  for (const entry of readdirSync(path, { withFileTypes: true }).sort((a, b) => (a.name < b.name ? -1 : 1))) {
    const inside = join(path, entry.name);
    if (skip(inside)) continue;
    if (entry.isDirectory()) yield* filesUnder(inside, skip);
    else if (entry.isFile()) yield inside;
  }
}

/** A hash over the names and contents of files and folders below `base`; what is not there counts as absent. */
export function hashOf(
  base: string,
  paths: readonly string[],
  skip: (path: string) => boolean = () => false,
): string {
  const hash = createHash("sha256");
  const add = (path: string) => {
    const content = readFileSync(path);
    hash.update(`${relative(base, path)}\0${content.length}\0`).update(content);
  };
  for (const path of paths) {
    const full = join(base, path);
    if (!existsSync(full) || skip(full)) continue;
    if (/\.[a-z]+$/.test(path)) add(full);
    else for (const file of filesUnder(full, skip)) add(file);
  }
  return hash.digest("hex");
}

export function stampIs(path: string, hash: string): boolean {
  return existsSync(path) && readFileSync(path, "utf8") === hash;
}

export function writeStamp(path: string, hash: string): void {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, hash);
}
