import "server-only";
import type { NextAuthOptions } from "next-auth";
import CredentialsProvider from "next-auth/providers/credentials";
import type { OAuthConfig } from "next-auth/providers/oauth";
import { z } from "zod";
import { emailSchema } from "@/lib/domain/email";
import { defaultLocale } from "@/lib/domain/locale";
import { givenPasswordSchema } from "@/lib/domain/password";
import type { Preference } from "@/lib/domain/preference";
import type { SignedIn } from "@/lib/server/account/open-login-session";
import { signIn } from "@/lib/server/account/sign-in";
import { signInByOidc } from "@/lib/server/account/sign-in-by-oidc";
import { clockOffsetHeader, createContext, requestClock } from "@/lib/server/context";
import { Refusal, reportIncident } from "@/lib/server/incident";
import { loginCookieName } from "@/lib/server/login-cookie";
import { clientAddress } from "@/lib/server/request-address";
import type { Service } from "@/lib/server/service";

/** The request being answered: options are made for each, because sign-in wants its clock, address and device. */
export type AuthRequest = {
  headers: Pick<Headers, "get">;
  /** Sets the cookies by which pages know language, theme and look. */
  remember(preference: Preference): Promise<void>;
};

/** Path names of `/sign-in?error=…`; the page shows a plain sentence for each. */
export const signInErrors = {
  wrong: "CredentialsSignin",
  tooManyTries: "TooManyTries",
  oidcUnknown: "NoAccountYet",
  unexpected: "Unexpected",
} as const;

const thirtyDaysSeconds = 30 * 24 * 3_600;

const credentialsSchema = z.object({ email: emailSchema, password: givenPasswordSchema });
const profileSchema = z.object({
  sub: z.string().min(1).max(255),
  email: z.string().nullish(),
  email_verified: z.boolean().nullish(),
});

type Profile = z.output<typeof profileSchema>;

/**
 * next-auth for one request. The token carries the id of a login session and nothing else: who that is, and what
 * they may do, is read from the database whenever it is shown.
 */
export function authOptions(service: Service, { headers, remember }: AuthRequest): NextAuthOptions {
  const { env, keyRing } = service;
  const secure = env.url.startsWith("https:");
  let opened: SignedIn | null = null;

  const attempt = async (prove: (given: ReturnType<typeof proofContext>) => Promise<SignedIn | null>) => {
    const given = proofContext(service, headers);
    try {
      opened = await prove(given);
      if (opened) await remember(opened.preference);
      return opened;
    } catch (error) {
      if (error instanceof Refusal && error.status === 429) throw new Error(signInErrors.tooManyTries);
      reportIncident(service, given.context.requestId, error, "sign-in");
      throw new Error(signInErrors.unexpected);
    }
  };

  return {
    secret: keyRing.sessionSecret,
    session: { strategy: "jwt", maxAge: thirtyDaysSeconds },
    useSecureCookies: secure,
    cookies: {
      sessionToken: {
        name: loginCookieName(env.url),
        options: { httpOnly: true, sameSite: "lax", path: "/", secure },
      },
    },
    pages: { signIn: "/sign-in", signOut: "/sign-in", error: "/sign-in" },
    // The library's own messages may quote a request; a code is enough.
    logger: {
      error: (code) => service.log.error({ code }, "next-auth"),
      warn: () => undefined,
      debug: () => undefined,
    },
    providers: [
      CredentialsProvider({
        credentials: { email: {}, password: {} },
        async authorize(given) {
          const parsed = credentialsSchema.safeParse(given);
          if (!parsed.success) return null;
          const signedIn = await attempt(({ context, ...from }) =>
            signIn(context, { ...parsed.data, ...from }),
          );
          return signedIn && { id: signedIn.loginSessionId };
        },
      }),
      ...(env.oidc ? [oidcProvider(env.oidc)] : []),
    ],
    callbacks: {
      async signIn({ account, profile }) {
        if (account?.provider !== "oidc" || !env.oidc) return account?.provider === "credentials";
        const { issuer } = env.oidc;
        const parsed = profileSchema.safeParse(profile);
        if (!parsed.success) return false;
        const { sub, email, email_verified } = parsed.data;
        const signedIn = await attempt(({ context, ...from }) =>
          signInByOidc(context, {
            issuer,
            subject: sub,
            email: email ?? null,
            emailVerified: email_verified === true,
            ...from,
          }),
        );
        return signedIn ? true : `/sign-in?error=${signInErrors.oidcUnknown}`;
      },
      jwt: ({ token }) => ({ loginSessionId: opened?.loginSessionId ?? token.loginSessionId }),
      session: ({ session }) => ({ expires: session.expires }),
      redirect: ({ url }) => ownAddress(url, env.url),
    },
  };
}

function proofContext(service: Service, headers: AuthRequest["headers"]) {
  const clock = requestClock(service, headers.get(clockOffsetHeader));
  return {
    context: createContext(service, clock, defaultLocale),
    address: clientAddress(headers),
    userAgent: headers.get("user-agent"),
  };
}

/** Where a browser may be sent after sign-in: our own pages only. */
export function ownAddress(url: string, publicUrl: string): string {
  // Browsers read `//host` and `/\host` as another site.
  if (/^\/(?![/\\])/.test(url)) return `${publicUrl}${url}`;
  return URL.canParse(url) && new URL(url).origin === new URL(publicUrl).origin ? url : publicUrl;
}

function oidcProvider(oidc: NonNullable<Service["env"]["oidc"]>): OAuthConfig<Profile> {
  return {
    id: "oidc",
    name: oidc.name,
    type: "oauth",
    wellKnown: `${oidc.issuer.replace(/\/+$/, "")}/.well-known/openid-configuration`,
    clientId: oidc.clientId,
    clientSecret: oidc.clientSecret,
    authorization: { params: { scope: "openid email" } },
    idToken: true,
    checks: ["pkce", "state", "nonce"],
    profile: ({ sub }) => ({ id: sub }),
  };
}
