import "server-only";
import { findPersonByEmail } from "@/lib/server/account/find-person";
import { auditFailedSignIn, openLoginSession, type SignedIn } from "@/lib/server/account/open-login-session";
import { matchesPassword } from "@/lib/server/account/password-hash";
import type { Context } from "@/lib/server/context";
import { giveBackAllowance, takeAllowance } from "@/lib/server/rate-limit";

export type SignInInput = {
  /** Normalised. */
  email: string;
  password: string;
  /** Where the request came from. */
  address: string;
  userAgent: string | null;
};

/**
 * Signs in with a password: null when the address or the password is wrong, without saying which.
 * The suspended and the waiting may sign in; what they may do is judged on every request.
 * @throws Refusal 429 after too many tries from one address or for one account
 */
export async function signIn(
  context: Context,
  { email, password, address, userAgent }: SignInInput,
): Promise<SignedIn | null> {
  const { service } = context;
  const account = Buffer.from(service.keyRing.blindIndex(email)).toString("hex");
  await takeAllowance(service, "sign-in-by-address", address);
  await takeAllowance(service, "sign-in-by-email", account);
  const person = await findPersonByEmail(service, email);
  const matches = await matchesPassword(person?.passwordHash ?? null, password);
  if (!person || !matches) {
    await auditFailedSignIn(context, person?.personId ?? null, person ? "password" : "unknown");
    return null;
  }
  if (person.standing === "closed") {
    await auditFailedSignIn(context, person.personId, "closed");
    return null;
  }
  await giveBackAllowance(service, "sign-in-by-address", address);
  await giveBackAllowance(service, "sign-in-by-email", account);
  return openLoginSession(context, person, userAgent, "password");
}
