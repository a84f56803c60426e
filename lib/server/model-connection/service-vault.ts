import "server-only";
import type { Transaction } from "@/lib/server/db/client";
import { newVault, openVault, serviceOwnerId, type Vault } from "@/lib/server/seal";
import type { Service } from "@/lib/server/service";

const vaults = new WeakMap<object, Vault>();

/**
 * The vault of the service itself, or null as long as nothing was ever sealed for it. Asks the database once in the
 * life of a process and remembers the opened vault; the absence is never remembered.
 */
export async function findServiceVault(service: Service): Promise<Vault | null> {
  const known = vaults.get(service.database.pool);
  if (known) return known;
  const row = await service.database.prisma.dataKey.findUnique({ where: { ownerId: serviceOwnerId } });
  return row === null ? null : remember(service, openVault(service, row));
}

/** The vault of the service, with its data key made on demand in the transaction that seals the first text. */
export async function serviceVault(
  transaction: Pick<Transaction, "dataKey">,
  service: Service,
  now: Date,
): Promise<Vault> {
  const known = vaults.get(service.database.pool);
  if (known) return known;
  const { row } = newVault(service, serviceOwnerId);
  // Two instances may do this at the same moment: the first row stands, and both read it back.
  await transaction.dataKey.createMany({ data: [{ ...row, createdAt: now }], skipDuplicates: true });
  const stored = await transaction.dataKey.findUniqueOrThrow({ where: { ownerId: serviceOwnerId } });
  // Not remembered here: the transaction may still roll back and take the key with it.
  return openVault(service, stored);
}

function remember(service: Service, vault: Vault): Vault {
  vaults.set(service.database.pool, vault);
  return vault;
}
