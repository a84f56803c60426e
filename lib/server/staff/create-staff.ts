import "server-only";
import { z } from "zod";
import { nameSchema } from "@/lib/domain/contact";
import { emailSchema } from "@/lib/domain/email";
import { staffRoles } from "@/lib/domain/person";
import { createPerson, isTaken } from "@/lib/server/account/create-person";
import { writeAudit } from "@/lib/server/audit";
import type { ActorContext } from "@/lib/server/context";
import { Refusal } from "@/lib/server/incident";
import { demand } from "./demand";
import { type Invitation, inviteStaff } from "./invite-staff";

export const newStaffInput = z.object({
  name: nameSchema("account.nameMissing"),
  email: emailSchema,
  role: z.enum(staffRoles),
});

/**
 * Makes an account for a member of staff, who chooses the password by the one-time link.
 * @throws Refusal when the address already has an account
 */
export async function createStaff(
  context: ActorContext,
  { name, email, role }: z.output<typeof newStaffInput>,
): Promise<Invitation & { personId: string }> {
  demand(context, "manage-people");
  const { service, actor } = context;
  try {
    return await service.database.prisma.$transaction(async (transaction) => {
      const { personId, vault } = await createPerson(transaction, context, {
        role,
        standing: "active",
        email,
        name,
        birthDate: null,
        passwordHash: null,
        locale: actor.locale,
        look: "standard",
      });
      await writeAudit(transaction, context, {
        deed: "staff.created",
        subjectId: personId,
        details: { role },
      });
      const invitation = await inviteStaff(transaction, context, {
        vault,
        name,
        email,
        locale: actor.locale,
      });
      return { personId, ...invitation };
    });
  } catch (error) {
    if (isTaken(error)) throw new Refusal("common.checkFields", { email: "desk.people.emailTaken" }, 409);
    throw error;
  }
}
