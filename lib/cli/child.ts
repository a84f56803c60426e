import { type ChildProcess, type SpawnOptions, spawn } from "node:child_process";
import { closeSync, openSync } from "node:fs";
import { root } from "./root";

export type Outcome = { readonly code: number; readonly output: string };

/** Runs a program to its end and keeps what it says; with `loud` it is also shown at once. */
export function runToEnd(
  command: string,
  args: readonly string[],
  options: SpawnOptions & { loud?: boolean; timeoutMs?: number } = {},
): Promise<Outcome> {
  const { loud = false, timeoutMs, ...rest } = options;
  return new Promise((resolve) => {
    const child = spawn(command, args, {
      cwd: root,
      timeout: timeoutMs,
      ...rest,
      stdio: ["ignore", "pipe", "pipe"],
    });
    let output = "";
    const keep = (chunk: Buffer) => {
      output += chunk.toString();
      if (loud) process.stdout.write(chunk);
    };
    child.stdout?.on("data", keep);
    child.stderr?.on("data", keep);
    child.on("error", (error) => resolve({ code: 127, output: error.message }));
    child.on("close", (code, signal) => resolve({ code: code ?? (signal === null ? 1 : 128), output }));
  });
}

/** Loaded first by a server of ours: it ends when the channel to the launcher closes, even by `kill -9`. */
// Quotation marks are written %22: NODE_OPTIONS, by which Next hands this on to its own processes, loses them.
const endWithLauncher =
  "data:text/javascript,process.on(%22disconnect%22,()=>{process.kill(process.pid,%22SIGTERM%22);setTimeout(()=>process.exit(1),5000).unref()});process.channel?.unref()";

/**
 * Starts a Node program that serves until it is stopped. It gets its own process group, so that Ctrl-C in the terminal
 * reaches the launcher only, which stops it before the database. Its words come through pipes, or go to the file `log`.
 */
export function startNode(
  args: readonly string[],
  options: { env: NodeJS.ProcessEnv; log?: string },
): ChildProcess {
  const output = options.log === undefined ? "pipe" : openSync(options.log, "a");
  const child = spawn(process.execPath, ["--import", endWithLauncher, ...args], {
    cwd: root,
    env: options.env,
    detached: process.platform !== "win32",
    stdio: ["ignore", output, output, "ipc"],
  });
  if (typeof output === "number") closeSync(output);
  return child;
}

/** Asks a child to end and, after the grace, makes it. Resolves when it is gone. */
export async function stopChild(
  child: ChildProcess,
  graceMs: number,
  signal: NodeJS.Signals = "SIGTERM",
): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null || child.pid === undefined) return;
  const gone = new Promise<void>((resolve) => child.once("exit", () => resolve()));
  child.kill(signal);
  const force = setTimeout(() => child.kill("SIGKILL"), graceMs);
  await gone;
  clearTimeout(force);
}
