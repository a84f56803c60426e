import type { ChildProcess } from "node:child_process";
import { get } from "node:http";
import { createInterface } from "node:readline";
import { setTimeout as wait } from "node:timers/promises";
import { startNode, stopChild } from "./child";
import { CliError } from "./cli-error";
import { inProject } from "./root";
import { atShutdown, isShuttingDown, shutDown } from "./shutdown";

export type Serving = { readonly child: ChildProcess; stop(): Promise<void> };

/** Where this machine reaches a server that listens on `host`. */
export function localAddress(host: string, port: number): string {
  const reachable =
    host === "0.0.0.0" || host === "::" ? "127.0.0.1" : host.includes(":") ? `[${host}]` : host;
  return `http://${reachable}:${port}`;
}

/** Whether the server answers at all. Without an agent the connection is closed: an idle one would delay its end. */
function answers(address: string): Promise<boolean> {
  return new Promise((resolve) => {
    const request = get(address, { agent: false, timeout: 20_000 }, (response) => {
      response.resume();
      response.once("close", () => resolve(true));
    });
    request.once("timeout", () => request.destroy());
    request.once("error", () => resolve(false));
  });
}

/** Shows what the server says, without Next's own banner: the launcher tells the address itself. */
function relay(child: ChildProcess): void {
  for (const [from, to] of [
    [child.stdout, process.stdout],
    [child.stderr, process.stderr],
  ] as const) {
    if (!from) continue;
    const lines = createInterface({ input: from });
    lines.on("line", (line) => {
      if (
        !/^(?:\s*$|▲ Next\.js|- (?:Local|Network|Environments|Experiments)|✓ (?:Ready|Starting|Running next\.config))/.test(
          line,
        )
      ) {
        to.write(`${line}\n`);
      }
    });
  }
}

/**
 * Starts Next (`start` serves the build, `dev` reloads) and resolves when it answers. When it ends by itself later, the
 * whole launcher ends with it.
 */
export async function serve(
  mode: "start" | "dev",
  options: { host: string; port: number; env: NodeJS.ProcessEnv; log?: string },
): Promise<Serving> {
  const next = inProject("node_modules", "next", "dist", "bin", "next");
  const nodeEnv = mode === "start" ? "production" : "development";
  const child = startNode([next, mode, "-p", String(options.port), "-H", options.host], {
    env: { ...options.env, NODE_ENV: nodeEnv, NEXT_TELEMETRY_DISABLED: "1" },
    log: options.log,
  });
  relay(child);
  const stop = atShutdown(() => stopChild(child, 5000));
  const address = localAddress(options.host, options.port);
  const until = Date.now() + 90_000;
  while (!(await answers(address))) {
    if (child.exitCode !== null || child.signalCode !== null || Date.now() > until) {
      await stop();
      throw new CliError(
        `The server did not start on ${address}; ${options.log === undefined ? "it says why above" : `its log is ${options.log}`}.`,
      );
    }
    await wait(40);
  }
  let asked = false;
  child.once("exit", (code, signal) => {
    if (isShuttingDown() || asked) return;
    console.error(`The server ended by itself (${signal ?? `exit code ${code}`}).`);
    void shutDown(1);
  });
  return {
    child,
    stop: () => {
      asked = true;
      return stop();
    },
  };
}
