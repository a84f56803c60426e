import "server-only";
import type { Preference } from "@/lib/domain/preference";
import { deviceLabel } from "@/lib/server/account/device-label";
import type { KnownPerson } from "@/lib/server/account/find-person";
import { decideSignIn } from "@/lib/server/account/law";
import { writeAudit } from "@/lib/server/audit";
import type { Context } from "@/lib/server/context";

/** What sign-in gives: the id that the cookie will carry, and how this person wants their pages. */
export type SignedIn = { loginSessionId: string; preference: Preference };

/** Opens a login session for somebody who proved who they are, and says so in the audit. */
export async function openLoginSession(
  context: Context,
  { personId, role, standing, birthDate, locale, theme, look }: KnownPerson,
  userAgent: string | null,
  means: "password" | "oidc",
): Promise<SignedIn> {
  const { service, now } = context;
  const loginSessionId = service.random.uuid(now);
  const label = deviceLabel(userAgent);
  await service.database.prisma.$transaction(async (transaction) => {
    const ruling = await decideSignIn(transaction, context, { birthDate, standing });
    await transaction.loginSession.create({
      data: { id: loginSessionId, personId, deviceLabel: label, createdAt: now, lastSeenAt: now },
    });
    await writeAudit(
      transaction,
      { ...context, actor: { personId, role } },
      {
        deed: "person.signed-in",
        subjectId: personId,
        targetId: loginSessionId,
        articles: ruling.articles,
        ruleIds: ruling.ruleIds,
        details: { means },
      },
    );
  });
  return { loginSessionId, preference: { locale, theme, look } };
}

/** A refused sign-in: who was meant when that is known, never the address that was typed. */
export async function auditFailedSignIn(
  context: Context,
  personId: string | null,
  reason: "unknown" | "password" | "closed" | "oidc-unknown" | "oidc-unverified",
): Promise<void> {
  await writeAudit(context.service.database.prisma, context, {
    deed: "person.sign-in-failed",
    subjectId: personId,
    details: { reason },
  });
}
