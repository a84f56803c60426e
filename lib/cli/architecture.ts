import { existsSync, readdirSync, readFileSync } from "node:fs";
import { dirname, join, posix } from "node:path";

/** A source file by its path in the project, with forward slashes. */
export type Source = { readonly path: string; readonly text: string };

export const layers = [
  "domain",
  "i18n",
  "rules",
  "safety",
  "server",
  "components",
  "app",
  "outside",
] as const;
export type Layer = (typeof layers)[number];

const folders: readonly (readonly [prefix: string, layer: Layer])[] = [
  ["lib/domain/", "domain"],
  ["lib/i18n/", "i18n"],
  ["lib/rules/", "rules"],
  ["lib/safety/", "safety"],
  ["lib/server/", "server"],
  ["components/", "components"],
  ["app/", "app"],
  ["lib/cli/", "outside"],
  ["prisma/", "outside"],
  ["e2e/", "outside"],
];

type Reach = "all" | { readonly only: readonly string[] } | { readonly not: readonly string[] };

/** design.md, *Layers*: who may import from whom. What is not listed is forbidden. */
const law: Record<Layer, Partial<Record<Layer, Reach>>> = {
  domain: { domain: "all" },
  i18n: { domain: "all", i18n: "all" },
  rules: { domain: "all", rules: "all" },
  safety: { domain: "all", safety: "all" },
  server: {
    domain: "all",
    i18n: "all",
    rules: { only: ["lib/rules/decide.ts", "lib/rules/coverage.ts"] },
    safety: "all",
    server: "all",
  },
  components: { domain: "all", i18n: "all", components: "all" },
  app: {
    domain: "all",
    i18n: "all",
    rules: { only: ["lib/rules/coverage.ts"] },
    server: { not: ["lib/server/db/"] },
    components: "all",
    app: "all",
  },
  outside: Object.fromEntries(layers.map((layer) => [layer, "all"])),
};

export function layerOf(path: string): Layer | null {
  return folders.find(([prefix]) => path.startsWith(prefix))?.[1] ?? null;
}

/** Tests, the load test and what only they use stand outside the layers. */
export function isTest(path: string): boolean {
  return /\.test\.tsx?$/.test(path) || /^(?:lib\/server\/test|lib\/cli\/bench|e2e)\//.test(path);
}

/** Every TypeScript file of the project that people write. */
export function readSources(root: string): readonly Source[] {
  const found: Source[] = [];
  const walk = (folder: string) => {
    if (!existsSync(join(root, folder))) return;
    for (const entry of readdirSync(join(root, folder), { withFileTypes: true })) {
      const path = posix.join(folder, entry.name);
      if (path === "lib/server/db/generated") continue;
      if (entry.isDirectory()) walk(path);
      else if (/\.(?:ts|tsx|mts)$/.test(path))
        found.push({ path, text: readFileSync(join(root, path), "utf8") });
    }
  };
  for (const folder of ["app", "components", "lib", "prisma", "e2e"]) walk(folder);
  return found;
}

/** The text with comments blanked, so that a sentence about `fetch(` is no call. Line numbers stay. */
export function codeOf(text: string): string {
  return text.replace(/\/\*[\s\S]*?\*\/|(?<=^|[\s;{}(),])\/\/[^\n]*/g, (comment) =>
    comment.replace(/[^\n]/g, " "),
  );
}

const importForms = [
  /\b(?:import|export)\b[^;"'`()]*?\bfrom\s*["']([^"']+)["']/g,
  /\bimport\s*["']([^"']+)["']/g,
  /\bimport\(\s*["']([^"']+)["']\s*\)/g,
] as const;

/** What a file names in imports and re-exports: static, dynamic, for effect, and of types. */
export function specifiersOf(text: string): readonly string[] {
  const code = codeOf(text);
  return importForms.flatMap((form) => [...code.matchAll(form)].map((match) => match[1] ?? ""));
}

/** The file that a specifier means; null for packages and for what is no TypeScript. */
export function resolveImport(from: string, specifier: string, paths: ReadonlySet<string>): string | null {
  const base = specifier.startsWith("@/")
    ? specifier.slice(2)
    : specifier.startsWith(".")
      ? posix.join(dirname(from), specifier)
      : null;
  if (base === null) return null;
  const candidates = [
    base,
    `${base}.ts`,
    `${base}.tsx`,
    `${base}.mts`,
    `${base}/index.ts`,
    `${base}/index.tsx`,
  ];
  return candidates.find((path) => paths.has(path)) ?? null;
}

/** Which files of the project each file imports. */
export function importGraph(sources: readonly Source[]): ReadonlyMap<string, readonly string[]> {
  const paths = new Set(sources.map(({ path }) => path));
  return new Map(
    sources.map(({ path, text }) => [
      path,
      specifiersOf(text).flatMap((specifier) => resolveImport(path, specifier, paths) ?? []),
    ]),
  );
}

/** Whether one file may import another. */
export function mayImport(from: string, to: string): boolean {
  if (isTest(from)) return true;
  if (isTest(to)) return layerOf(from) === "outside";
  const [source, target] = [layerOf(from), layerOf(to)];
  if (source === null || target === null) return true;
  const reach = law[source][target];
  if (reach === undefined || reach === "all") return reach === "all";
  if ("only" in reach) return reach.only.includes(to);
  return !reach.not.some((prefix) => to.startsWith(prefix));
}
