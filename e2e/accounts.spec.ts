import { randomUUID } from "node:crypto";
import type { Page } from "@playwright/test";
import { documents } from "@/lib/domain/document";
import type { Locale } from "@/lib/domain/locale";
import { callAction, serverActions } from "./attacker";
import { expect, locales, test } from "./fixtures";
import { bornYearsAgo, password, signInByForm } from "./people";
import { wordsOf } from "./words";

const newEmail = () => `e2e-${randomUUID().slice(0, 12)}@test.invalid`;

/** Fills the form as somebody born on that day would, up to its last button. */
async function fillSignUp(page: Page, locale: Locale, email: string, birthDate: string): Promise<void> {
  const t = wordsOf(locale);
  const field = (key: string) => page.getByLabel(t(`account.field.${key}`), { exact: true });
  await page.goto("/sign-up");
  await field("name").fill(locale === "en" ? "Newcomer" : "新来的人");
  await page.getByRole("textbox", { name: t("account.field.email"), exact: true }).fill(email);
  await field("password").fill(password);
  await field("birthDate").fill(birthDate);
  await field("contactName").fill("Test contact");
  await field("contactAddress.phone").fill("+86 138 0013 8000");
  for (const box of await page.getByRole("checkbox").all()) await box.check();
}

for (const locale of locales) {
  const t = wordsOf(locale);

  test(`sign-up asks for a birth date and one person to reach, says why, and keeps which agreement was accepted and when (O-24, O-25) (${locale})`, async ({
    newDevice,
    service,
    database,
  }) => {
    const page = await newDevice({ locale });
    const email = newEmail();
    await page.goto("/sign-up");
    await expect(page.getByText(t("account.signUp.contactWhy"))).toBeVisible();
    await fillSignUp(page, locale, email, "1990-05-17");
    const submit = page.getByRole("button", { name: t("account.signUp.submit"), exact: true });

    await test.step("without one of them nobody is signed up", async () => {
      for (const key of ["birthDate", "contactName", "contactAddress.phone"]) {
        const field = page.getByLabel(t(`account.field.${key}`), { exact: true });
        const kept = await field.inputValue();
        await field.fill("");
        await submit.click();
        await expect(field).toBeFocused();
        await field.fill(kept);
      }
      const agreement = page.getByRole("checkbox").first();
      await agreement.uncheck();
      await submit.click();
      await expect(agreement).toBeFocused();
      await agreement.check();
      const emailIndex = Buffer.from(service.keyRing.blindIndex(email));
      const { rows } = await database.query("SELECT id FROM person WHERE email_index = $1", [emailIndex]);
      expect(rows).toEqual([]);
    });

    await submit.click();
    await page.waitForURL("**/chat");
    const { rows } = await database.query("SELECT id, standing, locale FROM person WHERE email_index = $1", [
      Buffer.from(service.keyRing.blindIndex(email)),
    ]);
    expect(rows).toEqual([{ id: expect.any(String), standing: "active", locale }]);
    const personId = rows[0]?.id;
    const { rows: accepted } = await database.query(
      "SELECT document, version, locale, accepted_at IS NOT NULL AS dated FROM agreement_acceptance WHERE person_id = $1 ORDER BY document",
      [personId],
    );
    expect(accepted).toEqual([
      { document: "agreement", version: documents.agreement.version, locale, dated: true },
      { document: "privacy", version: documents.privacy.version, locale, dated: true },
    ]);
    const { rows: contacts } = await database.query(
      "SELECT kind, contact::text LIKE '%13800138000%' AS readable FROM contact WHERE person_id = $1",
      [personId],
    );
    expect(contacts).toEqual([{ kind: "emergency", readable: false }]);
    const { rows: audit } = await database.query(
      "SELECT deed FROM audit_event WHERE subject_id = $1 AND deed = ANY($2) ORDER BY deed",
      [personId, ["person.registered", "agreement.accepted", "contact.added"]],
    );
    expect(audit.map(({ deed }) => deed)).toEqual([
      "agreement.accepted",
      "agreement.accepted",
      "contact.added",
      "person.registered",
    ]);
  });

  test(`under eighteen it is the guardian whose consent is sought, and the account waits for it (O-24, O-27) (${locale})`, async ({
    newDevice,
  }) => {
    const page = await newDevice({ locale });
    await fillSignUp(page, locale, newEmail(), bornYearsAgo(15, new Date()));
    await expect(page.getByText(t("account.signUp.guardianWhy"))).toBeVisible();
    await expect(page.getByRole("radio", { name: t("account.contactKind.emergency") })).toHaveCount(0);
    await page.getByRole("button", { name: t("account.signUp.submit"), exact: true }).click();
    await page.waitForURL("**/waiting");
    await expect(page.getByRole("heading", { level: 1, name: t("me.waiting.title") })).toBeVisible();
    await expect(page.getByText(t("me.waiting.step1"))).toBeVisible();
    for (const path of ["/chat", "/companions"]) {
      await page.goto(path);
      await expect(page).toHaveURL(/\/waiting$/);
    }
  });
}

