import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { build } from "./build";
import { runToEnd } from "./child";
import { CliError } from "./cli-error";
import { generateClient } from "./generate";
import { inProject } from "./root";
import { duration, say } from "./say";
import { atShutdown } from "./shutdown";
import { add, type Count, countVitest, lastLine, nothing } from "./test-count";

const lanes = ["format", "types", "unit", "build", "browser"] as const;
type Lane = (typeof lanes)[number];

const titles: Record<Lane, string> = {
  format: "formatting and lint",
  types: "types",
  unit: "unit and use-case tests, architecture",
  build: "build",
  browser: "browser tests",
};

const bin = (...parts: string[]) => inProject("node_modules", ...parts);

/** A step that either holds or does not counts as one test. */
function one(holds: boolean): Count {
  return { ...nothing, [holds ? "passed" : "failed"]: 1 };
}

async function node(args: readonly string[], env: NodeJS.ProcessEnv = process.env): Promise<number> {
  return (await runToEnd(process.execPath, args, { loud: true, env })).code;
}

async function types(): Promise<Count> {
  await generateClient();
  // Routes' types and those of style sheets come from Next; without them a fresh clone does not type-check.
  const typegen = await runToEnd(process.execPath, [bin("next", "dist", "bin", "next"), "typegen"]);
  if (typegen.code !== 0) say(typegen.output.trim());
  return one(
    typegen.code === 0 &&
      (await node([bin("typescript", "bin", "tsc"), "--noEmit", "-p", inProject()])) === 0,
  );
}

async function unit(folder: string, patterns: readonly string[]): Promise<Count> {
  await generateClient();
  const { bareEnvironment } = await import("./test-browser");
  const report = join(folder, "unit.json");
  const reporters = ["--reporter=default", "--reporter=json", `--outputFile.json=${report}`];
  const code = await node([bin("vitest", "vitest.mjs"), "run", ...reporters, ...patterns], {
    ...bareEnvironment(),
    NODE_ENV: "test",
  });
  return countVitest(report, code);
}

async function runLane(lane: Lane, folder: string, patterns: readonly string[]): Promise<Count> {
  switch (lane) {
    case "format":
      return one((await node([bin("@biomejs", "biome", "bin", "biome"), "check", "."])) === 0);
    case "types":
      return types();
    case "unit":
      return unit(folder, patterns);
    case "build":
      await generateClient();
      await build();
      return one(true);
    case "browser": {
      await generateClient();
      await build();
      const { testBrowser } = await import("./test-browser");
      return testBrowser(join(folder, "browser.json"), patterns);
    }
    default:
      return lane satisfies never;
  }
}

function chosen(args: readonly string[]): { wanted: readonly Lane[]; patterns: readonly string[] } {
  const [flag, name, ...patterns] = args;
  if (flag === undefined) return { wanted: lanes, patterns: [] };
  const lane = lanes.find((each) => each === name);
  if (flag !== "--only" || lane === undefined) {
    throw new CliError(`npm test knows: -- --only ${lanes.join("|")} [files …]`);
  }
  return { wanted: [lane], patterns };
}

/** `npm test`: every lane in order, whatever the earlier ones found. The last line counts all of it. Returns the exit code. */
export async function test(args: readonly string[]): Promise<number> {
  const { wanted, patterns } = chosen(args);
  const folder = mkdtempSync(join(tmpdir(), "anban-report-"));
  atShutdown(() => rmSync(folder, { recursive: true, force: true }));
  let total = nothing;
  for (const lane of wanted) {
    const startedAt = Date.now();
    say(`\n── ${titles[lane]}`);
    let count: Count;
    try {
      count = await runLane(lane, folder, patterns);
    } catch (error) {
      say(error instanceof CliError ? error.message : String(error instanceof Error ? error.stack : error));
      count = one(false);
    }
    say(`── ${titles[lane]}: ${lastLine(count)} in ${duration(Date.now() - startedAt)}`);
    total = add(total, count);
  }
  say(`\n${lastLine(total)}`);
  return total.failed > 0 ? 1 : 0;
}
