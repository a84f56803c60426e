import { expect, test } from "vitest";
import { firstUuidOf, systemRandom, tokenHash } from "@/lib/server/random";

test("ids of one millisecond sort in the order they were made", () => {
  const at = new Date("2026-11-23T04:00:00Z");
  const ids = Array.from({ length: 1_000 }, () => systemRandom.uuid(at));
  expect(ids.toSorted()).toEqual(ids);
  expect(new Set(ids).size).toBe(1_000);
});

test("an id of a later millisecond sorts after an earlier one", () => {
  expect(systemRandom.uuid(new Date(2_000)) < systemRandom.uuid(new Date(2_001))).toBe(true);
});

test("every id of a millisecond comes after the first id of it, and before the first of the next", () => {
  const id = systemRandom.uuid(new Date(2_000));
  expect(firstUuidOf(new Date(2_000)) <= id && id < firstUuidOf(new Date(2_001))).toBe(true);
});

test("a one-time token is stored only as its hash", () => {
  const token = systemRandom.token();
  expect(token).toMatch(/^[\w-]{43}$/);
  expect(Buffer.from(tokenHash(token)).toString("base64url")).not.toBe(token);
});

test("a generated password avoids letters that look alike", () => {
  for (let i = 0; i < 100; i += 1)
    expect(systemRandom.password()).toMatch(/^([a-hj-km-np-z2-9]{4}-){4}[a-hj-km-np-z2-9]{4}$/);
});
