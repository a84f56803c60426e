import { codeOf, importGraph, isTest, layerOf, mayImport, type Source } from "./architecture";

/** A rule of the house: it looks at all sources and says what breaks it, one sentence for each. */
export type HouseRule = (sources: readonly Source[]) => readonly string[];

/** A rule about the code of single files: those for which `where` holds must not contain `what`. */
function without(what: RegExp, where: (path: string) => boolean): HouseRule {
  return (sources) =>
    sources
      .filter(({ path, text }) => where(path) && what.test(codeOf(text)))
      .map(({ path, text }) => `${path}: ${what.exec(codeOf(text))?.[0].trim()}`);
}

const startsWithAny = (path: string, prefixes: readonly string[]) =>
  prefixes.some((prefix) => path.startsWith(prefix));
const logic = ["lib/server/", "lib/rules/", "lib/safety/", "lib/domain/", "lib/i18n/"];
const isLogic = (path: string) => startsWithAny(path, logic) && !isTest(path);

export const forbiddenArrows: HouseRule = (sources) =>
  [...importGraph(sources)].flatMap(([from, targets]) =>
    targets.filter((to) => !mayImport(from, to)).map((to) => `${from} must not import ${to}`),
  );

/** Depth first; the way back to a file on the current path is the cycle. */
export const cycles: HouseRule = (sources) => {
  const graph = importGraph(sources);
  const done = new Set<string>();
  const found: string[] = [];
  const visit = (path: string, way: readonly string[]) => {
    const at = way.indexOf(path);
    if (at >= 0) found.push([...way.slice(at), path].join(" → "));
    if (at >= 0 || done.has(path)) return;
    for (const next of graph.get(path) ?? []) visit(next, [...way, path]);
    done.add(path);
  };
  for (const path of graph.keys()) visit(path, []);
  return found;
};

export const rulesWithoutTest: HouseRule = (sources) => {
  const paths = new Set(sources.map(({ path }) => path));
  return sources
    .filter(({ path, text }) => path.startsWith("lib/rules/") && !isTest(path) && isRule(text))
    .filter(({ path }) => !paths.has(path.replace(/\.ts$/, ".test.ts")))
    .map(({ path }) => `${path} has no test beside it`);
};

const isRule = (text: string) => /\bdefineRule\s*\(\s*\{/.test(codeOf(text));

export const barrels: HouseRule = (sources) =>
  sources.filter(({ path }) => /(?:^|\/)index\.tsx?$/.test(path)).map(({ path }) => `${path}: no barrels`);

export const looseEnvironment = without(
  /\bprocess\s*\.\s*env\b|\bprocess\s*\[\s*["']env["']\s*\]/,
  (path) => !startsWithAny(path, ["lib/server/env.ts", "lib/cli/", "e2e/"]) && !isTest(path),
);

export const looseTime = without(
  /\bDate\.now\s*\(|\bnew Date\(\s*\)|(?<!new )\bDate\(\s*\)/,
  (path) => isLogic(path) && path !== "lib/server/clock.ts",
);

export const looseChance = without(
  /\bMath\.random\b/,
  (path) => isLogic(path) && path !== "lib/server/random.ts",
);

export const looseFetch = without(
  /(?<![.\w])(?:globalThis\.)?fetch\s*\(/,
  (path) => path.startsWith("lib/server/") && !isTest(path) && path !== "lib/server/network.ts",
);

const useServer = /^\s*["']use server["']/;

/** Every export of such a file is a public endpoint, so only what the wrapper made may be exported. */
export const nakedActions: HouseRule = (sources) =>
  sources.flatMap(({ path, text }) => {
    const code = codeOf(text);
    if (!useServer.test(code)) {
      return /["']use server["']/.test(code) && layerOf(path) !== "outside" && !isTest(path)
        ? [`${path}: "use server" stands inside the file; give the action a file of its own`]
        : [];
    }
    return [...code.matchAll(/^[ \t]*export\b[^\n]*(?:\n[^\n]*)?/gm)]
      .map((match) => match[0])
      .filter((line) => !/^[ \t]*export\s+(?:type\b|interface\b|const\s+\w+\s*=\s*action\s*[(<])/.test(line))
      .map((line) => `${path}: ${line.trim().split("\n", 1)[0]}`);
  });

/** A layout is not rendered again on every navigation, so what it forbids is not forbidden. */
export const authorisingLayouts = without(
  /\b(?:requireActor|notFound|forbidden|unauthorized|redirect|permanentRedirect)\s*\(/,
  (path) => /(?:^|\/)layout\.tsx$/.test(path),
);
