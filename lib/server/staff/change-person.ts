import "server-only";
import type { Role, Standing } from "@/lib/domain/person";
import type { ActorContext } from "@/lib/server/context";
import type { Transaction } from "@/lib/server/db/client";
import { NotFound, Refusal } from "@/lib/server/incident";
import { demand } from "./demand";
import { lockAdministrators } from "./lock-administrators";
import { tellPages } from "./tell-pages";

export type ChangedPerson = { id: string; role: Role; standing: Standing; birthDate: Date | null };

/**
 * The frame of every change that an administrator makes to somebody else: permission, lock, row, the deed with its
 * audit, and word to the person's open pages.
 * @throws NotFound; Refusal for oneself, and for a closed account
 */
export async function changePerson(
  context: ActorContext,
  personId: string,
  deed: (transaction: Transaction, person: ChangedPerson) => Promise<void>,
): Promise<void> {
  demand(context, "manage-people");
  const { service, actor } = context;
  if (personId === actor.personId) throw new Refusal("desk.people.notYourself", {}, 409);
  const tell = await service.database.prisma.$transaction(async (transaction) => {
    await lockAdministrators(transaction, actor.personId);
    const person = await transaction.person.findUnique({
      where: { id: personId },
      select: { id: true, role: true, standing: true, birthDate: true },
    });
    if (person === null) throw new NotFound();
    if (person.standing === "closed") throw new Refusal("desk.people.closed", {}, 409);
    await deed(transaction, { ...person, role: person.role as Role, standing: person.standing as Standing });
    return tellPages(transaction, service, personId);
  });
  tell();
}
