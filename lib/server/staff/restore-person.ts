import "server-only";
import { audienceOf } from "@/lib/domain/audience";
import { isStaff, type Standing } from "@/lib/domain/person";
import { writeAudit } from "@/lib/server/audit";
import type { ActorContext } from "@/lib/server/context";
import type { Transaction } from "@/lib/server/db/client";
import { Refusal } from "@/lib/server/incident";
import { type ChangedPerson, changePerson } from "./change-person";

/** Gives a suspended person back the standing they had: a minor still waiting for consent goes on waiting. */
export async function restorePerson(
  context: ActorContext,
  { personId }: { personId: string },
): Promise<void> {
  await changePerson(context, personId, async (transaction, person) => {
    if (person.standing !== "suspended") throw new Refusal("desk.people.notSuspended", {}, 409);
    const standing = await standingBefore(transaction, person, context.now);
    await transaction.person.update({ where: { id: personId }, data: { standing, updatedAt: context.now } });
    await writeAudit(transaction, context, {
      deed: "person.restored",
      subjectId: personId,
      details: { standing },
    });
  });
}

/** What the suspension recorded; without a record, a minor waits for consent. */
async function standingBefore(
  transaction: Pick<Transaction, "auditEvent">,
  person: ChangedPerson,
  now: Date,
): Promise<Standing> {
  const suspension = await transaction.auditEvent.findFirst({
    where: { subjectId: person.id, deed: "person.suspended" },
    orderBy: { id: "desc" },
    select: { details: true },
  });
  const details = suspension?.details;
  if (typeof details === "object" && details !== null && "before" in details) {
    if (details.before === "active" || details.before === "waiting-for-consent") return details.before;
  }
  if (isStaff(person.role) || person.role === "guardian") return "active";
  const audience = audienceOf({ birthDate: person.birthDate, at: now, basis: "declared" });
  return audience.kind === "minor" ? "waiting-for-consent" : "active";
}
