import "server-only";
import { writeAudit } from "@/lib/server/audit";
import type { ActorContext } from "@/lib/server/context";
import { Refusal } from "@/lib/server/incident";
import { changePerson } from "./change-person";

/** Closes the service to a person from their next request on; their own page and help stay open to them. */
export async function suspendPerson(
  context: ActorContext,
  { personId }: { personId: string },
): Promise<void> {
  await changePerson(context, personId, async (transaction, person) => {
    if (person.standing === "suspended") throw new Refusal("desk.people.alreadySuspended", {}, 409);
    await transaction.person.update({
      where: { id: personId },
      data: { standing: "suspended", updatedAt: context.now },
    });
    await writeAudit(transaction, context, {
      deed: "person.suspended",
      subjectId: personId,
      details: { before: person.standing },
    });
  });
}
