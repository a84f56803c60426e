import { existsSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { packIds } from "@/lib/domain/pack";
import { belongsTo } from "@/lib/rules/articles";
import { coverage, ruleIds } from "@/lib/rules/coverage";
import { parameterDefinitions } from "@/lib/rules/parameters";
import { rulesByMoment } from "@/lib/rules/rules-by-moment";

const root = new URL("../../", import.meta.url);
const exists = (path: string) => existsSync(new URL(path, root));

type Tree = { [key: string]: string | Tree };
const messages = (namespace: string, locale: string): Tree =>
  JSON.parse(readFileSync(new URL(`lib/i18n/messages/${namespace}.${locale}.json`, root), "utf8"));
const textAt = (tree: Tree, path: string) =>
  path
    .split(".")
    .reduce<string | Tree | undefined>(
      (node, key) => (typeof node === "object" ? node[key] : undefined),
      tree,
    );

describe("coverage", () => {
  it("has one line for every obligation, O-01 to O-70, in order", () => {
    const all = Array.from({ length: 70 }, (_, index) => `O-${String(index + 1).padStart(2, "0")}`);
    expect(coverage.map(({ id }) => id)).toEqual(all);
  });
  it("names every rule", () => {
    const named = new Set(coverage.flatMap(({ packs }) => packIds.flatMap((id) => packs[id].ruleIds)));
    expect([...named].sort()).toEqual([...ruleIds].sort());
  });
  it("names only test files that exist", () => {
    const missing = coverage.flatMap(({ tests }) => tests).filter((path) => !exists(path));
    expect(missing).toEqual([]);
  });
  it("claims nothing without a rule or a test, and says what is missing where a part is", () => {
    for (const { id, packs, tests, noteKey } of coverage) {
      for (const pack of packIds) {
        const { state, ruleIds: rules, articles } = packs[pack];
        if (state === "enforced") expect(rules, `${id} under ${pack}`).not.toEqual([]);
        if (state === "feature" || state === "partly") expect(tests, id).not.toEqual([]);
        if (state === "partly") expect(noteKey, id).not.toBeNull();
        if (state === "planned") expect(rules, id).toEqual([]);
        expect(state === "not-applicable").toBe(articles.length === 0);
      }
    }
  });
  it("applies every obligation to at least one pack", () => {
    for (const { id, packs } of coverage) {
      expect(
        packIds.some((pack) => packs[pack].state !== "not-applicable"),
        id,
      ).toBe(true);
    }
  });
  it("shows an officer what a lawyer still has to check", () => {
    const line = (id: string) => coverage.find((row) => row.id === id);
    expect(line("O-51")?.packs["cn-draft-2025-12"].verified).toBe(false);
    expect(line("O-41")?.packs["cn-final-2026-07"].verified).toBe(false);
    expect(line("O-10")?.packs["cn-final-2026-07"].verified).toBe(true);
  });
  it("cites in every rule an article of each pack that asks for it", () => {
    for (const { id, cites, packs } of Object.values(rulesByMoment).flat()) {
      if (packs === "every") continue;
      for (const pack of packs) {
        expect(
          cites.some((article) => belongsTo(article, pack)),
          `${id} for ${pack}`,
        ).toBe(true);
      }
    }
  });
  it.each(["zh-CN", "en"])("has words in %s for every obligation, note, rule and parameter", (locale) => {
    const texts: Tree = { obligation: messages("obligation", locale), rule: messages("rule", locale) };
    const keys = [
      ...coverage.flatMap(({ titleKey, noteKey }) => (noteKey === null ? [titleKey] : [titleKey, noteKey])),
      ...ruleIds.map((id) => `rule.title.${id}`),
      ...Object.keys(parameterDefinitions).map((id) => `rule.parameter.${id}`),
    ];
    expect(keys.filter((key) => typeof textAt(texts, key) !== "string")).toEqual([]);
  });
});
