import "server-only";
import { decode } from "next-auth/jwt";
import type { Service } from "@/lib/server/service";

/** The name of next-auth's session cookie for the public address. */
export function loginCookieName(publicUrl: string): string {
  return publicUrl.startsWith("https:") ? "__Secure-next-auth.session-token" : "next-auth.session-token";
}

/**
 * The id of the login session that the cookie names, or null. The token carries this id and nothing else:
 * who that is and what they may do is read from the database.
 */
export async function readLoginSessionId(
  { env, keyRing }: Pick<Service, "env" | "keyRing">,
  cookie: (name: string) => string | undefined,
): Promise<string | null> {
  const token = cookie(loginCookieName(env.url));
  if (!token) return null;
  try {
    const payload = await decode({ token, secret: keyRing.sessionSecret });
    return typeof payload?.loginSessionId === "string" ? payload.loginSessionId : null;
  } catch {
    return null;
  }
}
