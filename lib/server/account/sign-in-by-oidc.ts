import "server-only";
import { isEmail, normaliseEmail } from "@/lib/domain/email";
import { findPersonByEmail, findPersonById } from "@/lib/server/account/find-person";
import { auditFailedSignIn, openLoginSession, type SignedIn } from "@/lib/server/account/open-login-session";
import type { Context } from "@/lib/server/context";
import { takeAllowance } from "@/lib/server/rate-limit";

export type OidcProof = {
  issuer: string;
  subject: string;
  email: string | null;
  emailVerified: boolean;
  address: string;
  userAgent: string | null;
};

/**
 * Signs in somebody whom the identity provider vouches for. It opens existing accounts only: by the identity linked
 * before, else by an e-mail address that the provider verified, which links it. Registration asks for age, contact
 * and agreement (O-24, O-25), which no provider gives, so it stays with sign-up: null for everybody else.
 * @throws Refusal 429 after too many tries from one address
 */
export async function signInByOidc(
  context: Context,
  { issuer, subject, email, emailVerified, address, userAgent }: OidcProof,
): Promise<SignedIn | null> {
  const { service, now } = context;
  const { prisma } = service.database;
  await takeAllowance(service, "sign-in-by-address", address);
  const linked = await prisma.oidcIdentity.findUnique({ where: { issuer_subject: { issuer, subject } } });
  const normalised = email === null ? null : normaliseEmail(email);
  const byEmail = linked === null && emailVerified && normalised !== null && isEmail(normalised);
  const person = linked
    ? await findPersonById(service, linked.personId)
    : byEmail
      ? await findPersonByEmail(service, normalised)
      : null;
  if (!person || person.standing === "closed") {
    const reason = person ? "closed" : emailVerified ? "oidc-unknown" : "oidc-unverified";
    await auditFailedSignIn(context, person?.personId ?? null, reason);
    return null;
  }
  if (!linked) {
    await prisma.oidcIdentity.create({
      data: { issuer, subject, personId: person.personId, createdAt: now },
    });
  }
  return openLoginSession(context, person, userAgent, "oidc");
}
