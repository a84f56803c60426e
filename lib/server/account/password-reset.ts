import "server-only";
import { passwordFault } from "@/lib/domain/password";
import { endLoginSessions, tellOwnPages } from "@/lib/server/account/end-login-sessions";
import { findPersonByEmail, findPersonById } from "@/lib/server/account/find-person";
import {
  createOneTimeLink,
  loadOneTimeLink,
  revokeOneTimeLinks,
  spendOneTimeLink,
  usedUp,
} from "@/lib/server/account/one-time-link";
import { hashPassword } from "@/lib/server/account/password-hash";
import { writeAudit } from "@/lib/server/audit";
import type { Context } from "@/lib/server/context";
import { Refusal } from "@/lib/server/incident";
import { queueLetter } from "@/lib/server/letter/queue-letter";
import { takeAllowance } from "@/lib/server/rate-limit";

/** How long the link of a reset letter works. */
export const resetLifeMs = 3_600_000;

/**
 * Writes a letter with a one-time link to the owner of the address, in their language. Always ends the same way,
 * whether or not the address has an account and however often it was asked for.
 * @param email normalised
 */
export async function requestPasswordReset(context: Context, { email }: { email: string }): Promise<void> {
  const { service } = context;
  const indexKey = Buffer.from(service.keyRing.blindIndex(email)).toString("hex");
  try {
    await takeAllowance(service, "password-reset", `email:${indexKey}`);
  } catch (error) {
    if (error instanceof Refusal) return;
    throw error;
  }
  const person = await findPersonByEmail(service, email);
  if (!person || person.standing === "closed") return;
  const { personId, vault, name, locale } = person;
  await service.database.prisma.$transaction(async (transaction) => {
    const link = await createOneTimeLink(transaction, context, {
      purpose: "password-reset",
      personId,
      lifeMs: resetLifeMs,
    });
    await writeAudit(transaction, context, { deed: "password.reset-requested", subjectId: personId });
    await queueLetter(transaction, context, {
      vault,
      purpose: "password-reset",
      channel: "email",
      address: person.email,
      locale,
      values: { name, link },
    });
  });
}

/**
 * Sets a new password by a one-time link and signs its owner out everywhere. A password that cannot be taken does
 * not use the link up.
 * @throws Refusal
 */
export async function resetPassword(
  context: Context,
  { token, password }: { token: string; password: string },
): Promise<void> {
  const { service, now } = context;
  const link = await loadOneTimeLink(context, token);
  if (link?.purpose !== "password-reset" || link.personId === null) throw usedUp();
  const person = await findPersonById(service, link.personId);
  if (!person || person.standing === "closed") throw usedUp();
  const fault = passwordFault(password, person.email);
  if (fault) throw new Refusal("common.checkFields", { password: fault });
  const { personId, role } = person;
  const stored = { passwordHash: await hashPassword(password), changedAt: now };
  const ended = await service.database.prisma.$transaction(async (transaction) => {
    await spendOneTimeLink(transaction, context, token, "password-reset");
    await revokeOneTimeLinks(transaction, context, { purpose: "password-reset", personId });
    await transaction.credential.upsert({
      where: { personId },
      create: { personId, ...stored },
      update: stored,
    });
    const sessions = await endLoginSessions(transaction, context, { personId, except: null });
    await writeAudit(
      transaction,
      { ...context, actor: { personId, role } },
      {
        deed: "password.changed",
        subjectId: personId,
        details: { means: "one-time-link", sessionsEnded: sessions.length },
      },
    );
    return sessions;
  });
  tellOwnPages(service, personId, ended);
}
