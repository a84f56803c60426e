import "server-only";
import type { Locale } from "@/lib/domain/locale";
import type { Look, Role, Standing, Theme } from "@/lib/domain/person";
import type { Prisma } from "@/lib/server/db/generated/client";
import { openVault, type Vault } from "@/lib/server/seal";
import type { Service } from "@/lib/server/service";

const select = {
  id: true,
  role: true,
  standing: true,
  emailSealed: true,
  nameSealed: true,
  birthDate: true,
  locale: true,
  theme: true,
  look: true,
  createdAt: true,
  credential: { select: { passwordHash: true } },
} satisfies Prisma.PersonSelect;

/** A person as the account use cases need them: their key opened, their name and address readable. */
export type KnownPerson = {
  personId: string;
  role: Role;
  standing: Standing;
  email: string;
  name: string;
  birthDate: Date | null;
  locale: Locale;
  theme: Theme;
  look: Look;
  createdAt: Date;
  passwordHash: string | null;
  vault: Vault;
};

async function findPerson(
  service: Service,
  where: Prisma.PersonWhereUniqueInput,
): Promise<KnownPerson | null> {
  const { prisma } = service.database;
  const row = await prisma.person.findUnique({ where, select });
  if (!row) return null;
  const vault = openVault(service, await prisma.dataKey.findUniqueOrThrow({ where: { ownerId: row.id } }));
  return {
    personId: row.id,
    role: row.role as Role,
    standing: row.standing as Standing,
    email: vault.open("person.email", row.emailSealed),
    name: vault.open("person.name", row.nameSealed),
    birthDate: row.birthDate,
    locale: row.locale as Locale,
    theme: row.theme as Theme,
    look: row.look as Look,
    createdAt: row.createdAt,
    passwordHash: row.credential?.passwordHash ?? null,
    vault,
  };
}

/** @param email normalised */
export function findPersonByEmail(service: Service, email: string): Promise<KnownPerson | null> {
  return findPerson(service, { emailIndex: service.keyRing.blindIndex(email) });
}

export function findPersonById(service: Service, personId: string): Promise<KnownPerson | null> {
  return findPerson(service, { id: personId });
}
