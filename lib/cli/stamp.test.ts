import { mkdirSync, mkdtempSync, renameSync, rmSync, utimesSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { hashOf, stampIs, writeStamp } from "./stamp";

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "anban stamp "));
  mkdirSync(join(folder, "app"));
  writeFileSync(join(folder, "app", "page.tsx"), "one");
});
afterEach(() => rmSync(folder, { recursive: true }));

const hash = () => hashOf(folder, ["app", "next.config.ts"], (path) => path.endsWith(".test.ts"));

describe("what is stale", () => {
  it("changes with a content, a name, and a file that appears", () => {
    const seen = new Set([hash()]);
    writeFileSync(join(folder, "app", "page.tsx"), "two");
    seen.add(hash());
    renameSync(join(folder, "app", "page.tsx"), join(folder, "app", "other.tsx"));
    seen.add(hash());
    writeFileSync(join(folder, "next.config.ts"), "");
    seen.add(hash());
    expect(seen.size).toBe(4);
  });

  it("does not change with a date or with what is left out", () => {
    const before = hash();
    utimesSync(join(folder, "app", "page.tsx"), 1, 1);
    writeFileSync(join(folder, "app", "page.test.ts"), "test");
    expect(hash()).toBe(before);
  });

  it("is remembered by its stamp", () => {
    const stamp = join(folder, ".next", "stamp");
    expect(stampIs(stamp, "a")).toBe(false);
    writeStamp(stamp, "a");
    expect(stampIs(stamp, "a")).toBe(true);
    expect(stampIs(stamp, "b")).toBe(false);
  });
});