test("the server itself refuses a sign-up without birth date, contact or agreement, and gives nobody a staff role (O-24, O-25)", async ({
  page,
  service,
  database,
}) => {
  const signUp = serverActions().find(({ name }) => name === "signUp");
  if (!signUp) throw new Error("There is no action signUp.");
  const whole = () => ({
    name: "Newcomer",
    email: newEmail(),
    password,
    birthDate: "1990-05-17",
    contact: {
      kind: "emergency",
      name: "Test contact",
      relation: "sibling",
      channel: "email",
      address: "contact@test.invalid",
    },
    acceptedVersions: { agreement: documents.agreement.version, privacy: documents.privacy.version },
    locale: "en",
    role: "administrator",
    standing: "active",
  });
  const standingOf = async (email: string) => {
    const { rows } = await database.query("SELECT role, standing FROM person WHERE email_index = $1", [
      Buffer.from(service.keyRing.blindIndex(email)),
    ]);
    return rows;
  };
  const day = (offsetDays: number) => {
    const now = new Date();
    now.setUTCFullYear(now.getUTCFullYear() - 18);
    now.setUTCDate(now.getUTCDate() + offsetDays);
    return now.toISOString().slice(0, 10);
  };
  const wrong = [
    { birthDate: "" },
    { birthDate: "1990-02-31" },
    { birthDate: undefined },
    { contact: undefined },
    { contact: { ...whole().contact, name: " " } },
    { contact: { ...whole().contact, address: "nowhere" } },
    { acceptedVersions: { agreement: "", privacy: documents.privacy.version } },
    { acceptedVersions: { agreement: "1999-01-01", privacy: documents.privacy.version } },
    // A minor who names somebody other than a guardian.
    { birthDate: day(2) },
  ];
  for (const change of wrong) {
    await test.step(JSON.stringify(change), async () => {
      const input = { ...whole(), ...change };
      expect((await callAction(page, signUp, input)).sentenceKey).toBe("common.checkFields");
      expect(await standingOf(input.email)).toEqual([]);
    });
  }
  const adult = { ...whole(), birthDate: day(-2) };
  expect((await callAction(page, signUp, adult)).ok).toBe(true);
  expect(await standingOf(adult.email)).toEqual([{ role: "user", standing: "active" }]);
  const minor = {
    ...whole(),
    birthDate: day(2),
    contact: { ...whole().contact, kind: "guardian", relation: "parent" },
  };
  expect((await callAction(page, signUp, minor)).ok).toBe(true);
  expect(await standingOf(minor.email)).toEqual([{ role: "user", standing: "waiting-for-consent" }]);
});

