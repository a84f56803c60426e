import { readdirSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { documentIds, documents } from "@/lib/domain/document";
import { helpLines, helpRegions } from "@/lib/domain/help-line";
import { type MessageTree, messagesOf, namespaceNames } from "./messages";
import { translator } from "./translator";

function leaves(tree: MessageTree, path = ""): [string, string][] {
  return Object.entries(tree).flatMap(([key, value]): [string, string][] =>
    typeof value === "string" ? [[`${path}${key}`, value]] : leaves(value, `${path}${key}.`),
  );
}

/** The names in braces, so that a sentence cannot lose its figure in translation. */
function placeholders(text: string): string[] {
  return [...new Set([...text.matchAll(/\{(\w+)[,}]/g)].map(([, name]) => name ?? ""))].sort();
}

const zh = messagesOf("zh-CN");
const en = messagesOf("en");

describe("the texts", () => {
  it("of every file on disk are registered, so that none is silently missing", () => {
    const files = readdirSync(new URL("./messages/", import.meta.url)).sort();
    const expected = namespaceNames.flatMap((name) => [`${name}.en.json`, `${name}.zh-CN.json`]).sort();
    expect(files).toEqual(expected);
  });

  it.each(namespaceNames)("of %s say the same things in Chinese and in English", (name) => {
    const [chinese, english] = [zh, en].map((all) => new Map(leaves(all[name] ?? {})));
    expect([...(english?.keys() ?? [])].sort()).toEqual([...(chinese?.keys() ?? [])].sort());
    for (const [key, text] of chinese ?? []) {
      expect(placeholders(english?.get(key) ?? ""), key).toEqual(placeholders(text));
    }
  });

  it.each(namespaceNames)("of %s are nowhere empty", (name) => {
    for (const [key, text] of [...leaves(zh[name] ?? {}), ...leaves(en[name] ?? {})]) {
      expect(text.trim(), key).not.toBe("");
    }
  });

  it("can be read outside React", () => {
    expect(translator("en")("common.incident", { id: "7" })).toBe("Incident number: 7");
    expect(translator("zh-CN")("common.brand")).toBe("安伴");
  });
});

describe("texts that data name by id", () => {
  it.each([translator("zh-CN"), translator("en")])("exist for help lines and for documents", (t) => {
    for (const { id } of helpLines) {
      expect(t.has(`help.line.${id}.name`) && t.has(`help.line.${id}.about`), id).toBe(true);
    }
    for (const region of helpRegions) expect(t.has(`help.region.${region}`), region).toBe(true);
    for (const id of documentIds) {
      for (const section of documents[id].sections) {
        expect(t.has(`document.${id}.section.${section}.body`), `${id} ${section}`).toBe(true);
      }
    }
  });
});
