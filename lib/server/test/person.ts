import type { Locale } from "@/lib/domain/locale";
import type { Role, Standing } from "@/lib/domain/person";
import { findActor } from "@/lib/server/actor";
import { type ActorContext, createContext } from "@/lib/server/context";
import { newVault } from "@/lib/server/seal";
import type { Service } from "@/lib/server/service";

type Given = {
  role?: Role;
  standing?: Standing;
  /** Calendar day, `YYYY-MM-DD`. Default: an adult. */
  birthDate?: string | null;
  locale?: Locale;
  /** Whether this login session has acknowledged the disclosure. Default: yes. */
  disclosed?: boolean;
};

let count = 0;

/** Stores a person with one live login session. @returns the id of that session */
export async function givePerson(
  service: Service,
  given: Given = {},
): Promise<{ personId: string; loginSessionId: string }> {
  const now = service.clock.now();
  const personId = service.random.uuid(now);
  const loginSessionId = service.random.uuid(now);
  const { vault, row } = newVault(service, personId);
  count += 1;
  const email = `person-${count}@test.invalid`;
  const birthDate = given.birthDate === undefined ? "1990-05-17" : given.birthDate;
  const { prisma } = service.database;
  await prisma.dataKey.create({ data: { ...row, createdAt: now } });
  await prisma.person.create({
    data: {
      id: personId,
      role: given.role ?? "user",
      standing: given.standing ?? "active",
      emailIndex: service.keyRing.blindIndex(email),
      emailSealed: vault.seal("person.email", email),
      nameSealed: vault.seal("person.name", `Test person ${count}`),
      birthDate: birthDate === null ? null : new Date(birthDate),
      locale: given.locale ?? "en",
      theme: "system",
      look: "standard",
      createdAt: now,
      updatedAt: now,
      loginSessions: {
        create: {
          id: loginSessionId,
          deviceLabel: "test",
          createdAt: now,
          lastSeenAt: now,
          ...(given.disclosed === false ? {} : { disclosedAt: now }),
        },
      },
    },
  });
  return { personId, loginSessionId };
}

/** A request of a person at the service's present instant, with everything read anew from the database. */
export async function requestOf(service: Service, loginSessionId: string): Promise<ActorContext> {
  const context = createContext(service, service.clock, "en");
  const actor = await findActor(service, loginSessionId, context.now);
  if (!actor) throw new Error("Nobody is signed in with this session.");
  return { ...context, locale: actor.locale, actor };
}

/** A person together with their request: the usual beginning of a use-case test. */
export async function actorOf(service: Service, given: Given = {}): Promise<ActorContext> {
  return requestOf(service, (await givePerson(service, given)).loginSessionId);
}