test("a forgotten password is replaced by a letter's link, once, and every device is signed out", async ({
  page,
  newPerson,
  newDevice,
  signIn,
  letters,
}) => {
  const person = await newPerson();
  const t = wordsOf("en");
  const old = await newDevice();
  await signIn(old, person);
  await old.goto("/chat");
  const ask = async (email: string) => {
    await page.goto("/forgot-password");
    await page.getByLabel(t("account.field.email"), { exact: true }).fill(email);
    await page.getByRole("button", { name: t("account.forgot.submit"), exact: true }).click();
    await expect(page.getByText(t("account.forgot.sentTitle"))).toBeVisible();
  };
  const stranger = newEmail();
  await ask(stranger);
  const letter = letters.next(person.email);
  await ask(person.email);
  const link = /http\S+\/reset-password\/\S+/.exec(await letter)?.[0] ?? "";
  expect(link).not.toBe("");

  const chosen = "another lantern in the room";
  const choose = async () => {
    await page.goto(link);
    await page.getByLabel(t("account.field.newPassword"), { exact: true }).fill(chosen);
    await page.getByRole("button", { name: t("account.reset.submit"), exact: true }).click();
  };
  await choose();
  await expect(page.getByText(t("account.reset.doneTitle"))).toBeVisible();
  await old.waitForURL("**/sign-in");
  await choose();
  await expect(page.getByText(t("account.linkUsedUp"))).toBeVisible();
  await signInByForm(page, { ...person, password: chosen });
  await page.waitForURL("**/chat");
  expect(letters.to(stranger)).toEqual([]);
});

test("a wrong password opens nothing and does not say whether the address is known", async ({
  page,
  newPerson,
}) => {
  const person = await newPerson();
  const t = wordsOf("en");
  for (const email of [person.email, newEmail()]) {
    await page.goto("/sign-in");
    await page.getByLabel(t("account.field.email"), { exact: true }).fill(email);
    await page.getByLabel(t("account.field.password"), { exact: true }).fill("not the password at all");
    await page.getByRole("button", { name: t("account.signIn.submit"), exact: true }).click();
    await expect(page.getByText(t("account.signInFailed"))).toBeVisible();
  }
});

test("one sees where one is signed in, and signing another device out acts at once", async ({
  page,
  openChat,
  newDevice,
}) => {
  const here = await openChat();
  const { t, person } = here;
  const lost = await newDevice();
  const there = await openChat({ person, page: lost });
  await there.composer.fill("half a sentence");
  await page.goto("/me/sessions");
  await expect(page.getByRole("main").getByRole("listitem")).toHaveCount(2);
  await page
    .getByRole("main")
    .getByRole("button", { name: t("me.sessions.signOutOf", { device: "Playwright" }) })
    .click();
  await expect(page.getByRole("main").getByRole("listitem")).toHaveCount(1);
  await lost.waitForURL("**/sign-in");
  await lost.goto(`/chat/${there.conversationId}`);
  await expect(lost).toHaveURL(/\/sign-in$/);
  await page.goto("/chat");
  await expect(page).toHaveURL(/\/chat$/);
});

