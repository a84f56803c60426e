import "server-only";
import { isStaff, type StaffRole } from "@/lib/domain/person";
import { writeAudit } from "@/lib/server/audit";
import type { ActorContext } from "@/lib/server/context";
import { Refusal } from "@/lib/server/incident";
import { changePerson } from "./change-person";

/**
 * Gives a member of staff another staff role, from their next request on. People who chat never become staff and
 * staff never become people who chat: one account would otherwise see both sides of a conversation.
 */
export async function changeRole(
  context: ActorContext,
  { personId, role }: { personId: string; role: StaffRole },
): Promise<void> {
  await changePerson(context, personId, async (transaction, person) => {
    if (!isStaff(person.role)) throw new Refusal("desk.people.notStaff", {}, 409);
    if (person.role === role) throw new Refusal("desk.people.sameRole", {}, 409);
    await transaction.person.update({ where: { id: personId }, data: { role, updatedAt: context.now } });
    await writeAudit(transaction, context, {
      deed: "person.role-changed",
      subjectId: personId,
      details: { before: person.role, after: role },
    });
  });
}
