import "server-only";
import type { ContactChannel, ContactKind, ContactRelation } from "@/lib/domain/contact";
import type { DocumentId } from "@/lib/domain/document";
import type { Locale } from "@/lib/domain/locale";
import type { Look, Role, Standing, Theme } from "@/lib/domain/person";
import { findPersonById } from "@/lib/server/account/find-person";
import type { ActorContext } from "@/lib/server/context";
import { NotFound } from "@/lib/server/incident";

export type AccountContact = {
  id: string;
  kind: ContactKind;
  relation: ContactRelation;
  name: string;
  channel: ContactChannel;
  address: string;
};

/** What a person sees of their own account. Instants in ISO 8601, days as `YYYY-MM-DD`. */
export type Account = {
  name: string;
  email: string;
  role: Role;
  standing: Standing;
  /** Null for staff. */
  birthDate: string | null;
  isMinor: boolean;
  locale: Locale;
  theme: Theme;
  look: Look;
  createdAt: string;
  /** False for those who have only ever signed in through an identity provider. */
  hasPassword: boolean;
  contacts: AccountContact[];
  /** Newest first. */
  acceptances: { document: DocumentId; version: string; acceptedAt: string }[];
};

/** The actor's own account, everything opened for its owner. */
export async function loadAccount({ service, actor }: ActorContext): Promise<Account> {
  const { prisma } = service.database;
  const { personId, vault } = actor;
  const [person, contacts, acceptances] = await Promise.all([
    findPersonById(service, personId),
    prisma.contact.findMany({ where: { personId }, orderBy: [{ position: "asc" }, { id: "asc" }] }),
    prisma.agreementAcceptance.findMany({ where: { personId }, orderBy: { acceptedAt: "desc" } }),
  ]);
  if (!person) throw new NotFound();
  const { name, email, role, standing, locale, theme, look } = person;
  return {
    name,
    email,
    role,
    standing,
    birthDate: person.birthDate?.toISOString().slice(0, 10) ?? null,
    isMinor: person.birthDate !== null && actor.audience.kind === "minor",
    locale,
    theme,
    look,
    createdAt: person.createdAt.toISOString(),
    hasPassword: person.passwordHash !== null,
    contacts: contacts.map((row) => ({
      id: row.id,
      kind: row.kind as ContactKind,
      relation: row.relation as ContactRelation,
      name: vault.open("contact.name", row.nameSealed),
      channel: row.channel as ContactChannel,
      address: vault.open("contact.address", row.addressSealed),
    })),
    acceptances: acceptances.map((row) => ({
      document: row.document as DocumentId,
      version: row.version,
      acceptedAt: row.acceptedAt.toISOString(),
    })),
  };
}
