import type { Account, NextAuthOptions, User } from "next-auth";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import type { Preference } from "@/lib/domain/preference";
import { clockOffsetHeader } from "@/lib/server/context";
import { closeDatabase } from "@/lib/server/db/client";
import { type TestDatabase, testDatabase } from "@/lib/server/test/database";
import { testService } from "@/lib/server/test/service";
import { contextOf, goodPassword, signedIn } from "./account-test-kit";
import { authOptions, ownAddress } from "./auth-options";
import { signInByOidc } from "./sign-in-by-oidc";

let database: TestDatabase;
let service: ReturnType<typeof testService>;
let number = 0;
let email = "";
let remembered: Preference[] = [];

const oidcEnv = {
  OIDC_ISSUER: "https://issuer.invalid",
  OIDC_CLIENT_ID: "anban",
  OIDC_CLIENT_SECRET: "secret",
  ANBAN_URL: "http://localhost:4500",
};

beforeAll(async () => {
  database = await testDatabase();
  service = testService(database.url, { env: oidcEnv });
});

afterAll(async () => {
  await closeDatabase(service.database);
  await database.close();
});

beforeEach(() => {
  number += 1;
  email = `person-${number}@test.invalid`;
  remembered = [];
});

function options(headers: Record<string, string> = {}): NextAuthOptions {
  return authOptions(service, {
    headers: new Headers(headers),
    remember: async (preference) => {
      remembered.push(preference);
    },
  });
}

type Authorize = (given: Record<string, unknown>) => Promise<User | null>;

/** What next-auth calls when the form of the sign-in page arrives. */
async function knock(given: NextAuthOptions, credentials: Record<string, unknown>): Promise<User | null> {
  const [provider] = given.providers;
  const { authorize } = (provider?.options ?? {}) as { authorize: Authorize };
  return authorize(credentials);
}

const tokenOf = (given: NextAuthOptions, user: User) =>
  given.callbacks?.jwt?.({
    token: { name: "n", email: "e", sub: "s" },
    user,
    account: null,
    trigger: "signIn",
  });

describe("the sign-in form", () => {
  it("opens a login session; the token carries its id and nothing of the person", async () => {
    const { actor } = await signedIn(service, { email });
    const given = options({ "user-agent": "Firefox/140.0 (X11; Linux)" });
    const user = await knock(given, { email: ` ${email.toUpperCase()} `, password: goodPassword });
    expect(user && Object.keys(user)).toEqual(["id"]);
    expect(user && (await tokenOf(given, user))).toEqual({ loginSessionId: user?.id });
    const row = await service.database.prisma.loginSession.findUniqueOrThrow({
      where: { id: user?.id ?? "" },
    });
    expect(row).toMatchObject({ personId: actor.personId, deviceLabel: "Firefox · Linux" });
    expect(remembered).toEqual([{ locale: "en", theme: "system", look: "standard" }]);
  });

  it.each([
    { email: "nobody", password: goodPassword },
    { email: "nobody@test.invalid", password: goodPassword },
    { email: "nobody@test.invalid", password: { $ne: "" } },
    {},
  ])("refuses %j without saying what was wrong", async (credentials) => {
    expect(await knock(options(), credentials)).toBeNull();
    expect(remembered).toEqual([]);
  });

  it("says so when there were too many tries", async () => {
    for (let tries = 0; tries < 10; tries += 1) await knock(options(), { email, password: "wrong wrong" });
    await expect(knock(options(), { email, password: goodPassword })).rejects.toThrow("TooManyTries");
  });

  it("signs in at the time that a browser test asks for", async () => {
    await signedIn(service, { email });
    const given = options({ [clockOffsetHeader]: String(90 * 60_000) });
    const user = await knock(given, { email, password: goodPassword });
    const row = await service.database.prisma.loginSession.findUniqueOrThrow({
      where: { id: user?.id ?? "" },
    });
    expect(row.createdAt.getTime() - service.clock.now().getTime()).toBe(90 * 60_000);
  });
});

describe("an outside identity provider", () => {
  const account = { provider: "oidc", type: "oauth", providerAccountId: "x" } satisfies Account;
  const vouch = (given: NextAuthOptions, profile: Record<string, unknown>) =>
    given.callbacks?.signIn?.({ user: { id: "x" }, account, profile });

  it("opens the account whose address it verified, and knows the person again by the identity alone", async () => {
    const { actor } = await signedIn(service, { email });
    const first = options();
    expect(await vouch(first, { sub: `s-${number}`, email: email.toUpperCase(), email_verified: true })).toBe(
      true,
    );
    const second = options();
    expect(await vouch(second, { sub: `s-${number}`, email: "changed@test.invalid" })).toBe(true);
    const token = await tokenOf(second, { id: "x" });
    const row = await service.database.prisma.loginSession.findUniqueOrThrow({
      where: { id: String(token?.loginSessionId) },
    });
    expect(row.personId).toBe(actor.personId);
  });

  it.each([
    ["did not verify", { email_verified: false }],
    ["says nothing of having verified", {}],
  ])("opens nothing with an address that it %s", async (_what, claims) => {
    await signedIn(service, { email });
    expect(await vouch(options(), { sub: `s-${number}`, email, ...claims })).toBe(
      "/sign-in?error=NoAccountYet",
    );
    expect(await service.database.prisma.oidcIdentity.count({ where: { subject: `s-${number}` } })).toBe(0);
  });

  it("makes no account: age, contact and agreement are asked for at sign-up", async () => {
    expect(await vouch(options(), { sub: `s-${number}`, email, email_verified: true })).toBe(
      "/sign-in?error=NoAccountYet",
    );
    const emailIndex = service.keyRing.blindIndex(email);
    expect(await service.database.prisma.person.count({ where: { emailIndex } })).toBe(0);
  });

  it("does not open a closed account", async () => {
    const { actor } = await signedIn(service, { email });
    await service.database.prisma.person.update({
      where: { id: actor.personId },
      data: { standing: "closed" },
    });
    const proof = {
      issuer: "https://issuer.invalid",
      subject: "s",
      email,
      emailVerified: true,
      address: "x",
      userAgent: null,
    };
    expect(await signInByOidc(contextOf(service), proof)).toBeNull();
  });
});

describe("where sign-in sends a browser", () => {
  const home = "https://anban.invalid";

  it.each([
    ["/chat", "https://anban.invalid/chat"],
    ["https://anban.invalid/me", "https://anban.invalid/me"],
  ])("%s is ours", (url, address) => {
    expect(ownAddress(url, home)).toBe(address);
  });

  it.each([
    "//elsewhere.invalid",
    "/\\elsewhere.invalid",
    "https://elsewhere.invalid/",
    "javascript:alert(1)",
    "http://anban.invalid/",
  ])("%s is not", (url) => {
    expect(ownAddress(url, home)).toBe(home);
  });
});
