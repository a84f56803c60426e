import "server-only";
import type { Context } from "@/lib/server/context";
import type { Transaction } from "@/lib/server/db/client";
import { wakeChannel } from "@/lib/server/live/bus";

type Ending = { personId: string } & ({ only: string } | { except: string | null });

/**
 * Ends login sessions of a person: one, or all but one, or (`except: null`) all. From the commit on no request of
 * theirs has an actor; the pages that are open on other instances are told on commit, those on this one by
 * `tellOwnPages`.
 * @returns the ids of those that were ended
 */
export async function endLoginSessions(
  transaction: Transaction,
  { service, now }: Pick<Context, "service" | "now">,
  ending: Ending,
): Promise<string[]> {
  const { personId } = ending;
  const id = "only" in ending ? ending.only : ending.except === null ? undefined : { not: ending.except };
  const rows = await transaction.loginSession.updateManyAndReturn({
    where: { personId, endedAt: null, ...(id === undefined ? {} : { id }) },
    data: { endedAt: now },
    select: { id: true },
  });
  const ended = rows.map((row) => row.id);
  const payloads = ended.map((loginSessionId) =>
    service.bus.payload({ kind: "signed-out", personId, loginSessionId }),
  );
  await transaction.$queryRaw`
    SELECT count(pg_notify(${wakeChannel}, payload)) FROM unnest(${payloads}::text[]) AS payload`;
  return ended;
}

/** Tells the pages that are open on this instance, which does not hear its own notification: after the commit. */
export function tellOwnPages({ bus }: Context["service"], personId: string, ended: readonly string[]): void {
  for (const loginSessionId of ended) bus.signOut(personId, loginSessionId);
}
