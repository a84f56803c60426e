import { describe, expect, it } from "vitest";
import { codeOf, mayImport, readSources, type Source, specifiersOf } from "./architecture";
import {
  authorisingLayouts,
  barrels,
  cycles,
  forbiddenArrows,
  type HouseRule,
  looseChance,
  looseEnvironment,
  looseFetch,
  looseTime,
  nakedActions,
  rulesWithoutTest,
} from "./architecture-rules";
import { root } from "./root";

const sources = readSources(root);

const file = (path: string, text = ""): Source => ({ path, text });

/** The rule, a tree that breaks it, and a tree that only looks as if it did. */
const rules: readonly (readonly [sentence: string, rule: HouseRule, broken: Source[], kept: Source[]])[] = [
  [
    "no layer reaches where it must not",
    forbiddenArrows,
    [file("lib/domain/a.ts", 'import type { B } from "@/lib/server/b";'), file("lib/server/b.ts")],
    [file("lib/server/b.ts", 'import { a } from "@/lib/domain/a";'), file("lib/domain/a.ts")],
  ],
  [
    "no file imports itself by a detour",
    cycles,
    [
      file("lib/domain/a.ts", 'import { b } from "./b";'),
      file("lib/domain/b.ts", 'import { c } from "./c";'),
      file("lib/domain/c.ts", 'export * from "@/lib/domain/a";'),
    ],
    [
      file("lib/domain/a.ts", 'import { b } from "./b"; import { c } from "./c";'),
      file("lib/domain/b.ts", 'import { c } from "./c";'),
      file("lib/domain/c.ts"),
    ],
  ],
  [
    "every rule of the law has a test beside it",
    rulesWithoutTest,
    [file("lib/rules/break-reminder.ts", "export const breakReminder = defineRule({ id: 1 });")],
    [
      file("lib/rules/break-reminder.ts", "export const breakReminder = defineRule({ id: 1 });"),
      file("lib/rules/break-reminder.test.ts"),
      file("lib/rules/rule.ts", "export function defineRule(rule) {}"),
    ],
  ],
  ["there are no barrels", barrels, [file("components/index.ts")], [file("components/card-index.tsx")]],
  [
    "the environment is read in one file",
    looseEnvironment,
    [file("lib/server/mail.ts", "const host = process.env.SMTP_URL;")],
    [
      file("lib/server/env.ts", "parse(process.env)"),
      file("lib/server/mail.ts", "// never process.env here"),
    ],
  ],
  [
    "the time is read in one file",
    looseTime,
    [file("lib/rules/a.ts", "const now = new Date();")],
    [file("lib/server/clock.ts", "new Date()"), file("lib/rules/a.ts", "new Date(facts.now)")],
  ],
  [
    "chance comes from one file",
    looseChance,
    [file("lib/server/id.ts", "Math.random()")],
    [file("lib/server/random.ts", "Math.random()"), file("components/id.ts", "Math.random()")],
  ],
  [
    "the network is reached from one file",
    looseFetch,
    [file("lib/server/model.ts", "await fetch(url)")],
    [
      file("lib/server/network.ts", "await fetch(url)"),
      file("lib/server/model.ts", "await network.fetch(url)"),
    ],
  ],
  [
    "a file of server actions exports wrapped actions only",
    nakedActions,
    [file("app/actions.ts", '"use server";\nexport async function remove(id: string) {}')],
    [
      file(
        "app/actions.ts",
        '"use server";\nexport type A = string;\nexport const remove = action("public", {});',
      ),
    ],
  ],
  [
    "layouts do not authorise",
    authorisingLayouts,
    [file("app/(staff)/layout.tsx", 'await requireActor("desk");')],
    [
      file("app/(staff)/desk/page.tsx", 'await requireActor("desk");'),
      file("app/layout.tsx", "await currentActor();"),
    ],
  ],
];

describe("the house", () => {
  it.each(rules)("%s", (_sentence, rule) => {
    expect(rule(sources)).toEqual([]);
  });

  it.each(rules)("can tell when this is broken: %s", (_sentence, rule, broken, kept) => {
    expect(rule(broken)).toHaveLength(1);
    expect(rule(kept)).toEqual([]);
  });

  it("looks at the real sources", () => {
    expect(sources.length).toBeGreaterThan(50);
    expect(sources.some(({ path }) => path === "lib/cli/architecture.test.ts")).toBe(true);
  });
});

describe("the table of imports", () => {
  it("lets the server ask for a decision and nothing else of the rules", () => {
    expect(mayImport("lib/server/chat.ts", "lib/rules/decide.ts")).toBe(true);
    expect(mayImport("lib/server/chat.ts", "lib/rules/coverage.ts")).toBe(true);
    expect(mayImport("lib/server/chat.ts", "lib/rules/break-reminder.ts")).toBe(false);
  });

  it("keeps the database from the pages and the server from the components", () => {
    expect(mayImport("app/page.tsx", "lib/server/actor.ts")).toBe(true);
    expect(mayImport("app/page.tsx", "lib/server/db/client.ts")).toBe(false);
    expect(mayImport("app/page.tsx", "lib/rules/decide.ts")).toBe(false);
    expect(mayImport("components/card.tsx", "lib/server/actor.ts")).toBe(false);
    expect(mayImport("components/card.tsx", "app/page.tsx")).toBe(false);
  });

  it("keeps everyone from the launcher and from the tools of tests", () => {
    expect(mayImport("lib/server/chat.ts", "lib/cli/say.ts")).toBe(false);
    expect(mayImport("lib/server/chat.ts", "lib/server/test/database.ts")).toBe(false);
    expect(mayImport("lib/server/chat.test.ts", "lib/server/test/database.ts")).toBe(true);
    expect(mayImport("lib/cli/up.ts", "lib/server/env.ts")).toBe(true);
  });
});

describe("reading a source", () => {
  it("finds static, dynamic, type, effect and re-exporting imports", () => {
    const text = `import "./a";
import type { B } from "./b";
import c, {
  type D,
} from './c';
export * from "./d";
export { e } from "./e";
const f = await import("./f");
type G = import("./g").G;`;
    expect(new Set(specifiersOf(text))).toEqual(new Set(["./a", "./b", "./c", "./d", "./e", "./f", "./g"]));
  });

  it("does not take a comment for code, nor an address for a comment", () => {
    expect(codeOf('const a = "http://b/c"; // fetch(')).toContain('"http://b/c"');
    expect(codeOf('const a = 1; // fetch("x")')).not.toContain("fetch");
    expect(codeOf("/* Date.now() */ x")).not.toContain("Date");
  });
});
