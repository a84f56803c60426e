import { describe, expect, test } from "vitest";
import { createKeyRing, KeyRingError } from "@/lib/server/keyring";
import { systemRandom } from "@/lib/server/random";
import { createVault, newVault, openVault, SealError } from "@/lib/server/seal";

const key = (fill: number) => new Uint8Array(32).fill(fill);
const ring = (...fills: number[]) => createKeyRing(fills.map(key), systemRandom);
const maker = (...fills: number[]) => ({ keyRing: ring(...fills), random: systemRandom });

describe("a sealed text", () => {
  const vault = createVault("person-1", key(1), systemRandom);

  test("opens for its owner in its place", () => {
    expect(vault.open("message.text", vault.seal("message.text", "今晚的月亮很圆 🌕"))).toBe(
      "今晚的月亮很圆 🌕",
    );
  });

  test("shows nothing of the words, and never looks the same twice", () => {
    const first = Buffer.from(vault.seal("message.text", "a known sentence"));
    const second = Buffer.from(vault.seal("message.text", "a known sentence"));
    expect(first.includes("known")).toBe(false);
    expect(first.equals(second)).toBe(false);
  });

  test("does not open in another column, for another person, or with one bit changed", () => {
    const sealed = vault.seal("message.text", "secret");
    expect(() => vault.open("conversation.title", sealed)).toThrow(SealError);
    expect(() => createVault("person-2", key(1), systemRandom).open("message.text", sealed)).toThrow(
      SealError,
    );
    for (let at = 0; at < sealed.length; at += 1) {
      const changed = Uint8Array.from(sealed);
      changed[at] = (changed[at] ?? 0) ^ 1;
      expect(() => vault.open("message.text", changed)).toThrow(SealError);
    }
  });

  test("is refused when it is too short to be one", () => {
    expect(() => vault.open("message.text", new Uint8Array(28))).toThrow(SealError);
    expect(vault.open("message.text", vault.seal("message.text", ""))).toBe("");
  });
});

describe("the ring of master keys", () => {
  test("opens a person's key only with the master key that wrapped it", () => {
    const { vault, row } = newVault(maker(1), "person-1");
    const sealed = vault.seal("person.name", "Lin");
    expect(openVault(maker(1), row).open("person.name", sealed)).toBe("Lin");
    expect(() => openVault(maker(2), row)).toThrow(KeyRingError);
  });

  test("keeps old texts readable and old addresses findable when a new key comes first", () => {
    const { vault, row } = newVault(maker(1), "person-1");
    const sealed = vault.seal("person.name", "Lin");
    expect(openVault(maker(2, 1), row).open("person.name", sealed)).toBe("Lin");
    expect(ring(2, 1).blindIndex("a@example.org")).toEqual(ring(1).blindIndex("a@example.org"));
    expect(ring(2, 1).sessionSecret).toBe(ring(1).sessionSecret);
    expect(ring(2, 1).currentKeyId).toBe(ring(2).currentKeyId);
  });

  test("binds a wrapped key to its person: it cannot be moved to another row", () => {
    const { row } = newVault(maker(1), "person-1");
    expect(() => openVault(maker(1), { ...row, ownerId: "person-2" })).toThrow(KeyRingError);
  });

  test("refuses a key that is not 32 bytes, and an empty ring", () => {
    expect(() => createKeyRing([new Uint8Array(31)], systemRandom)).toThrow(KeyRingError);
    expect(() => createKeyRing([], systemRandom)).toThrow(KeyRingError);
  });
});
