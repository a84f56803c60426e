import "server-only";
import { normaliseEmail } from "@/lib/domain/email";
import type { Role } from "@/lib/domain/person";
import type { ActorContext } from "@/lib/server/context";
import { demand } from "./demand";
import { type PersonLine, personLines, personSelect } from "./people-rows";

const pageSize = 50;

/** `email` finds one whole address: addresses are stored sealed, so that no part of one can be searched for. */
export type PeopleFilter = { email?: string; role?: Role; beforeId?: string };

/** People, newest first, a page of fifty at a time. `olderThan` is null on the last page. */
export async function listPeople(
  context: ActorContext,
  { email, role, beforeId }: PeopleFilter,
): Promise<{ lines: PersonLine[]; olderThan: string | null }> {
  demand(context, "manage-people");
  const { service } = context;
  const rows = await service.database.prisma.person.findMany({
    where: {
      ...(email === undefined ? {} : { emailIndex: service.keyRing.blindIndex(normaliseEmail(email)) }),
      ...(role === undefined ? {} : { role }),
      ...(beforeId === undefined ? {} : { id: { lt: beforeId } }),
    },
    orderBy: { id: "desc" },
    take: pageSize + 1,
    select: personSelect,
  });
  const lines = await personLines(service, rows.slice(0, pageSize));
  return { lines, olderThan: rows.length > pageSize ? (lines.at(-1)?.id ?? null) : null };
}
