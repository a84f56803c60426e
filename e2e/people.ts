import type { BrowserContext, Page } from "@playwright/test";
import { encode } from "next-auth/jwt";
import { documentIds, documents } from "@/lib/domain/document";
import type { Locale } from "@/lib/domain/locale";
import type { Role, Standing } from "@/lib/domain/person";
import { preferenceCookies } from "@/lib/domain/preference";
import type { Service } from "@/lib/server/service";
import { wordsOf } from "./words";

/** A person of one test: nobody else uses them. */
export type Person = {
  id: string;
  role: Role;
  locale: Locale;
  name: string;
  email: string;
  /** Every test person has the same one; the forms take it. */
  password: string;
};

export type NewPerson = {
  /** In years. Default 30. */
  age?: number;
  locale?: Locale;
  role?: Role;
  standing?: Standing;
};

export const password = "a lantern in the reading room";

let passwordHash: Promise<string> | undefined;

async function hashOnce(): Promise<string> {
  const { hashPassword } = await import("@/lib/server/account/password-hash");
  passwordHash ??= hashPassword(password);
  return passwordHash;
}

/** The first of January of the year in which somebody of that age was surely born already. */
export function bornYearsAgo(years: number, now: Date): string {
  return `${now.getUTCFullYear() - years}-01-01`;
}

/** Stores a person straight through the server's own code, as sign-up would leave them. */
export async function createTestPerson(
  service: Service,
  { age = 30, locale = "en", role = "user", standing }: NewPerson = {},
): Promise<Person> {
  const { createPerson } = await import("@/lib/server/account/create-person");
  const now = service.clock.now();
  const tag = service.random.uuid(now).slice(-12);
  const email = `e2e-${tag}@test.invalid`;
  const name = `${locale === "en" ? "Test person" : "测试者"} ${tag.slice(0, 4)}`;
  const hash = await hashOnce();
  const id = await service.database.prisma.$transaction(async (transaction) => {
    const created = await createPerson(
      transaction,
      { service, now },
      {
        role,
        standing: standing ?? (role === "user" && age < 18 ? "waiting-for-consent" : "active"),
        email,
        name,
        birthDate: role === "user" ? new Date(bornYearsAgo(age, now)) : null,
        passwordHash: hash,
        locale,
        look: age < 18 ? "minor" : age >= 60 ? "elder" : "standard",
      },
    );
    const { personId, vault } = created;
    if (role === "user") {
      await transaction.contact.create({
        data: {
          id: service.random.uuid(now),
          personId,
          kind: age < 18 ? "guardian" : "emergency",
          relation: age < 18 ? "parent" : "sibling",
          nameSealed: vault.seal("contact.name", "Test contact"),
          channel: "email",
          addressSealed: vault.seal("contact.address", `contact-${tag}@test.invalid`),
          position: 0,
          createdAt: now,
          updatedAt: now,
        },
      });
      await transaction.agreementAcceptance.createMany({
        data: documentIds.map((document) => ({
          id: service.random.uuid(now),
          personId,
          document,
          version: documents[document].version,
          locale,
          acceptedAt: now,
        })),
      });
    }
    return personId;
  });
  return { id, role, locale, name, email, password };
}

/** Opens a login session for this browser without the form. `disclosed`: the AI notice was acknowledged already. */
export async function giveSession(
  service: Service,
  context: BrowserContext,
  person: Person,
  { disclosed, url }: { disclosed: boolean; url: string },
): Promise<string> {
  const now = service.clock.now();
  const id = service.random.uuid(now);
  await service.database.prisma.loginSession.create({
    data: {
      id,
      personId: person.id,
      deviceLabel: "Playwright",
      createdAt: now,
      lastSeenAt: now,
      ...(disclosed ? { disclosedAt: now } : {}),
    },
  });
  const value = await encode({ token: { loginSessionId: id }, secret: service.keyRing.sessionSecret });
  await context.addCookies([
    { name: "next-auth.session-token", value, url, httpOnly: true, sameSite: "Lax" },
    ...preferenceCookies({ locale: person.locale, theme: "system", look: "standard" }).map(
      ({ name, value: chosen }) => ({ name, value: chosen, url }),
    ),
  ]);
  return id;
}

/** Signs in as a person does: by the form. */
export async function signInByForm(page: Page, { email, password: given, locale }: Person): Promise<void> {
  const t = wordsOf(locale);
  await page.goto("/sign-in");
  await page.getByLabel(t("account.field.email"), { exact: true }).fill(email);
  await page.getByLabel(t("account.field.password"), { exact: true }).fill(given);
  await page.getByRole("button", { name: t("account.signIn.submit"), exact: true }).click();
  await page.waitForURL((url) => url.pathname !== "/sign-in");
}
