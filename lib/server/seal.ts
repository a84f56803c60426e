import "server-only";
import { createCipheriv, createDecipheriv } from "node:crypto";
import type { KeyRing } from "@/lib/server/keyring";
import type { Random } from "@/lib/server/random";

/** Where a sealed value belongs: it opens nowhere else. */
export type SealedPlace =
  | "message.text"
  | "conversation.title"
  | "person.email"
  | "person.name"
  | "contact.name"
  | "contact.address"
  | "letter.address"
  | "letter.subject"
  | "letter.body"
  | "model-connection.key";

/** Seals and opens one owner's texts (O-43). Sealed form: version, 12-byte nonce, ciphertext, 16-byte tag. */
export type Vault = {
  ownerId: string;
  seal(place: SealedPlace, text: string): Uint8Array<ArrayBuffer>;
  /** @throws SealError when the bytes were not sealed by this owner for this place */
  open(place: SealedPlace, sealed: Uint8Array): string;
};

export class SealError extends Error {}

/** The owner of what belongs to the service itself (the model's key, letters to nobody registered). */
export const serviceOwnerId = "00000000-0000-0000-0000-000000000000";

const version = 1;

export function createVault(ownerId: string, dataKey: Uint8Array, random: Pick<Random, "bytes">): Vault {
  return {
    ownerId,
    seal(place, text) {
      // A 96-bit random nonce is safe for far more texts than one person writes under one key.
      const nonce = random.bytes(12);
      const cipher = createCipheriv("aes-256-gcm", dataKey, nonce);
      cipher.setAAD(Buffer.from(`${version}:${ownerId}:${place}`));
      return new Uint8Array(
        Buffer.concat([
          Buffer.of(version),
          nonce,
          cipher.update(text, "utf8"),
          cipher.final(),
          cipher.getAuthTag(),
        ]),
      );
    },
    open(place, sealed) {
      const bytes = Buffer.from(sealed.buffer, sealed.byteOffset, sealed.byteLength);
      if (bytes.length < 29 || bytes[0] !== version) throw new SealError(`${place}: not a sealed text.`);
      const decipher = createDecipheriv("aes-256-gcm", dataKey, bytes.subarray(1, 13));
      decipher.setAAD(Buffer.from(`${version}:${ownerId}:${place}`));
      decipher.setAuthTag(bytes.subarray(-16));
      try {
        return decipher.update(bytes.subarray(13, -16), undefined, "utf8") + decipher.final("utf8");
      } catch {
        throw new SealError(`${place}: the text does not belong to this person and place, or was changed.`);
      }
    },
  };
}

export type DataKeyRow = { ownerId: string; wrapped: Uint8Array; masterKeyId: string };

type VaultMaker = { keyRing: KeyRing; random: Pick<Random, "bytes"> };

/** @throws KeyRingError when no master key at hand wrapped this data key */
export function openVault({ keyRing, random }: VaultMaker, row: DataKeyRow): Vault {
  return createVault(row.ownerId, keyRing.unwrap(row.wrapped, row.masterKeyId, row.ownerId), random);
}

/** A new owner's vault with the row that must be stored in the same transaction as the owner. */
export function newVault(
  { keyRing, random }: VaultMaker,
  ownerId: string,
): { vault: Vault; row: DataKeyRow & { wrapped: Uint8Array<ArrayBuffer> } } {
  const dataKey = random.bytes(32);
  return {
    vault: createVault(ownerId, dataKey, random),
    row: { ownerId, wrapped: keyRing.wrap(dataKey, ownerId), masterKeyId: keyRing.currentKeyId },
  };
}
