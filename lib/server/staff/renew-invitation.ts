import "server-only";
import { defaultLocale, isLocale } from "@/lib/domain/locale";
import { staffRoles } from "@/lib/domain/person";
import { writeAudit } from "@/lib/server/audit";
import type { ActorContext } from "@/lib/server/context";
import { NotFound, Refusal } from "@/lib/server/incident";
import { openVault } from "@/lib/server/seal";
import { demand } from "./demand";
import { type Invitation, inviteStaff } from "./invite-staff";

/**
 * A fresh link for a member of staff whose first one ran out. Refused once a password is set: nobody, the
 * administrator included, takes over an account that somebody uses.
 */
export async function renewInvitation(
  context: ActorContext,
  { personId }: { personId: string },
): Promise<Invitation> {
  demand(context, "manage-people");
  const { service } = context;
  return service.database.prisma.$transaction(async (transaction) => {
    const person = await transaction.person.findUnique({
      where: { id: personId },
      select: {
        role: true,
        locale: true,
        nameSealed: true,
        emailSealed: true,
        credential: { select: { personId: true } },
      },
    });
    if (person === null) throw new NotFound();
    if (!staffRoles.some((role) => role === person.role)) throw new Refusal("desk.people.notStaff", {}, 409);
    if (person.credential !== null) throw new Refusal("desk.people.hasPassword", {}, 409);
    const key = await transaction.dataKey.findUniqueOrThrow({ where: { ownerId: personId } });
    const vault = openVault(service, key);
    await writeAudit(transaction, context, { deed: "password.reset-requested", subjectId: personId });
    return inviteStaff(transaction, context, {
      vault,
      name: vault.open("person.name", person.nameSealed),
      email: vault.open("person.email", person.emailSealed),
      locale: isLocale(person.locale) ? person.locale : defaultLocale,
    });
  });
}
