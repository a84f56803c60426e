import "server-only";
import { endLoginSessions, tellOwnPages } from "@/lib/server/account/end-login-sessions";
import { writeAudit } from "@/lib/server/audit";
import type { ActorContext } from "@/lib/server/context";
import { NotFound } from "@/lib/server/incident";

/** One device on which the actor is signed in. Instants in ISO 8601. */
export type LoginSessionLine = {
  id: string;
  /** Such as `Firefox · Windows`; empty when unknown. */
  deviceLabel: string;
  createdAt: string;
  lastSeenAt: string;
  /** The one that is asking. */
  current: boolean;
};

/** The actor's own live login sessions: this one first, then the most recently seen. */
export async function listLoginSessions({ service, actor }: ActorContext): Promise<LoginSessionLine[]> {
  const rows = await service.database.prisma.loginSession.findMany({
    where: { personId: actor.personId, endedAt: null },
    orderBy: [{ lastSeenAt: "desc" }, { id: "desc" }],
    select: { id: true, deviceLabel: true, createdAt: true, lastSeenAt: true },
  });
  const lines = rows.map(({ createdAt, lastSeenAt, ...row }) => ({
    ...row,
    createdAt: createdAt.toISOString(),
    lastSeenAt: lastSeenAt.toISOString(),
    current: row.id === actor.loginSessionId,
  }));
  return lines.sort((a, b) => Number(b.current) - Number(a.current));
}

/**
 * Signs one of the actor's own devices out.
 * @throws NotFound also when the login session is somebody else's, or has ended
 */
export async function signOutSession(
  context: ActorContext,
  { loginSessionId }: { loginSessionId: string },
): Promise<void> {
  await end(context, loginSessionId);
}

/** Signs this device out. */
export async function signOut(context: ActorContext): Promise<void> {
  await end(context, context.actor.loginSessionId);
}

/** Signs every device out, this one too. */
export async function signOutEverywhere(context: ActorContext): Promise<void> {
  const { service, actor } = context;
  const ended = await service.database.prisma.$transaction(async (transaction) => {
    const sessions = await endLoginSessions(transaction, context, { personId: actor.personId, except: null });
    await writeAudit(transaction, context, {
      deed: "person.signed-out",
      subjectId: actor.personId,
      details: { everywhere: true, sessionsEnded: sessions.length },
    });
    return sessions;
  });
  tellOwnPages(service, actor.personId, ended);
}

async function end(context: ActorContext, loginSessionId: string): Promise<void> {
  const { service, actor } = context;
  const ended = await service.database.prisma.$transaction(async (transaction) => {
    const sessions = await endLoginSessions(transaction, context, {
      personId: actor.personId,
      only: loginSessionId,
    });
    if (sessions.length === 0) throw new NotFound();
    await writeAudit(transaction, context, {
      deed: "person.signed-out",
      subjectId: actor.personId,
      targetId: loginSessionId,
      details: { everywhere: false },
    });
    return sessions;
  });
  tellOwnPages(service, actor.personId, ended);
}
