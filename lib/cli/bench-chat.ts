import { setTimeout as wait } from "node:timers/promises";
import { drive, type Load, type Measured, type Route } from "./bench/load";
import { cpuMsOf, machineCpuMs, machineName } from "./bench/machine";
import { startWorld, type World } from "./bench/world";
import { build, isBuildFresh } from "./build";
import { CliError } from "./cli-error";
import { say } from "./say";

const concurrent = [
  { chats: 1, messages: 12 },
  { chats: 16, messages: 12 },
  { chats: 64, messages: 8 },
] as const;
/** Both take a chat 1.2 s a message: the rate at which the peers were measured. */
const shapes = [
  { name: "what the server adds (no pause between tokens)", firstMs: 1_200, pauseMs: 0 },
  { name: "what the guard holds back (20 ms a token)", firstMs: 200, pauseMs: 20 },
] as const;
const rounds = 3;

type Row = { route: string; chats: number; errors: number; measured: readonly Measured[]; cpuMs: number };

/**
 * `npm run bench:chat`: time to the first words and in all, through the app against the same model asked directly,
 * with every guard on; two figures apart. Loopback only; about six minutes.
 */
export async function benchChat(): Promise<void> {
  if (!isBuildFresh() && !(await build(true)))
    throw new CliError("The load test needs a build, and it failed.");
  const world = await startWorld();
  say(
    `Machine: ${machineName()}; ${new Date().toISOString().slice(0, 10)}; ${rounds} rounds, taken together.`,
  );
  for (const { name, firstMs, pauseMs } of shapes) {
    const rows: Row[] = [];
    for (const { chats, messages } of concurrent) {
      const load = { messages, firstMs, pauseMs, tokens: 50 };
      rows.push(await measureRoute(world, { chats, make: async () => world.direct() }, load, []));
      rows.push(await measureRoute(world, { chats, make: world.throughApp }, load, world.pids));
    }
    print(name, rows, pauseMs > 0);
  }
}

type Chats = { chats: number; make: () => Promise<Route> };

/** Every round has people and conversations of its own: one person may not send more than the allowance of a minute. */
async function measureRoute(
  world: World,
  { chats, make }: Chats,
  load: Load,
  pids: readonly number[],
): Promise<Row> {
  const measured: Measured[] = [];
  let cpuMs = 0;
  let name = "";
  for (let round = 0; round < (pids.length === 0 ? 1 : rounds); round += 1) {
    const routes = await Promise.all(Array.from({ length: chats }, make));
    name = routes[0]?.name ?? "";
    await drive(routes.slice(0, 16), { ...load, messages: 2 }, world.records);
    await quiet();
    const before = cpuMsOf(pids);
    measured.push(...(await drive(routes, load, world.records)));
    cpuMs += cpuMsOf(pids) - before;
  }
  return {
    route: name,
    chats,
    errors: measured.filter(({ error }) => error !== null).length,
    measured: measured.filter(({ error }) => error === null),
    cpuMs: cpuMs / measured.length,
  };
}

/** Waits, for half a minute at most, until a second passes in which the machine did almost nothing. */
async function quiet(): Promise<void> {
  for (let tries = 0; tries < 30; tries += 1) {
    const before = machineCpuMs();
    await wait(1_000);
    if (machineCpuMs() - before < 200) return;
  }
}

function percentile(values: readonly number[], share: number): number {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN;
}

function print(title: string, rows: readonly Row[], held: boolean): void {
  const head = [
    "route",
    "chats",
    "messages",
    "errors",
    "first p50",
    "p95",
    "total p50",
    "p95",
    "CPU ms/message",
  ];
  say(`\n### ${title}\n`);
  say(`| ${[...head, ...(held ? ["held tokens p50", "p95"] : [])].join(" | ")} |`);
  say(`|${"---|".repeat(head.length + (held ? 2 : 0))}`);
  for (const { route, chats, errors, measured, cpuMs } of rows) {
    const ms = (of: (one: Measured) => number, share: number) =>
      percentile(measured.map(of), share).toFixed(1);
    const cells = [
      route,
      chats,
      measured.length,
      errors,
      ...[0.5, 0.95].map((share) => ms(({ addedFirst }) => addedFirst, share)),
      ...[0.5, 0.95].map((share) => ms(({ addedTotal }) => addedTotal, share)),
      route === "direct" ? "" : cpuMs.toFixed(1),
      ...(held
        ? [0.5, 0.95].map((share) =>
            percentile(
              measured.map(({ heldTokens }) => heldTokens),
              share,
            ),
          )
        : []),
    ];
    say(`| ${cells.join(" | ")} |`);
  }
}
