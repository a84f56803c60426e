import { linkSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";
import { CliError } from "./cli-error";
import { startMark } from "./process-mark";

/** Who holds a lock: `address` is what the holder serves, where it serves something. */
export type Holder = {
  readonly pid: number;
  readonly mark: string | null;
  readonly since: string;
  readonly command: string;
  readonly address: string | null;
};

export class HeldError extends CliError {
  readonly holder: Holder;

  constructor(holder: Holder) {
    const where = holder.address === null ? "" : `, at ${holder.address}`;
    super(
      `Anban is running already: process ${holder.pid} (${holder.command}) holds this folder since ${holder.since}${where}. ` +
        "Use that one, or stop it first.",
    );
    this.holder = holder;
  }
}

/** The lock's holder, or null where it is free or its holder is gone. */
export function holderOf(path: string): Holder | null {
  let holder: Holder;
  try {
    holder = JSON.parse(readFileSync(path, "utf8"));
  } catch {
    return null;
  }
  return startMark(holder.pid) === holder.mark && holder.mark !== null ? holder : null;
}

/**
 * Takes the lock for this process or throws `HeldError`. Returns the way to give it back.
 * The file appears with its content in one step (a hard link), so nobody ever reads half of it.
 */
export function takeLock(path: string, command: string, address: string | null): () => void {
  mkdirSync(dirname(path), { recursive: true, mode: 0o700 });
  const mine = `${path}.${process.pid}`;
  const since = new Date().toISOString();
  const holder: Holder = { pid: process.pid, mark: startMark(process.pid), since, command, address };
  writeFileSync(mine, JSON.stringify(holder), { mode: 0o600 });
  try {
    for (let attempt = 0; attempt < 20; attempt += 1) {
      if (linked(mine, path)) return () => rmSync(path, { force: true });
      const other = holderOf(path);
      if (other !== null) throw new HeldError(other);
      removeStale(path);
    }
  } finally {
    rmSync(mine, { force: true });
  }
  throw new CliError(
    `The lock ${path} could not be taken. If nothing runs here, delete that file and start again.`,
  );
}

function linked(from: string, to: string): boolean {
  try {
    linkSync(from, to);
    return true;
  } catch (error) {
    if (error instanceof Error && "code" in error && error.code === "EEXIST") return false;
    throw error;
  }
}

/**
 * Two starts may find the same stale lock. It is moved aside and looked at again before it is deleted: otherwise the
 * slower one would delete the lock that the faster one has just taken.
 */
function removeStale(path: string): void {
  const aside = `${path}.${process.pid}.stale`;
  try {
    renameSync(path, aside);
  } catch {
    return;
  }
  if (holderOf(aside) !== null) linked(aside, path);
  rmSync(aside, { force: true });
}
