import { spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import {
  chmodSync,
  chownSync,
  cpSync,
  existsSync,
  lstatSync,
  mkdirSync,
  readdirSync,
  renameSync,
  rmSync,
  statSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { CliError } from "../cli-error";
import { program } from "./binaries";

/**
 * Where the programs and the data are, and as whom they run. PostgreSQL refuses to run as root.
 * `wrap` stands before each command line; `uid` and `gid` are null where the programs run as the person who starts.
 */
export type Home = {
  readonly native: string;
  readonly folder: string;
  readonly wrap: readonly string[];
  readonly uid: number | null;
  readonly gid: number | null;
  /** The folder outside the project that holds both, where that was the only way. */
  readonly outside: string | null;
};

function works(command: string, args: readonly string[], as: { uid?: number; gid?: number } = {}): boolean {
  return spawnSync(command, args, { stdio: "ignore", cwd: "/", timeout: 10_000, ...as }).status === 0;
}

/** Whether a home can run its programs and write its folder, tried for real: modes and namespaces lie. */
function canLive(home: Home): boolean {
  const as = home.uid === null || home.gid === null ? {} : { uid: home.uid, gid: home.gid };
  const run = (command: string, ...args: string[]) => {
    const [first = command, ...rest] = [...home.wrap, command, ...args];
    return works(first, rest, as);
  };
  return (
    run(program(home.native, "postgres"), "--version") &&
    run("test", "-w", home.folder, "-a", "-x", home.folder)
  );
}

function idOf(kind: "-u" | "-g"): number {
  const answer = spawnSync("id", [kind, "nobody"], { encoding: "utf8" });
  const id = Number(answer.stdout?.trim());
  // initdb looks its own user up by number, so the number must have a name; nobody has one everywhere.
  return answer.status === 0 && Number.isInteger(id) && id > 0 ? id : 65_534;
}

/** The kernel stops the database in order (SIGINT: fast shutdown) when the launcher dies, where it knows how to. */
function dieWithLauncher(): readonly string[] {
  const setpriv = ["setpriv", "--pdeathsig", "INT"] as const;
  return process.platform === "linux" && works(setpriv[0], [...setpriv.slice(1), "true"]) ? setpriv : [];
}

function giveTo(path: string, uid: number, gid: number): void {
  const stat = lstatSync(path);
  if (stat.uid !== uid || stat.gid !== gid) chownSync(path, uid, gid);
  if (stat.isDirectory()) for (const name of readdirSync(path)) giveTo(join(path, name), uid, gid);
}

function prepare(folder: string): void {
  mkdirSync(folder, { recursive: true, mode: 0o700 });
}

/** A place outside the project, for root whose project folder no other user may enter. Not wiped when the machine restarts. */
export function placeOutside(folder: string): string {
  const name = `anban-${createHash("sha256").update(folder).digest("hex").slice(0, 12)}`;
  const state = "/var/lib";
  return join(existsSync(state) ? state : tmpdir(), name);
}

/**
 * Finds how PostgreSQL can live in `folder`: as the person who starts; for root in a user namespace, else as the
 * unprivileged user, else as that user in a place which that user may enter.
 */
export function findHome(native: string, folder: string): Home {
  const deathSignal = dieWithLauncher();
  const plain: Home = { native, folder, wrap: deathSignal, uid: null, gid: null, outside: null };
  const outside = placeOutside(folder);
  if (process.getuid?.() !== 0) {
    prepare(folder);
    if (process.platform === "win32" || canLive(plain)) return plain;
    throw new CliError(
      `The folder ${folder} cannot be used by this user. It was perhaps made by another one (an earlier start as root?). Set ANBAN_DATA_DIR to a folder of your own.`,
    );
  }
  const uid = idOf("-u");
  const gid = idOf("-g");
  // Data that was placed outside stays there, also on a machine that later allows more.
  if (!existsSync(join(outside, "data"))) {
    prepare(folder);
    const wrap = ["unshare", "--user", `--map-user=${uid}`, `--map-group=${gid}`, ...deathSignal];
    const apart: Home = { ...plain, wrap };
    if (process.platform === "linux" && ownedBy(folder, 0) && canLive(apart)) return apart;
    const dropped: Home = { ...plain, uid, gid };
    if (mayEnter(folder, native, uid, gid)) {
      giveTo(folder, uid, gid);
      if (canLive(dropped)) return dropped;
    }
  }
  return moveOutside({ ...plain, uid, gid }, outside);
}

function ownedBy(folder: string, uid: number): boolean {
  return (
    readdirSync(folder).every((name) => lstatSync(join(folder, name)).uid === uid) &&
    statSync(folder).uid === uid
  );
}

/**
 * Whether that user can reach the folder and the programs. The data folder above it is ours: everybody may pass through
 * it, nobody may look around, and what lies in it is closed to others by its own mode.
 */
function mayEnter(folder: string, native: string, uid: number, gid: number): boolean {
  const above = join(folder, "..");
  if (!works("test", ["-x", join(above, "..")], { uid, gid })) return false;
  if (!works(program(native, "postgres"), ["--version"], { uid, gid })) return false;
  chmodSync(above, (statSync(above).mode & 0o777) | 0o011);
  return works("test", ["-x", above], { uid, gid });
}

function moveOutside(home: Home, outside: string): Home {
  const native = join(outside, "native");
  const folder = join(outside, "data");
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  chmodSync(outside, 0o755);
  if (!existsSync(program(native, "postgres"))) {
    cpSync(home.native, native, { recursive: true, verbatimSymlinks: true });
  }
  // A project that was moved here from a place where its data could stay inside takes that data along.
  const earlier = join(home.folder, "cluster");
  const making = join(folder, "moving");
  if (!existsSync(join(folder, "cluster")) && existsSync(join(earlier, "PG_VERSION"))) {
    rmSync(making, { recursive: true, force: true });
    cpSync(earlier, making, { recursive: true });
    renameSync(making, join(folder, "cluster"));
  }
  giveTo(folder, home.uid ?? 0, home.gid ?? 0);
  const moved: Home = { ...home, native, folder, outside };
  if (canLive(moved)) return moved;
  throw new CliError(
    "PostgreSQL cannot run as root, and no other user could run it here. Start Anban as an ordinary user, or set DATABASE_URL.",
  );
}