test("a suspension acts at once on pages that are open, and is lifted again (O-56)", async ({
  page,
  openChat,
  newDevice,
  newPerson,
  signIn,
}) => {
  const chat = await openChat();
  const { t, person } = chat;
  const desk = await newDevice();
  await signIn(desk, await newPerson({ role: "administrator" }));
  const deed = async (name: string) => {
    await desk.getByRole("button", { name: t(name), exact: true }).click();
    const dialog = desk.getByRole("alertdialog");
    await dialog.getByRole("button", { name: t(name), exact: true }).click();
    await expect(dialog).toBeHidden();
  };
  await desk.goto(`/desk/people/${person.id}`);
  await deed("desk.people.suspend");
  await expect(chat.composer).toBeHidden();
  await page.goto(`/chat/${chat.conversationId}`);
  await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
  await expect(page).not.toHaveURL(/\/chat\//);
  await expect(desk.getByRole("button", { name: t("desk.people.restore"), exact: true })).toBeVisible();
  await deed("desk.people.restore");
  await expect(desk.getByRole("button", { name: t("desk.people.suspend"), exact: true })).toBeVisible();
  await signIn(page, person);
  await chat.open();
});

test("staff are made by the administrator: a link to choose a password, and a role that changes at once (O-44)", async ({
  page,
  newDevice,
  newPerson,
  signIn,
  letters,
}) => {
  const t = wordsOf("en");
  await signIn(page, await newPerson({ role: "administrator" }));
  const email = newEmail();
  const letter = letters.next(email);
  await page.goto("/desk/people/new");
  await page.getByLabel(t("desk.people.name"), { exact: true }).fill("New operator");
  await page.getByLabel(t("desk.people.email"), { exact: true }).fill(email);
  await page.getByRole("combobox", { name: t("desk.people.role"), exact: true }).selectOption("operator");
  await page.getByRole("button", { name: t("desk.people.create"), exact: true }).click();
  await expect(page.getByText(t("desk.people.linkOnce"))).toBeVisible();
  const shown = await page.getByText(/\/reset-password\//).textContent();
  expect(await letter).toContain(shown ?? "no link");

  const staff = await newDevice();
  await staff.goto(shown ?? "/");
  await staff.getByLabel(t("account.field.newPassword"), { exact: true }).fill(password);
  await staff.getByRole("button", { name: t("account.reset.submit"), exact: true }).click();
  await expect(staff.getByText(t("account.reset.doneTitle"))).toBeVisible();
  await signInByForm(staff, { id: "", role: "operator", locale: "en", name: "", email, password });
  await staff.waitForURL("**/desk");
  expect((await staff.goto("/desk/outbox"))?.status()).toBe(200);
  expect((await staff.goto("/desk/audit"))?.status()).toBe(404);

  await page.getByRole("link", { name: t("desk.people.toPerson") }).click();
  await page.getByRole("combobox").selectOption("compliance-officer");
  await page.getByRole("button", { name: t("desk.people.saveRole"), exact: true }).click();
  await expect(page.getByText(t("desk.people.done"), { exact: true })).toBeVisible();
  expect((await staff.goto("/desk/audit"))?.status()).toBe(200);
  expect((await staff.goto("/desk/outbox"))?.status()).toBe(404);
});

test("the link of the first start makes no second administrator, and a made-up link makes none at all", async ({
  page,
  service,
  database,
}) => {
  const { createOneTimeLink } = await import("@/lib/server/account/one-time-link");
  const t = wordsOf("en");
  const link = await service.database.prisma.$transaction((transaction) =>
    createOneTimeLink(
      transaction,
      { service, now: service.clock.now() },
      { purpose: "administrator-setup", personId: null, lifeMs: 3_600_000 },
    ),
  );
  const tries = [
    { address: link, sentence: t("account.administratorExists") },
    { address: "/setup/made-up", sentence: t("account.linkUsedUp") },
  ];
  for (const { address, sentence } of tries) {
    const email = newEmail();
    await page.goto(address);
    await page.getByLabel(t("account.field.name"), { exact: true }).fill("Second administrator");
    await page.getByLabel(t("account.field.email"), { exact: true }).fill(email);
    await page.getByLabel(t("account.field.password"), { exact: true }).fill(password);
    await page.getByRole("button", { name: t("account.setup.submit"), exact: true }).click();
    await expect(page.getByText(sentence)).toBeVisible();
    const { rows } = await database.query("SELECT id FROM person WHERE email_index = $1", [
      Buffer.from(service.keyRing.blindIndex(email)),
    ]);
    expect(rows).toEqual([]);
  }
});

test("the demo people of a first start can sign in with the passwords that were printed", async ({
  world,
  newDevice,
}) => {
  const homes: Record<string, RegExp> = {
    adult: /\/chat$/,
    elder: /\/chat$/,
    minor: /\/waiting$/,
    operator: /\/desk$/,
    "compliance officer": /\/desk$/,
    administrator: /\/desk$/,
  };
  for (const [label, home] of Object.entries(homes)) {
    const person = world.demoPeople.find((each) => each.label === label);
    if (!person) throw new Error(`There is no demo ${label}.`);
    const page = await newDevice({ locale: "zh-CN" });
    await signInByForm(page, { id: "", role: "user", locale: "zh-CN", name: "", ...person });
    await expect(page).toHaveURL(home);
    await page.context().close();
  }
});
