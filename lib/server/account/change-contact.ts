import "server-only";
import type { ContactChange } from "@/lib/domain/contact";
import { addContact, registrationArticles } from "@/lib/server/account/add-contact";
import { findPersonById } from "@/lib/server/account/find-person";
import { writeAudit } from "@/lib/server/audit";
import type { ActorContext } from "@/lib/server/context";
import { NotFound, Refusal } from "@/lib/server/incident";

/** The law asks for one; a handful is enough for any family. */
const mostContacts = 5;

/**
 * Changes a contact of the actor's own, or adds one (`contactId: null`). There is no way to remove a contact, so the
 * last one can never go (O-24). What kind it is follows from the person: a minor has guardians. A guardian who has
 * consented is changed by the guardian, not by the minor.
 * @returns the contact's id
 * @throws NotFound also when the contact is somebody else's
 */
export async function changeContact(
  context: ActorContext,
  { contactId, name, relation, channel, address }: ContactChange,
): Promise<{ contactId: string }> {
  const { service, actor, now } = context;
  const { personId, vault } = actor;
  const person = await findPersonById(service, personId);
  if (!person) throw new NotFound();
  if (channel === "email" && address === person.email) {
    throw new Refusal("common.checkFields", { address: "account.contactIsYourself" });
  }
  const isMinor = person.birthDate !== null && actor.audience.kind === "minor";
  if (isMinor && actor.standing !== "waiting-for-consent") throw new Refusal("common.notAllowed", {}, 403);
  return service.database.prisma.$transaction(async (transaction) => {
    if (contactId === null) {
      const position = await transaction.contact.count({ where: { personId } });
      if (position >= mostContacts) throw new Refusal("common.notAllowed", {}, 409);
      const kind = isMinor ? "guardian" : "emergency";
      const entry = await addContact(
        transaction,
        context,
        vault,
        { kind, name, relation, channel, address },
        position,
      );
      await writeAudit(transaction, context, entry);
      return { contactId: entry.targetId };
    }
    const { count } = await transaction.contact.updateMany({
      where: { id: contactId, personId },
      data: {
        relation,
        channel,
        nameSealed: vault.seal("contact.name", name),
        addressSealed: vault.seal("contact.address", address),
        updatedAt: now,
      },
    });
    if (count !== 1) throw new NotFound();
    await writeAudit(transaction, context, {
      deed: "contact.changed",
      subjectId: personId,
      targetId: contactId,
      articles: registrationArticles,
      details: { relation, channel },
    });
    return { contactId };
  });
}
