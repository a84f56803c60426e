import { documents } from "@/lib/domain/document";
import type { Locale } from "@/lib/domain/locale";
import { type SignUpInput, signUpSchema } from "@/lib/domain/sign-up";
import { signIn } from "@/lib/server/account/sign-in";
import { signUp } from "@/lib/server/account/sign-up";
import { findActor } from "@/lib/server/actor";
import { type ActorContext, type Context, createContext } from "@/lib/server/context";
import { openVault } from "@/lib/server/seal";
import type { Service } from "@/lib/server/service";

export const goodPassword = "a lantern in the rain";

/** A complete sign-up form of an adult, with changes. */
export function signUpForm(changes: Record<string, unknown> = {}): unknown {
  return {
    name: "Test person",
    email: "person@test.invalid",
    password: goodPassword,
    birthDate: "1990-05-17",
    contact: {
      kind: "emergency",
      name: "Test contact",
      relation: "sibling",
      channel: "phone",
      address: "138 0013 8000",
    },
    acceptedVersions: { agreement: documents.agreement.version, privacy: documents.privacy.version },
    locale: "en",
    ...changes,
  };
}

export const guardian = {
  kind: "guardian",
  name: "Test guardian",
  relation: "parent",
  channel: "email",
  address: "guardian@test.invalid",
};

export function formInput(changes: Record<string, unknown> = {}): SignUpInput {
  return signUpSchema.parse(signUpForm(changes));
}

export function contextOf(service: Service, locale: Locale = "en"): Context {
  return createContext(service, service.clock, locale);
}

/** Signs somebody up and in, by the real ways. */
export async function signedIn(
  service: Service,
  changes: Record<string, unknown> = {},
): Promise<ActorContext> {
  const input = formInput(changes);
  await signUp(contextOf(service), input);
  return signInAs(service, input.email, input.password);
}

export async function signInAs(service: Service, email: string, password: string): Promise<ActorContext> {
  const context = contextOf(service);
  const opened = await signIn(context, { email, password, address: "test", userAgent: null });
  const actor = opened && (await findActor(service, opened.loginSessionId, context.now));
  if (!actor) throw new Error(`${email} could not sign in`);
  return { ...context, actor };
}

/** The deeds in the audit, oldest first. */
export async function deedsOf(service: Service): Promise<string[]> {
  const rows = await service.database.prisma.auditEvent.findMany({
    orderBy: { id: "asc" },
    select: { deed: true },
  });
  return rows.map(({ deed }) => deed);
}

/** Every letter in the outbox, opened. */
export async function lettersOf(service: Service) {
  const { prisma } = service.database;
  const rows = await prisma.letter.findMany({ orderBy: { id: "asc" } });
  return Promise.all(
    rows.map(async ({ id, ownerId, purpose, status, addressSealed, subjectSealed, bodySealed }) => {
      const vault = openVault(service, await prisma.dataKey.findUniqueOrThrow({ where: { ownerId } }));
      return {
        id,
        purpose,
        status,
        address: vault.open("letter.address", addressSealed),
        subject: vault.open("letter.subject", subjectSealed),
        body: vault.open("letter.body", bodySealed),
      };
    }),
  );
}

/** The token of the first link in a letter. */
export function tokenIn(body: string): string {
  return /\/(?:reset-password|setup)\/([\w-]+)/.exec(body)?.[1] ?? "";
}
