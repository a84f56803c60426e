import { EnvError } from "@/lib/server/env";
import { CliError } from "./cli-error";
import { say } from "./say";
import { endOnSignals, shutDown } from "./shutdown";

/** A command may return the exit code of the process. */
type Command = {
  readonly run: (args: readonly string[]) => Promise<unknown>;
  readonly stays?: boolean;
};

/** Each command loads what it needs and nothing else: a warm start must not wait for the test runner. */
const commands: Record<string, Command> = {
  up: { run: async () => (await import("./up")).up(), stays: true },
  dev: { run: async (args) => (await import("./dev")).dev(args), stays: true },
  test: { run: async (args) => (await import("./test")).test(args) },
  migrate: { run: async () => (await import("./migrate-command")).migrate() },
  reset: { run: async (args) => (await import("./reset")).reset(args) },
  diff: { run: async (args) => (await import("./diff")).diff(args) },
  generate: {
    run: async () => {
      await (await import("./generate")).generateClient(true);
      say("The Prisma client is written.");
    },
  },
  "bench-chat": { run: async () => (await import("./bench-chat")).benchChat() },
};

const [name = "", ...args] = process.argv.slice(2);
const command = commands[name];
endOnSignals();

if (command === undefined) {
  console.error(`There is no command "${name}". The commands are: ${Object.keys(commands).join(", ")}.`);
  await shutDown(1);
} else {
  try {
    const code = await command.run(args);
    if (command.stays !== true) await shutDown(typeof code === "number" ? code : 0);
  } catch (error) {
    // What we say ourselves needs no stack; what we did not foresee does.
    const told = error instanceof CliError || error instanceof EnvError;
    console.error(told ? `\n${error.message}` : error);
    await shutDown(1);
  }
}
