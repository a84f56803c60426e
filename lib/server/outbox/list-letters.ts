import "server-only";
import type { ActorContext } from "@/lib/server/context";
import { KeyRingError } from "@/lib/server/keyring";
import { openVault, SealError } from "@/lib/server/seal";
import type { Service } from "@/lib/server/service";
import { demand } from "@/lib/server/staff/demand";
import { maskAddress } from "./mask-address";

const pageSize = 50;

/** A letter as the outbox shows it: never its text, never a whole address. */
export type LetterLine = {
  id: string;
  purpose: string;
  channel: string;
  status: string;
  /** Masked; null when the owner's key is gone. */
  address: string | null;
  createdAt: Date;
  sentAt: Date | null;
  attempts: { result: string; attemptAt: Date }[];
};

export type LetterFilter = { status?: string; beforeId?: string };

/**
 * Letters, newest first, a page of fifty at a time. `hasMail`: whether anything can leave this house at all.
 * `olderThan` is null on the last page.
 */
export async function listLetters(
  context: ActorContext,
  { status, beforeId }: LetterFilter,
): Promise<{ lines: LetterLine[]; olderThan: string | null; hasMail: boolean }> {
  demand(context, "read-outbox");
  const { service } = context;
  const rows = await service.database.prisma.letter.findMany({
    where: {
      ...(status === undefined ? {} : { status }),
      ...(beforeId === undefined ? {} : { id: { lt: beforeId } }),
    },
    orderBy: { id: "desc" },
    take: pageSize + 1,
    select: {
      id: true,
      ownerId: true,
      purpose: true,
      channel: true,
      status: true,
      addressSealed: true,
      createdAt: true,
      sentAt: true,
      attempts: { select: { result: true, attemptAt: true }, orderBy: { attemptAt: "asc" } },
    },
  });
  const shown = rows.slice(0, pageSize);
  const openAddress = await addressOpener(service, [...new Set(shown.map(({ ownerId }) => ownerId))]);
  const lines = shown.map(({ ownerId, addressSealed, ...line }) => ({
    ...line,
    address: openAddress(ownerId, addressSealed),
  }));
  return {
    lines,
    olderThan: rows.length > pageSize ? (lines.at(-1)?.id ?? null) : null,
    hasMail: service.env.mail !== null,
  };
}

async function addressOpener(service: Service, ownerIds: string[]) {
  const keys = await service.database.prisma.dataKey.findMany({ where: { ownerId: { in: ownerIds } } });
  const rows = new Map(keys.map((key) => [key.ownerId, key]));
  return (ownerId: string, sealed: Uint8Array): string | null => {
    const row = rows.get(ownerId);
    if (!row) return null;
    try {
      return maskAddress(openVault(service, row).open("letter.address", sealed));
    } catch (error) {
      if (error instanceof SealError || error instanceof KeyRingError) return null;
      throw error;
    }
  };
}
