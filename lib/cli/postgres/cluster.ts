import { type ChildProcess, spawn, spawnSync } from "node:child_process";
import { randomBytes } from "node:crypto";
import {
  chmodSync,
  chownSync,
  closeSync,
  existsSync,
  mkdtempSync,
  openSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { stopChild } from "../child";
import { CliError } from "../cli-error";
import { isAlive, programOf } from "../process-mark";
import { program } from "./binaries";
import type { Home } from "./home";

export const superuser = "postgres";

/** A running server. `stop` is a fast shutdown: open transactions are rolled back, everything committed is on disk. */
export type Cluster = {
  readonly port: number;
  readonly password: string;
  readonly child: ChildProcess;
  stop(): Promise<void>;
};

const settings = {
  listen_addresses: "127.0.0.1",
  unix_socket_directories: "",
  max_connections: "100",
  shared_buffers: "128MB",
  wal_level: "minimal",
  max_wal_senders: "0",
  max_wal_size: "512MB",
  io_method: "sync",
  jit: "off",
  timezone: "UTC",
  log_timezone: "UTC",
  password_encryption: "scram-sha-256",
} as const;

/** For databases that are thrown away: what a crash would lose is of no use to anyone. */
const careless = {
  fsync: "off",
  synchronous_commit: "off",
  full_page_writes: "off",
  max_connections: "200",
} as const;

function commandLine(home: Home, name: "initdb" | "postgres", args: readonly string[]) {
  const [command = "", ...rest] = [...home.wrap, program(home.native, name), ...args];
  const as = home.uid === null || home.gid === null ? {} : { uid: home.uid, gid: home.gid };
  const env = { ...process.env, LC_ALL: "C", TZ: "UTC" };
  return { command, rest, options: { ...as, env, cwd: home.folder } };
}

/** Makes the data folder, whole or not at all: a killed initdb leaves only `making`, which the next one replaces. */
export function initialise(home: Home, careful: boolean): void {
  const data = join(home.folder, "cluster");
  if (existsSync(join(data, "PG_VERSION"))) return;
  const making = join(home.folder, "making");
  rmSync(making, { recursive: true, force: true });
  const scratch = mkdtempSync(join(tmpdir(), "anban-"));
  const password = randomBytes(24).toString("base64url");
  const passwordFile = join(scratch, "password");
  try {
    writeFileSync(passwordFile, password, { mode: 0o600 });
    if (home.uid !== null && home.gid !== null) {
      chownSync(scratch, home.uid, home.gid);
      chownSync(passwordFile, home.uid, home.gid);
    }
    const { command, rest, options } = commandLine(home, "initdb", [
      ...[
        "-D",
        making,
        "-U",
        superuser,
        `--pwfile=${passwordFile}`,
        "--auth=scram-sha-256",
        "--encoding=UTF8",
      ],
      ...[
        "--locale-provider=builtin",
        "--builtin-locale=C.UTF-8",
        "--locale=C",
        ...(careful ? [] : ["--no-sync"]),
      ],
    ]);
    const made = spawnSync(command, rest, { ...options, encoding: "utf8" });
    if (made.status !== 0)
      throw new CliError(`The database could not be made:\n${made.stderr || made.error?.message}`);
    const kept = join(making, "anban.password");
    writeFileSync(kept, password, { mode: 0o600 });
    if (home.uid !== null && home.gid !== null) chownSync(kept, home.uid, home.gid);
    renameSync(making, data);
  } finally {
    rmSync(scratch, { recursive: true, force: true });
  }
}

/** The first line of postmaster.pid: the server that owns, or owned, this data. */
function postmasterOf(data: string): number | null {
  const file = join(data, "postmaster.pid");
  if (!existsSync(file)) return null;
  const pid = Number(readFileSync(file, "utf8").split("\n", 1)[0]);
  return Number.isInteger(pid) && pid > 1 ? pid : null;
}

/**
 * After `kill -9` of the launcher the old server may still run, or only its file may be left. A live one is stopped in
 * order; a file whose pid now belongs to another program is removed, because PostgreSQL would refuse to start.
 */
async function clearPredecessor(data: string): Promise<void> {
  const pid = postmasterOf(data);
  if (pid === null) return;
  const program = programOf(pid);
  if (!isAlive(pid) || (program !== null && !program.startsWith("postgres"))) {
    rmSync(join(data, "postmaster.pid"), { force: true });
    return;
  }
  for (const [signal, graceMs] of [
    ["SIGINT", 15_000],
    ["SIGQUIT", 5_000],
    ["SIGKILL", 3_000],
  ] as const) {
    try {
      process.kill(pid, signal);
    } catch (error) {
      if (isAlive(pid)) {
        throw new CliError(
          `A database server of another user (process ${pid}) still holds ${data}. Stop it first. ${error}`,
        );
      }
    }
    for (const until = Date.now() + graceMs; Date.now() < until; await wait(25)) if (!isAlive(pid)) return;
  }
}

/** Where the programs write what they have to say; kept below 5 MB. */
function openLog(path: string): number {
  if (existsSync(path) && statSync(path).size > 5_000_000) renameSync(path, `${path}.old`);
  const log = openSync(path, "a", 0o600);
  chmodSync(path, 0o600);
  return log;
}

function isReady(data: string, pid: number | undefined): boolean {
  const file = join(data, "postmaster.pid");
  if (!existsSync(file)) return false;
  const lines = readFileSync(file, "utf8").split("\n");
  return Number(lines[0]) === pid && lines[7]?.trim() === "ready";
}

/**
 * Starts the server and waits until it takes connections, recovery after a crash included. The port is chosen after a
 * predecessor was stopped, which may have held it.
 */
export async function startCluster(
  home: Home,
  choosePort: () => Promise<number>,
  careful: boolean,
): Promise<Cluster> {
  const data = join(home.folder, "cluster");
  initialise(home, careful);
  await clearPredecessor(data);
  for (let attempt = 1; ; attempt += 1) {
    const port = await choosePort();
    const started = await launch(home, data, port, careful);
    if ("child" in started) {
      const password = readFileSync(join(data, "anban.password"), "utf8").trim();
      return { port, password, child: started.child, stop: () => stopCluster(home, started.child) };
    }
    // Another program may take the port between our look and the server's.
    if (attempt >= 5 || !/could not (?:create any TCP\/IP sockets|bind)/.test(started.said)) {
      throw new CliError(`The database did not start (its log is ${logOf(home)}):\n${started.said}`);
    }
  }
}

const logOf = (home: Home) => join(home.folder, "postgres.log");

async function launch(
  home: Home,
  data: string,
  port: number,
  careful: boolean,
): Promise<{ child: ChildProcess } | { said: string }> {
  const log = openLog(logOf(home));
  const logStart = statSync(logOf(home)).size;
  const all = { ...settings, ...(careful ? {} : careless), port: String(port) };
  const args = ["-D", data, ...Object.entries(all).flatMap(([name, value]) => ["-c", `${name}=${value}`])];
  const { command, rest, options } = commandLine(home, "postgres", args);
  const detached = process.platform !== "win32";
  const child = spawn(command, rest, { ...options, detached, stdio: ["ignore", log, log] });
  closeSync(log);
  let failure: Error | undefined;
  child.once("error", (error) => {
    failure = error;
  });
  const until = Date.now() + 120_000;
  while (!isReady(data, child.pid)) {
    if (child.exitCode !== null || child.signalCode !== null || failure !== undefined || Date.now() > until) {
      child.kill("SIGQUIT");
      const said = readFileSync(logOf(home))
        .subarray(logStart)
        .toString()
        .trim()
        .split("\n")
        .slice(-12)
        .join("\n");
      return { said: failure?.message ?? said };
    }
    await wait(15);
  }
  return { child };
}

async function stopCluster(home: Home, child: ChildProcess): Promise<void> {
  if (process.platform === "win32") {
    // Signals kill at once on Windows; pg_ctl knows how to ask.
    spawnSync(program(home.native, "pg_ctl"), [
      "stop",
      "-D",
      join(home.folder, "cluster"),
      "-m",
      "fast",
      "-w",
    ]);
    return;
  }
  await stopChild(child, 30_000, "SIGINT");
}

/** The connection string of a database of this server for its superuser. */
export function clusterUrl(
  cluster: Cluster,
  database: string,
  user = superuser,
  password = cluster.password,
): string {
  return `postgresql://${user}:${password}@127.0.0.1:${cluster.port}/${database}`;
}
