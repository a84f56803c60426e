import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { loadOneTimeLink } from "@/lib/server/account/one-time-link";
import { resetPassword } from "@/lib/server/account/password-reset";
import { findActor, may } from "@/lib/server/actor";
import type { ActorContext } from "@/lib/server/context";
import { closeDatabase } from "@/lib/server/db/client";
import { type TestDatabase, testDatabase } from "@/lib/server/test/database";
import { actorOf, givePerson, requestOf } from "@/lib/server/test/person";
import { testService } from "@/lib/server/test/service";
import { changeRole } from "./change-role";
import { createStaff } from "./create-staff";
import { listPeople } from "./list-people";
import { loadPerson } from "./load-person";
import { renewInvitation } from "./renew-invitation";
import { restorePerson } from "./restore-person";
import { signPersonOut } from "./sign-person-out";
import { suspendPerson } from "./suspend-person";

let database: TestDatabase;
let service: ReturnType<typeof testService>;
let administrator: ActorContext;

beforeAll(async () => {
  database = await testDatabase();
  service = testService(database.url);
  administrator = await actorOf(service, { role: "administrator", birthDate: null });
});

afterAll(async () => {
  await closeDatabase(service.database);
  await database.close();
});

const refused = { status: 403, sentenceKey: "common.notAllowed" };
const standingOf = async (id: string) =>
  (await service.database.prisma.person.findUniqueOrThrow({ where: { id } })).standing;
const lastAudit = (subjectId: string) =>
  service.database.prisma.auditEvent.findFirst({ where: { subjectId }, orderBy: { id: "desc" } });

describe("who may manage people", () => {
  it("is nobody but an administrator in good standing", async () => {
    const victim = await givePerson(service);
    for (const given of [
      { role: "user" },
      { role: "guardian" },
      { role: "operator" },
      { role: "compliance-officer" },
      { role: "administrator", standing: "suspended" },
    ] as const) {
      const attacker = await actorOf(service, given);
      const input = { personId: victim.personId };
      const staff = { name: "Intruder", email: "intruder@test.invalid", role: "administrator" } as const;
      await expect(listPeople(attacker, {})).rejects.toMatchObject(refused);
      await expect(loadPerson(attacker, victim.personId)).rejects.toMatchObject(refused);
      await expect(createStaff(attacker, staff)).rejects.toMatchObject(refused);
      await expect(renewInvitation(attacker, input)).rejects.toMatchObject(refused);
      await expect(suspendPerson(attacker, input)).rejects.toMatchObject(refused);
      await expect(restorePerson(attacker, input)).rejects.toMatchObject(refused);
      await expect(signPersonOut(attacker, input)).rejects.toMatchObject(refused);
      await expect(changeRole(attacker, { ...input, role: "operator" })).rejects.toMatchObject(refused);
    }
    expect(await standingOf(victim.personId)).toBe("active");
  });
});

describe("a member of staff", () => {
  it("is made with a link that sets the password once and works for 24 hours", async () => {
    const made = await createStaff(administrator, {
      name: "值守一号",
      email: "on-call@test.invalid",
      role: "operator",
    });
    expect(made.letterQueued).toBe(false);
    expect(made.expiresAt.getTime() - administrator.now.getTime()).toBe(24 * 3_600_000);
    const token = made.url.split("/").at(-1) ?? "";
    expect(
      await loadOneTimeLink({ service, now: new Date(made.expiresAt.getTime() - 1) }, token),
    ).not.toBeNull();
    expect(await loadOneTimeLink({ service, now: made.expiresAt }, token)).toBeNull();
    expect(await loadPerson(administrator, made.personId)).toMatchObject({
      name: "值守一号",
      role: "operator",
      standing: "active",
      hasPassword: false,
    });
    await resetPassword(administrator, { token, password: "a long new passphrase" });
    expect(await loadPerson(administrator, made.personId)).toMatchObject({ hasPassword: true });
    await expect(renewInvitation(administrator, made)).rejects.toMatchObject({
      sentenceKey: "desk.people.hasPassword",
    });
  });

  it("gets a fresh link while no password is set, and the old one stops working", async () => {
    const made = await createStaff(administrator, {
      name: "Second",
      email: "second@test.invalid",
      role: "operator",
    });
    const renewed = await renewInvitation(administrator, made);
    const [old, fresh] = [made, renewed].map(({ url }) => url.split("/").at(-1) ?? "");
    expect(await loadOneTimeLink(administrator, old ?? "")).toBeNull();
    expect(await loadOneTimeLink(administrator, fresh ?? "")).toMatchObject({ personId: made.personId });
  });

  it("is not made twice with one address, however it is written", async () => {
    const once = { name: "Third", email: "third@test.invalid", role: "operator" } as const;
    await createStaff(administrator, once);
    await expect(createStaff(administrator, once)).rejects.toMatchObject({
      fields: { email: "desk.people.emailTaken" },
    });
  });

  it("acts in another role from the next request on", async () => {
    const { personId, loginSessionId } = await givePerson(service, { role: "operator" });
    await changeRole(administrator, { personId, role: "compliance-officer" });
    const { actor } = await requestOf(service, loginSessionId);
    expect([may(actor, "read-audit"), may(actor, "read-outbox")]).toEqual([true, false]);
    expect(await lastAudit(personId)).toMatchObject({
      deed: "person.role-changed",
      details: { before: "operator", after: "compliance-officer" },
    });
  });
});

