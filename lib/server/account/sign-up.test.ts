import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { signUpSchema } from "@/lib/domain/sign-up";
import { closeDatabase } from "@/lib/server/db/client";
import { type TestDatabase, testDatabase } from "@/lib/server/test/database";
import { testService } from "@/lib/server/test/service";
import {
  contextOf,
  deedsOf,
  formInput,
  guardian,
  lettersOf,
  signedIn,
  signInAs,
  signUpForm,
} from "./account-test-kit";
import { loadAccount } from "./load-account";
import { signUp } from "./sign-up";

let database: TestDatabase;
let service: ReturnType<typeof testService>;
let number = 0;
let email = "";

beforeAll(async () => {
  database = await testDatabase();
  service = testService(database.url);
});

afterAll(async () => {
  await closeDatabase(service.database);
  await database.close();
});

beforeEach(() => {
  number += 1;
  email = `person-${number}@test.invalid`;
});

const refusal = (fields: Record<string, string>) => ({ sentenceKey: "common.checkFields", fields });
const personByEmail = (address: string) =>
  service.database.prisma.person.findUnique({ where: { emailIndex: service.keyRing.blindIndex(address) } });

describe("signing up", () => {
  it("stores name, address and contact so that only their owner's key opens them", async () => {
    const context = await signedIn(service, { email, name: "  Ann  Lee " });
    expect(await loadAccount(context)).toMatchObject({
      name: "Ann Lee",
      email,
      role: "user",
      standing: "active",
      birthDate: "1990-05-17",
      contacts: [{ kind: "emergency", name: "Test contact", channel: "phone", address: "13800138000" }],
    });
    const row = await personByEmail(email);
    expect(Buffer.from(row?.nameSealed ?? []).toString("latin1")).not.toContain("Ann");
  });

  it("records which version of the agreement and the privacy notice was accepted, and when", async () => {
    const context = await signedIn(service, { email });
    const { acceptances } = await loadAccount(context);
    expect(acceptances.map(({ document }) => document).sort()).toEqual(["agreement", "privacy"]);
    expect(acceptances.every(({ acceptedAt }) => acceptedAt === context.now.toISOString())).toBe(true);
    const events = await service.database.prisma.auditEvent.findMany({
      where: {
        subjectId: context.actor.personId,
        deed: { in: ["person.registered", "agreement.accepted", "contact.added"] },
      },
      orderBy: { id: "asc" },
    });
    expect(events.map(({ deed }) => deed)).toEqual([
      "person.registered",
      "agreement.accepted",
      "agreement.accepted",
      "contact.added",
    ]);
    expect(events[0]?.articles).toContain("cn-final-2026-07/12");
    expect(events[3]?.articles).toEqual(["cn-final-2026-07/12", "cn-draft-2025-12/11"]);
    expect(
      JSON.stringify(events, (_key, value) => (typeof value === "bigint" ? `${value}` : value)),
    ).not.toContain(email);
  });

  it.each([
    ["an earlier version of the agreement", { agreement: "2020-01-01" }, "acceptedVersions.agreement"],
    ["no privacy notice", { privacy: "" }, "acceptedVersions.privacy"],
  ])("refuses the acceptance of %s", async (_what, change, field) => {
    const form = formInput({ email });
    const input = { ...form, acceptedVersions: { ...form.acceptedVersions, ...change } };
    await expect(signUp(contextOf(service), input)).rejects.toMatchObject(
      refusal({ [field]: "account.agreementMissing" }),
    );
  });

  // The clock stands at noon of 23 November 2026 in China.
  it.each([
    ["2008-11-24", "minor", "waiting-for-consent", "minor"],
    ["2008-11-23", "adult", "active", "standard"],
    ["1966-11-24", "adult", "active", "standard"],
    ["1966-11-23", "elder", "active", "elder"],
  ])("somebody born on %s is an %s, and %s", async (birthDate, audience, standing, look) => {
    const contact = audience === "minor" ? { contact: guardian } : {};
    const { actor } = await signedIn(service, { email, birthDate, ...contact });
    expect(actor).toMatchObject({ standing, look, audience: { kind: audience } });
  });

  it("asks a minor for a guardian, and takes nobody else", async () => {
    const input = formInput({ email, birthDate: "2012-01-01" });
    await expect(signUp(contextOf(service), input)).rejects.toMatchObject(
      refusal({ "contact.kind": "account.guardianRequired" }),
    );
    expect(await personByEmail(email)).toBeNull();
  });

  it.each(["2026-11-24", "1905-11-22"])(
    "does not believe that somebody was born on %s",
    async (birthDate) => {
      const input = formInput({ email, birthDate, contact: guardian });
      await expect(signUp(contextOf(service), input)).rejects.toMatchObject(
        refusal({ birthDate: "account.birthDateInvalid" }),
      );
    },
  );

  it("does not take the person themselves as their own emergency contact", async () => {
    const input = formInput({
      email,
      contact: { ...guardian, kind: "emergency", address: email.toUpperCase() },
    });
    await expect(signUp(contextOf(service), input)).rejects.toMatchObject(
      refusal({ "contact.address": "account.contactIsYourself" }),
    );
  });

  it("never makes staff: a role in the form is ignored", async () => {
    const form = Object.assign({}, signUpForm({ email }), {
      role: "administrator",
      standing: "active",
      id: "1",
    });
    await signUp(contextOf(service), signUpSchema.parse(form));
    expect(await personByEmail(email)).toMatchObject({ role: "user" });
  });

  it("answers alike for an address that has an account, changes nothing, and writes to its owner", async () => {
    await signedIn(service, { email, name: "First" });
    const before = await deedsOf(service);
    await expect(
      signUp(
        contextOf(service),
        formInput({ email: email.toUpperCase(), name: "Second", password: "another long word" }),
      ),
    ).resolves.toBeUndefined();
    const context = await signInAs(service, email, formInput().password);
    expect(context.actor.name).toBe("First");
    expect((await deedsOf(service)).slice(before.length)).toEqual(["letter.queued", "person.signed-in"]);
    const letter = (await lettersOf(service)).at(-1);
    expect(letter).toMatchObject({
      purpose: "already-registered",
      address: email,
      status: "waiting-for-channel",
    });
    expect(letter?.body).toContain("First");
    expect(letter?.body).not.toContain("Second");
  });

  it("makes one account of two forms that arrive at the same moment", async () => {
    const input = formInput({ email });
    await Promise.all([signUp(contextOf(service), input), signUp(contextOf(service), input)]);
    const { id } = (await personByEmail(email)) ?? { id: "" };
    expect(await service.database.prisma.contact.count({ where: { personId: id } })).toBe(1);
  });

  it("does not fill a mailbox with letters, however often its address is tried", async () => {
    await signedIn(service, { email });
    const before = (await lettersOf(service)).length;
    for (let tries = 0; tries < 7; tries += 1) await signUp(contextOf(service), formInput({ email }));
    expect((await lettersOf(service)).length - before).toBe(5);
  });
});
