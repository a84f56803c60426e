import "server-only";
import { endLoginSessions } from "@/lib/server/account/end-login-sessions";
import { writeAudit } from "@/lib/server/audit";
import type { ActorContext } from "@/lib/server/context";
import { changePerson } from "./change-person";

/** Ends every login session of a person, on every device. */
export async function signPersonOut(
  context: ActorContext,
  { personId }: { personId: string },
): Promise<void> {
  await changePerson(context, personId, async (transaction) => {
    const ended = await endLoginSessions(transaction, context, { personId, except: null });
    await writeAudit(transaction, context, {
      deed: "person.signed-out",
      subjectId: personId,
      details: { sessionsEnded: ended.length },
    });
  });
}
