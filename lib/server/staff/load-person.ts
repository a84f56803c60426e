import "server-only";
import type { ActorContext } from "@/lib/server/context";
import { NotFound } from "@/lib/server/incident";
import { demand } from "./demand";
import { type PersonLine, personLines, personSelect } from "./people-rows";

/** @throws NotFound */
export async function loadPerson(
  context: ActorContext,
  personId: string,
): Promise<PersonLine & { liveSessions: number; hasPassword: boolean; isSelf: boolean }> {
  demand(context, "manage-people");
  const { service, actor } = context;
  const row = await service.database.prisma.person.findUnique({
    where: { id: personId },
    select: {
      ...personSelect,
      credential: { select: { personId: true } },
      _count: { select: { loginSessions: { where: { endedAt: null } } } },
    },
  });
  if (row === null) throw new NotFound();
  const [line] = await personLines(service, [row]);
  if (!line) throw new NotFound();
  return {
    ...line,
    liveSessions: row._count.loginSessions,
    hasPassword: row.credential !== null,
    isSelf: row.id === actor.personId,
  };
}
