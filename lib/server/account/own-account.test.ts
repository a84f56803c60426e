import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { type ContactChange, contactChangeSchema } from "@/lib/domain/contact";
import { findActor } from "@/lib/server/actor";
import type { ActorContext } from "@/lib/server/context";
import { closeDatabase } from "@/lib/server/db/client";
import { type TestDatabase, testDatabase } from "@/lib/server/test/database";
import { testService } from "@/lib/server/test/service";
import { goodPassword, guardian, signedIn, signInAs } from "./account-test-kit";
import { changeContact } from "./change-contact";
import { changePassword } from "./change-password";
import { changeSettings } from "./change-settings";
import { loadAccount } from "./load-account";
import { listLoginSessions, signOut, signOutEverywhere, signOutSession } from "./login-sessions";

const newPassword = "another lantern, another rain";

let database: TestDatabase;
let service: ReturnType<typeof testService>;
let number = 0;
let mine: ActorContext;

beforeAll(async () => {
  database = await testDatabase();
  service = testService(database.url);
});

afterAll(async () => {
  await closeDatabase(service.database);
  await database.close();
});

const email = () => `person-${number}@test.invalid`;
const another = () => signInAs(service, email(), goodPassword);
const isLive = async ({ actor, now }: ActorContext) =>
  (await findActor(service, actor.loginSessionId, now)) !== null;

beforeEach(async () => {
  number += 1;
  mine = await signedIn(service, { email: email() });
});

describe("a person's own login sessions", () => {
  it("are listed with this one first, and nobody else's among them", async () => {
    service.clock.advance(1_000);
    const phone = await another();
    await signedIn(service, { email: `stranger-${number}@test.invalid` });
    const lines = await listLoginSessions(mine);
    expect(lines.map(({ id, current }) => [id, current])).toEqual([
      [mine.actor.loginSessionId, true],
      [phone.actor.loginSessionId, false],
    ]);
  });

  it("can be ended one by one, and the page that was open there is told at once", async () => {
    const phone = await another();
    const told: string[] = [];
    const stop = [mine, phone].map(({ actor }) =>
      service.bus.subscribe(actor.personId, {
        loginSessionId: actor.loginSessionId,
        hear: () => undefined,
        signedOut: () => told.push(actor.loginSessionId),
        instanceEnds: () => undefined,
      }),
    );
    await signOutSession(mine, { loginSessionId: phone.actor.loginSessionId });
    for (const end of stop) end();
    expect(told).toEqual([phone.actor.loginSessionId]);
    expect([await isLive(mine), await isLive(phone)]).toEqual([true, false]);
  });

  it("cannot be ended by somebody who merely knows the id", async () => {
    const stranger = await signedIn(service, { email: `stranger-${number}@test.invalid` });
    await expect(
      signOutSession(stranger, { loginSessionId: mine.actor.loginSessionId }),
    ).rejects.toMatchObject({ status: 404 });
    expect(await isLive(mine)).toBe(true);
  });

  it("end all together, this one too", async () => {
    const phone = await another();
    await signOutEverywhere(mine);
    expect([await isLive(mine), await isLive(phone)]).toEqual([false, false]);
  });

  it("end by signing out, the others go on", async () => {
    const phone = await another();
    await signOut(mine);
    expect([await isLive(mine), await isLive(phone)]).toEqual([false, true]);
  });
});

describe("a new password", () => {
  it("needs the old one", async () => {
    await expect(
      changePassword(mine, { currentPassword: "not the old one", newPassword }),
    ).rejects.toMatchObject({ fields: { currentPassword: "account.passwordWrong" } });
  });

  it.each([
    [goodPassword, "account.passwordSame"],
    ["short one", "account.passwordTooShort"],
    ["password1234", "account.passwordTooCommon"],
  ])("is not %s", async (password, fault) => {
    await expect(
      changePassword(mine, { currentPassword: goodPassword, newPassword: password }),
    ).rejects.toMatchObject({ fields: { newPassword: fault } });
  });

  it("signs the other devices out and leaves this one in", async () => {
    const phone = await another();
    await changePassword(mine, { currentPassword: goodPassword, newPassword });
    expect([await isLive(mine), await isLive(phone)]).toEqual([true, false]);
    await expect(another()).rejects.toThrow();
    await signInAs(service, email(), newPassword);
  });
});

describe("settings", () => {
  it("are the person's own", async () => {
    const preference = { locale: "zh-CN", theme: "dark", look: "elder" } as const;
    expect(await changeSettings(mine, { name: "New name", ...preference })).toEqual(preference);
    expect(await loadAccount(mine)).toMatchObject({ name: "New name", ...preference });
  });

  it("keep a minor in the minor's look, and nobody else in it", async () => {
    const minor = await signedIn(service, {
      email: `minor-${number}@test.invalid`,
      birthDate: "2012-01-01",
      contact: guardian,
    });
    const wish = { name: "Minor", locale: "en", theme: "light" } as const;
    expect((await changeSettings(minor, { ...wish, look: "standard" })).look).toBe("minor");
    expect((await changeSettings(mine, { ...wish, look: "minor" })).look).toBe("standard");
  });
});

describe("contacts", () => {
  const change = (changes: Record<string, unknown>): ContactChange =>
    contactChangeSchema.parse({
      contactId: null,
      name: "New contact",
      relation: "friend",
      channel: "email",
      address: "Friend@Test.invalid",
      ...changes,
    });

  it("can be changed by the person, and stay of their kind", async () => {
    const [contact] = (await loadAccount(mine)).contacts;
    await changeContact(mine, change({ contactId: contact?.id }));
    expect((await loadAccount(mine)).contacts).toEqual([
      {
        id: contact?.id,
        kind: "emergency",
        name: "New contact",
        relation: "friend",
        channel: "email",
        address: "friend@test.invalid",
      },
    ]);
  });

  it("cannot be changed by somebody who merely knows the id", async () => {
    const stranger = await signedIn(service, { email: `stranger-${number}@test.invalid` });
    const [contact] = (await loadAccount(mine)).contacts;
    await expect(changeContact(stranger, change({ contactId: contact?.id }))).rejects.toMatchObject({
      status: 404,
    });
    expect((await loadAccount(mine)).contacts[0]?.name).toBe("Test contact");
  });

  it("can be added, up to five", async () => {
    for (let count = 2; count <= 5; count += 1) await changeContact(mine, change({}));
    await expect(changeContact(mine, change({}))).rejects.toMatchObject({ status: 409 });
    expect((await loadAccount(mine)).contacts).toHaveLength(5);
  });

  it("do not let a minor whose guardian consented put somebody else in the guardian's place", async () => {
    const minor = await signedIn(service, {
      email: `minor-${number}@test.invalid`,
      birthDate: "2012-01-01",
      contact: guardian,
    });
    const [contact] = (await loadAccount(minor)).contacts;
    await changeContact(minor, change({ contactId: contact?.id }));
    expect((await loadAccount(minor)).contacts[0]?.kind).toBe("guardian");
    const consented: ActorContext = { ...minor, actor: { ...minor.actor, standing: "active" } };
    await expect(changeContact(consented, change({ contactId: contact?.id }))).rejects.toMatchObject({
      status: 403,
    });
  });
});
