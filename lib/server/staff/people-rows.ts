import "server-only";
import type { Role, Standing } from "@/lib/domain/person";
import { KeyRingError } from "@/lib/server/keyring";
import { openVault, SealError } from "@/lib/server/seal";
import type { Service } from "@/lib/server/service";

/** A person as the desk knows them: who may use the service and as what. Never what they said to anybody. */
export type PersonLine = {
  id: string;
  /** Null when the person's key is gone. */
  name: string | null;
  email: string | null;
  role: Role;
  standing: Standing;
  createdAt: Date;
};

/** The columns that a line needs. Role and standing are text in the database and ours by every write. */
export const personSelect = {
  id: true,
  role: true,
  standing: true,
  nameSealed: true,
  emailSealed: true,
  createdAt: true,
} as const;

type PersonRow = {
  id: string;
  role: string;
  standing: string;
  nameSealed: Uint8Array;
  emailSealed: Uint8Array;
  createdAt: Date;
};

/** Opens names and addresses of rows with one query for their keys. */
export async function personLines(service: Service, rows: readonly PersonRow[]): Promise<PersonLine[]> {
  const keys = await service.database.prisma.dataKey.findMany({
    where: { ownerId: { in: rows.map(({ id }) => id) } },
  });
  const byOwner = new Map(keys.map((key) => [key.ownerId, key]));
  return rows.map(({ id, role, standing, nameSealed, emailSealed, createdAt }) => {
    const line = { id, role: role as Role, standing: standing as Standing, createdAt };
    const key = byOwner.get(id);
    if (!key) return { ...line, name: null, email: null };
    try {
      const vault = openVault(service, key);
      return {
        ...line,
        name: vault.open("person.name", nameSealed),
        email: vault.open("person.email", emailSealed),
      };
    } catch (error) {
      if (error instanceof SealError || error instanceof KeyRingError)
        return { ...line, name: null, email: null };
      throw error;
    }
  });
}
