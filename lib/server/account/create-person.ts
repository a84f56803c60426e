import "server-only";
import type { Locale } from "@/lib/domain/locale";
import type { Look, Role, Standing } from "@/lib/domain/person";
import type { Context } from "@/lib/server/context";
import type { Transaction } from "@/lib/server/db/client";
import { newVault, type Vault } from "@/lib/server/seal";

export type NewPerson = {
  role: Role;
  standing: Standing;
  /** Normalised. */
  email: string;
  name: string;
  /** Null for staff. Midnight UTC of the calendar day. */
  birthDate: Date | null;
  /** Null while a one-time link to choose the password is on its way. */
  passwordHash: string | null;
  locale: Locale;
  look: Look;
};

/**
 * Writes a person with their own data key. The caller audits.
 * @throws a unique violation (`isTaken`) when the address already belongs to somebody
 */
export async function createPerson(
  transaction: Transaction,
  { service, now }: Pick<Context, "service" | "now">,
  { email, name, passwordHash, ...person }: NewPerson,
): Promise<{ personId: string; vault: Vault }> {
  const id = service.random.uuid(now);
  const { vault, row } = newVault(service, id);
  await transaction.dataKey.create({ data: { ...row, createdAt: now } });
  await transaction.person.create({
    data: {
      ...person,
      id,
      emailIndex: service.keyRing.blindIndex(email),
      emailSealed: vault.seal("person.email", email),
      nameSealed: vault.seal("person.name", name),
      theme: "system",
      createdAt: now,
      updatedAt: now,
    },
  });
  if (passwordHash !== null) {
    await transaction.credential.create({ data: { personId: id, passwordHash, changedAt: now } });
  }
  return { personId: id, vault };
}

/** Whether an error says that the e-mail address already belongs to somebody. */
export function isTaken(error: unknown): boolean {
  return error instanceof Error && "code" in error && error.code === "P2002";
}