describe("roles", () => {
  it("of people who chat stay what they are: nobody becomes staff out of a chat", async () => {
    for (const role of ["user", "guardian"] as const) {
      const { personId } = await givePerson(service, { role });
      await expect(changeRole(administrator, { personId, role: "operator" })).rejects.toMatchObject({
        sentenceKey: "desk.people.notStaff",
      });
    }
  });

  it("of oneself cannot be changed, nor can one suspend oneself", async () => {
    const self = { personId: administrator.actor.personId };
    await expect(changeRole(administrator, { ...self, role: "operator" })).rejects.toMatchObject({
      status: 409,
    });
    await expect(suspendPerson(administrator, self)).rejects.toMatchObject({ status: 409 });
  });

  it("leave one administrator when two demote each other at the same moment", async () => {
    const [one, other] = [
      await actorOf(service, { role: "administrator" }),
      await actorOf(service, { role: "administrator" }),
    ];
    const outcomes = await Promise.allSettled([
      changeRole(one, { personId: other.actor.personId, role: "operator" }),
      suspendPerson(other, { personId: one.actor.personId }),
    ]);
    expect(outcomes.map(({ status }) => status).sort()).toEqual(["fulfilled", "rejected"]);
  });
});

describe("suspending somebody", () => {
  it("acts on their next request, leaves them their own page, and can be taken back", async () => {
    const { personId, loginSessionId } = await givePerson(service);
    await suspendPerson(administrator, { personId });
    const suspended = await requestOf(service, loginSessionId);
    expect([may(suspended.actor, "chat"), may(suspended.actor, "signed-in")]).toEqual([false, true]);
    await expect(suspendPerson(administrator, { personId })).rejects.toMatchObject({ status: 409 });
    await restorePerson(administrator, { personId });
    expect(may((await requestOf(service, loginSessionId)).actor, "chat")).toBe(true);
    expect(await lastAudit(personId)).toMatchObject({
      deed: "person.restored",
      actorId: administrator.actor.personId,
    });
  });

  it("tells their open pages at once, and nobody else's", async () => {
    const { personId, loginSessionId } = await givePerson(service);
    const bystander = await givePerson(service);
    const told: string[] = [];
    for (const page of [{ personId, loginSessionId }, bystander]) {
      service.bus.subscribe(page.personId, {
        loginSessionId: page.loginSessionId,
        hear: () => undefined,
        signedOut: () => told.push(page.personId),
        instanceEnds: () => undefined,
      });
    }
    await suspendPerson(administrator, { personId });
    expect(told).toEqual([personId]);
  });

  it("does not let a minor slip past the guardian when restored", async () => {
    const { personId } = await givePerson(service, {
      standing: "waiting-for-consent",
      birthDate: "2012-06-01",
    });
    await suspendPerson(administrator, { personId });
    await restorePerson(administrator, { personId });
    expect(await standingOf(personId)).toBe("waiting-for-consent");
  });

  it("leaves a minor waiting also where nothing says what they were before", async () => {
    const minor = await givePerson(service, { standing: "suspended", birthDate: "2012-06-01" });
    const adult = await givePerson(service, { standing: "suspended" });
    const operator = await givePerson(service, { standing: "suspended", role: "operator", birthDate: null });
    for (const { personId } of [minor, adult, operator]) await restorePerson(administrator, { personId });
    expect(await standingOf(minor.personId)).toBe("waiting-for-consent");
    expect(await standingOf(adult.personId)).toBe("active");
    expect(await standingOf(operator.personId)).toBe("active");
  });

  it("never reopens a closed account", async () => {
    const { personId } = await givePerson(service, { standing: "closed" });
    await expect(restorePerson(administrator, { personId })).rejects.toMatchObject({
      sentenceKey: "desk.people.closed",
    });
  });
});

describe("signing somebody out everywhere", () => {
  it("ends every login session of theirs and of nobody else", async () => {
    const { personId, loginSessionId } = await givePerson(service);
    const bystander = await givePerson(service);
    await signPersonOut(administrator, { personId });
    expect(await findActor(service, loginSessionId, administrator.now)).toBeNull();
    expect(await findActor(service, bystander.loginSessionId, administrator.now)).not.toBeNull();
    expect(await lastAudit(personId)).toMatchObject({
      deed: "person.signed-out",
      details: { sessionsEnded: 1 },
    });
  });
});

describe("the list of people", () => {
  it("finds one by the whole address, however it is written, and by role", async () => {
    const { personId } = await createStaff(administrator, {
      name: "Found",
      email: "found@test.invalid",
      role: "compliance-officer",
    });
    const byEmail = await listPeople(administrator, { email: " Found@Test.INVALID " });
    expect(byEmail.lines).toMatchObject([{ id: personId, name: "Found", email: "found@test.invalid" }]);
    expect((await listPeople(administrator, { email: "found" })).lines).toEqual([]);
    const officers = await listPeople(administrator, { role: "compliance-officer" });
    expect(officers.lines.map(({ id }) => id)).toContain(personId);
    expect(new Set(officers.lines.map(({ role }) => role))).toEqual(new Set(["compliance-officer"]));
  });

  it("is read page by page without a gap or a double", async () => {
    for (let made = 0; made < 55; made += 1) await givePerson(service, { role: "guardian" });
    const first = await listPeople(administrator, { role: "guardian" });
    expect(first.lines).toHaveLength(50);
    const second = await listPeople(administrator, { role: "guardian", beforeId: first.olderThan ?? "" });
    expect(second.olderThan).toBeNull();
    const ids = [...first.lines, ...second.lines].map(({ id }) => id);
    expect(new Set(ids).size).toBe(
      await service.database.prisma.person.count({ where: { role: "guardian" } }),
    );
  });
});
