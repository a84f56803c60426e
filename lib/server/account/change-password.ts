import "server-only";
import { passwordFault } from "@/lib/domain/password";
import { endLoginSessions, tellOwnPages } from "@/lib/server/account/end-login-sessions";
import { findPersonById } from "@/lib/server/account/find-person";
import { hashPassword, matchesPassword } from "@/lib/server/account/password-hash";
import { writeAudit } from "@/lib/server/audit";
import type { ActorContext } from "@/lib/server/context";
import { NotFound, Refusal } from "@/lib/server/incident";
import { takeAllowance } from "@/lib/server/rate-limit";

/**
 * Changes the actor's own password; their other login sessions end, this one lives.
 * @throws Refusal 429 as for sign-in: an unlocked device must not be a place to guess at leisure
 */
export async function changePassword(
  context: ActorContext,
  { currentPassword, newPassword }: { currentPassword: string; newPassword: string },
): Promise<void> {
  const { service, actor, now } = context;
  const { personId, loginSessionId } = actor;
  await takeAllowance(service, "sign-in-by-email", `change:${personId}`);
  const person = await findPersonById(service, personId);
  if (!person) throw new NotFound();
  if (!(await matchesPassword(person.passwordHash, currentPassword))) {
    throw new Refusal("common.checkFields", { currentPassword: "account.passwordWrong" });
  }
  const fault =
    currentPassword === newPassword ? "account.passwordSame" : passwordFault(newPassword, person.email);
  if (fault) throw new Refusal("common.checkFields", { newPassword: fault });
  const passwordHash = await hashPassword(newPassword);
  const ended = await service.database.prisma.$transaction(async (transaction) => {
    await transaction.credential.update({ where: { personId }, data: { passwordHash, changedAt: now } });
    const sessions = await endLoginSessions(transaction, context, { personId, except: loginSessionId });
    await writeAudit(transaction, context, {
      deed: "password.changed",
      subjectId: personId,
      details: { means: "old-password", sessionsEnded: sessions.length },
    });
    return sessions;
  });
  tellOwnPages(service, personId, ended);
}
