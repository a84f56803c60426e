import { mkdtempSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { parseEnv } from "@/lib/server/env";
import { embeddedMasterKey } from "./master-key";

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "anban key "));
});
afterEach(() => rmSync(folder, { recursive: true }));

describe("the key of the embedded mode", () => {
  it("is made once and stays the same", () => {
    const first = embeddedMasterKey(folder);
    const second = embeddedMasterKey(folder);
    expect([first.made, second.made]).toEqual([true, false]);
    expect(second.key).toBe(first.key);
    expect(parseEnv({ ANBAN_MASTER_KEY: first.key }).masterKey).toHaveLength(32);
  });

  it.skipIf(process.platform === "win32")("can be read by its owner only", () => {
    expect(statSync(embeddedMasterKey(folder).file).mode & 0o777).toBe(0o600);
  });
});
