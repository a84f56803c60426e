import { createHash, randomBytes, randomInt } from "node:crypto";
import { v7 } from "uuid";

/** Where the product gets chance and identity. */
export type Random = {
  bytes(length: number): Uint8Array;
  /** A time-ordered UUID (v7) for an instant: rows keyed by it sort and partition by time. */
  uuid(at: Date): string;
  /** 256 bits, URL-safe: for links that grant something once. */
  token(): string;
  /** A password a person can type: five groups of four letters and digits without look-alikes. */
  password(): string;
};

const passwordAlphabet = "abcdefghjkmnpqrstuvwxyz23456789";

// Two ids of one millisecond must sort in the order they were made: a reply comes after its message.
let sequence = randomInt(2 ** 30);

function uuid(at: Date): string {
  sequence = (sequence + 1) % 2 ** 32;
  return v7({ msecs: at.getTime(), seq: sequence });
}

export const systemRandom: Random = {
  bytes: (length) => randomBytes(length),
  uuid,
  token: () => randomBytes(32).toString("base64url"),
  password: () =>
    Array.from({ length: 5 }, () =>
      Array.from({ length: 4 }, () => passwordAlphabet[randomInt(passwordAlphabet.length)]).join(""),
    ).join("-"),
};

/** The smallest UUID v7 of an instant: for asking what was made since then. */
export function firstUuidOf(at: Date): string {
  return v7({ msecs: at.getTime(), seq: 0, random: new Uint8Array(16) });
}

/** What is stored of a one-time token: its SHA-256, so that a leaked table opens nothing. */
export function tokenHash(token: string): Uint8Array<ArrayBuffer> {
  return new Uint8Array(createHash("sha256").update(token).digest());
}
