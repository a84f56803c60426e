import { readdirSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { rulesByMoment } from "@/lib/rules/rules-by-moment";

const entries = Object.entries(rulesByMoment).flatMap(([moment, rules]) =>
  rules.map(({ id, at }) => ({ moment, id, at: at as readonly string[] })),
);
const folder = new URL("./duties/", import.meta.url);
const files = readdirSync(folder).filter((name) => name.endsWith(".ts") && !name.endsWith(".test.ts"));

describe("the rules", () => {
  it("are all asked: every rule file stands in the list, under its own name", () => {
    const ids = [...new Set(entries.map(({ id }) => id))].sort();
    expect(ids).toEqual(files.map((name) => name.slice(0, -".ts".length)).sort());
  });
  it("each speak in exactly the moments they name", () => {
    for (const { id, at } of entries) {
      const listed = entries.filter((entry) => entry.id === id).map(({ moment }) => moment);
      expect(listed.sort()).toEqual([...at].sort());
    }
  });
});
