import "server-only";
import type { ContactInput } from "@/lib/domain/contact";
import type { ArticleId } from "@/lib/domain/pack";
import type { AuditEntry } from "@/lib/server/audit";
import type { Context } from "@/lib/server/context";
import type { Transaction } from "@/lib/server/db/client";
import type { Vault } from "@/lib/server/seal";

/** Age and a guardian or emergency contact are asked for at registration (O-24). */
export const registrationArticles = [
  "cn-final-2026-07/12",
  "cn-draft-2025-12/11",
] as const satisfies ArticleId[];

/** Seals and stores a guardian or emergency contact (O-24); returns what the audit says of it. */
export async function addContact(
  transaction: Transaction,
  { service, now }: Pick<Context, "service" | "now">,
  vault: Vault,
  { kind, name, relation, channel, address }: ContactInput,
  position: number,
): Promise<AuditEntry & { targetId: string }> {
  const id = service.random.uuid(now);
  await transaction.contact.create({
    data: {
      id,
      personId: vault.ownerId,
      kind,
      relation,
      nameSealed: vault.seal("contact.name", name),
      channel,
      addressSealed: vault.seal("contact.address", address),
      position,
      createdAt: now,
      updatedAt: now,
    },
  });
  return {
    deed: "contact.added",
    subjectId: vault.ownerId,
    targetId: id,
    articles: registrationArticles,
    details: { kind, relation, channel },
  };
}
