import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { HeldError, holderOf, takeLock } from "./lock";
import { startMark } from "./process-mark";

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "anban lock "));
});
afterEach(() => rmSync(folder, { recursive: true }));

/** No process has this number: it is above every platform's limit. */
const nobody = 2 ** 22 + 1;

describe("one start at a time", () => {
  it("tells the second start who holds the folder, since when and where", () => {
    const lock = join(folder, "lock");
    takeLock(lock, "npm start", "http://localhost:4100");
    expect(() => takeLock(lock, "npm start", null)).toThrow(HeldError);
    expect(() => takeLock(lock, "npm start", null)).toThrow(
      new RegExp(`process ${process.pid} \\(npm start\\).*since 20\\d\\d-.*at http://localhost:4100`),
    );
  });

  it("is free again after it was given back, and leaves nothing beside it", () => {
    const lock = join(folder, "lock");
    takeLock(lock, "npm start", null)();
    expect(readdirSync(folder)).toEqual([]);
    takeLock(lock, "npm run dev", null);
    expect(readdirSync(folder)).toEqual(["lock"]);
    expect(holderOf(lock)?.command).toBe("npm run dev");
  });

  it("passes over a start that was killed", () => {
    const lock = join(folder, "lock");
    writeFileSync(
      lock,
      JSON.stringify({ pid: nobody, mark: "long ago", since: "", command: "", address: null }),
    );
    expect(holderOf(lock)).toBeNull();
    takeLock(lock, "npm start", null);
    expect(holderOf(lock)?.pid).toBe(process.pid);
  });

  it("is not fooled by another program that has got the dead one's number", () => {
    const lock = join(folder, "lock");
    writeFileSync(
      lock,
      JSON.stringify({ pid: process.pid, mark: "long ago", since: "", command: "", address: null }),
    );
    takeLock(lock, "npm start", null);
    expect(JSON.parse(readFileSync(lock, "utf8")).mark).toBe(startMark(process.pid));
  });

  it("passes over a lock that was never written to its end", () => {
    const lock = join(folder, "lock");
    writeFileSync(lock, '{"pid": 12');
    takeLock(lock, "npm start", null);
    expect(holderOf(lock)?.pid).toBe(process.pid);
  });
});
