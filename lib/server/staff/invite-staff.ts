import "server-only";
import type { Locale } from "@/lib/domain/locale";
import { createOneTimeLink, revokeOneTimeLinks } from "@/lib/server/account/one-time-link";
import type { ActorContext } from "@/lib/server/context";
import type { Transaction } from "@/lib/server/db/client";
import { hasCarrier, queueLetter } from "@/lib/server/letter/queue-letter";
import type { Vault } from "@/lib/server/seal";

const validMs = 24 * 3_600_000;

/** What the administrator is shown once: only the link's hash is stored. `letterQueued`: it also goes out by mail. */
export type Invitation = { url: string; expiresAt: Date; letterQueued: boolean };

/**
 * A one-time link by which a member of staff chooses the password, and a letter with it where mail is configured.
 * Earlier unused links of the same person stop working.
 */
export async function inviteStaff(
  transaction: Transaction,
  context: ActorContext,
  person: { vault: Vault; name: string; email: string; locale: Locale },
): Promise<Invitation> {
  const { service, now } = context;
  const personId = person.vault.ownerId;
  const purpose = "password-reset";
  await revokeOneTimeLinks(transaction, context, { purpose, personId });
  const url = await createOneTimeLink(transaction, context, { purpose, personId, lifeMs: validMs });
  const letterQueued = hasCarrier(service, "email");
  if (letterQueued) {
    await queueLetter(transaction, context, {
      vault: person.vault,
      purpose: "staff-invitation",
      channel: "email",
      address: person.email,
      locale: person.locale,
      values: { name: person.name, link: url },
    });
  }
  return { url, expiresAt: new Date(now.getTime() + validMs), letterQueued };
}
