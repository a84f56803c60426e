import "server-only";
import { createCipheriv, createDecipheriv, createHash, createHmac, hkdfSync } from "node:crypto";
import type { Random } from "@/lib/server/random";

/** The master keys: the first wraps, all of them unwrap. */
export type KeyRing = {
  currentKeyId: string;
  /** Wraps a person's 32-byte data key. */
  wrap(dataKey: Uint8Array, ownerId: string): Uint8Array<ArrayBuffer>;
  /** @throws KeyRingError when no key of the ring made this wrapping */
  unwrap(wrapped: Uint8Array, masterKeyId: string, ownerId: string): Uint8Array;
  /** A keyed hash by which an e-mail address is found without being stored readable. */
  blindIndex(value: string): Uint8Array<ArrayBuffer>;
  /** Key material for signing login sessions. */
  sessionSecret: string;
};

export class KeyRingError extends Error {}

type MasterKey = { id: string; key: Buffer };

function masterKey(bytes: Uint8Array): MasterKey {
  if (bytes.length !== 32) throw new KeyRingError("A master key has 32 bytes.");
  const key = Buffer.from(bytes);
  return { id: createHash("sha256").update("anban key id").update(key).digest("hex").slice(0, 16), key };
}

function derive(key: Buffer, purpose: string): Buffer {
  return Buffer.from(hkdfSync("sha256", key, "anban", purpose, 32));
}

/**
 * @param masterKeys 32 bytes each: the current key first, then previous ones kept for unwrapping during a rotation
 * The blind index and the session secret follow the *oldest* key of the ring, so that adding a new
 * current key neither hides people's addresses nor signs everybody out.
 */
export function createKeyRing(masterKeys: readonly Uint8Array[], random: Pick<Random, "bytes">): KeyRing {
  const keys = masterKeys.map(masterKey);
  const [current] = keys;
  const oldest = keys.at(-1);
  if (!current || !oldest) throw new KeyRingError("At least one master key is needed.");
  const wrappingKeys = new Map(keys.map(({ id, key }) => [id, derive(key, "wrap data key")]));
  const indexKey = derive(oldest.key, "blind index");

  return {
    currentKeyId: current.id,
    wrap(dataKey, ownerId) {
      const iv = random.bytes(12);
      const cipher = createCipheriv("aes-256-gcm", keyOf(wrappingKeys, current.id), iv);
      cipher.setAAD(Buffer.from(`data-key:${ownerId}`));
      return new Uint8Array(Buffer.concat([iv, cipher.update(dataKey), cipher.final(), cipher.getAuthTag()]));
    },
    unwrap(wrapped, masterKeyId, ownerId) {
      const bytes = Buffer.from(wrapped);
      const decipher = createDecipheriv(
        "aes-256-gcm",
        keyOf(wrappingKeys, masterKeyId),
        bytes.subarray(0, 12),
      );
      decipher.setAAD(Buffer.from(`data-key:${ownerId}`));
      decipher.setAuthTag(bytes.subarray(-16));
      try {
        return Buffer.concat([decipher.update(bytes.subarray(12, -16)), decipher.final()]);
      } catch {
        throw new KeyRingError("A data key was not wrapped by this master key.");
      }
    },
    blindIndex: (value) => new Uint8Array(createHmac("sha256", indexKey).update(value).digest()),
    sessionSecret: derive(oldest.key, "login session").toString("base64"),
  };
}

function keyOf(keys: ReadonlyMap<string, Buffer>, id: string): Buffer {
  const key = keys.get(id);
  if (!key) throw new KeyRingError(`No master key with the id ${id} was given.`);
  return key;
}
