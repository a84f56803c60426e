import type { Page } from "@playwright/test";
import { expect, locales, test } from "./fixtures";
import { wordsOf } from "./words";

const english = wordsOf("en");

const reminder = (page: Page, t = english) => page.getByRole("alertdialog", { name: t("notice.breakTitle") });
const goOn = (page: Page, t = english) =>
  reminder(page, t).getByRole("button", { name: t("notice.breakGoOn"), exact: true });
const hours = (t: typeof english, count: number) =>
  t("notice.breakUsed", { used: t("notice.usedHours", { hours: count }) });

for (const locale of locales) {
  const t = wordsOf(locale);

  test(`after two hours of continuous use, and not before, a dialog says how long it has been and offers a break; again at four (O-10, O-67) (${locale})`, async ({
    page,
    openChat,
    time,
    database,
  }) => {
    const { person } = await openChat({ locale });

    // Ten seconds of room: the machine's own seconds run on top. The millisecond is the rule test's.
    await time.useFor(page, 119 + 50 / 60);
    await expect(reminder(page, t)).toBeHidden();
    await time.useFor(page, 10 / 60);
    await expect(reminder(page, t)).toBeVisible();
    await expect(reminder(page, t)).toContainText(hours(t, 2));
    await expect(reminder(page, t)).toContainText(t("notice.breakAi"));
    await page.keyboard.press("Escape");
    await expect(reminder(page, t)).toBeVisible();
    await goOn(page, t).click();
    await expect(reminder(page, t)).toBeHidden();

    await time.useFor(page, 110);
    await expect(reminder(page, t)).toBeHidden();
    await time.useFor(page, 10);
    await expect(reminder(page, t)).toContainText(hours(t, 4));
    await goOn(page, t).click();
    await expect(reminder(page, t)).toBeHidden();

    const { rows: notices } = await database.query(
      "SELECT used_minutes, acknowledged_at IS NOT NULL AS acknowledged, articles FROM notice WHERE person_id = $1 AND kind = 'break-reminder' ORDER BY created_at",
      [person.id],
    );
    expect(notices).toEqual([
      { used_minutes: 120, acknowledged: true, articles: expect.arrayContaining(["cn-final-2026-07/18"]) },
      { used_minutes: 240, acknowledged: true, articles: expect.arrayContaining(["cn-final-2026-07/18"]) },
    ]);
    const { rows: audit } = await database.query(
      "SELECT deed FROM audit_event WHERE subject_id = $1 AND details->>'kind' = 'break-reminder' ORDER BY id",
      [person.id],
    );
    expect(audit.map(({ deed }) => deed)).toEqual([
      "notice.given",
      "notice.acknowledged",
      "notice.given",
      "notice.acknowledged",
    ]);
  });
}

test("a quiet word comes five minutes before; neither it nor the reminder eats typed text or answers itself (O-10)", async ({
  page,
  openChat,
  time,
}) => {
  const chat = await openChat();
  const { t } = chat;
  const words = "I was just about to say";
  await chat.composer.click();
  await page.keyboard.type(words);

  await time.useFor(page, 114);
  const headsUp = page.getByRole("status").filter({ hasText: t("notice.headsUp", { used: "" }).slice(-40) });
  await expect(headsUp).toBeHidden();
  await time.useFor(page, 1);
  await expect(headsUp).toBeVisible();
  await expect(chat.composer).toBeFocused();
  await page.keyboard.type(" that");
  await expect(chat.composer).toHaveValue(`${words} that`);

  await time.useFor(page, 5);
  await expect(reminder(page)).toBeVisible();
  await page.keyboard.type(" my day was fine ");
  await page.keyboard.press("Enter");
  await page.keyboard.press("Space");
  await expect(reminder(page)).toBeVisible();

  await test.step("it is answered by the keyboard alone, and the focus goes back to the words", async () => {
    await page.keyboard.press("Tab");
    await expect(goOn(page)).toBeFocused();
    await page.keyboard.press("Enter");
    await expect(reminder(page)).toBeHidden();
    await expect(chat.composer).toBeFocused();
    await expect(chat.composer).toHaveValue(`${words} that`);
    await expect(chat.sayings).toHaveCount(0);
  });
});

test("two tabs and a second device are one person: their time counts together, and one answer is enough (O-11)", async ({
  page,
  context,
  openChat,
  newDevice,
  time,
}) => {
  const chat = await openChat();
  const { person } = chat;
  const tab = await context.newPage();
  await tab.goto(`/chat/${chat.conversationId}`);
  const phone = await newDevice();
  await openChat({ person, page: phone });

  await time.useFor(page, 40);
  await time.useFor(tab, 40);
  await time.useFor(phone, 39);
  for (const each of [page, tab, phone]) await expect(reminder(each)).toBeHidden();
  await time.useFor(phone, 1);
  for (const each of [page, tab, phone]) await expect(reminder(each)).toBeVisible();
  await goOn(phone).click();
  for (const each of [page, tab, phone]) await expect(reminder(each)).toBeHidden();
});

test("neither a reload nor signing out and in again begins the two hours anew (O-11)", async ({
  page,
  openChat,
  signIn,
  time,
}) => {
  const chat = await openChat();
  const { t, person } = chat;
  await time.useFor(page, 60);
  await page.reload();
  await expect(chat.composer).toBeEditable();
  await time.useFor(page, 40);
  await page.goto("/me");
  await page.getByRole("button", { name: t("common.nav.signOut"), exact: true }).click();
  await page.waitForURL("**/sign-in");
  await signIn(page, person);
  await chat.open();
  await time.useFor(page, 19);
  await expect(reminder(page)).toBeHidden();
  await time.useFor(page, 1);
  await expect(reminder(page)).toBeVisible();
});

test("a break of fifteen minutes ends the stretch; fourteen do not; a closed lid is a break and no use (O-11)", async ({
  page,
  openChat,
  newDevice,
  time,
  database,
}) => {
  const chat = await openChat();
  const restless = await newDevice();
  const other = await openChat({ page: restless });

  await test.step("fourteen minutes", async () => {
    await time.useFor(restless, 110);
    await time.leaveFor(restless, 14);
    await time.useFor(restless, 0);
    await expect(reminder(restless)).toBeVisible();
  });

  await test.step("fifteen minutes", async () => {
    await time.useFor(page, 110);
    await time.leaveFor(page, 15);
    await time.useFor(page, 110);
    await expect(reminder(page)).toBeHidden();
    const { rows } = await database.query(
      "SELECT ended_at IS NOT NULL AS ended FROM stretch WHERE person_id = $1 ORDER BY started_at",
      [chat.person.id],
    );
    expect(rows.at(-1)).toEqual({ ended: false });
    expect(rows.at(-2)).toEqual({ ended: true });
    await time.useFor(page, 10);
    await expect(reminder(page)).toBeVisible();
  });

  await test.step("a night with the lid closed", async () => {
    await goOn(page).click();
    await expect(reminder(page)).toBeHidden();
    await time.leaveFor(page, 9 * 60);
    await time.useFor(page, 60);
    await expect(reminder(page)).toBeHidden();
  });
  expect(other.person.id).not.toBe(chat.person.id);
});

test("the break that a person takes is quiet: no sign of life goes out until they end it (O-11)", async ({
  page,
  openChat,
  time,
  database,
}) => {
  const chat = await openChat();
  const { t } = chat;
  await chat.composer.fill("half a sentence");
  await time.useFor(page, 120);
  await reminder(page)
    .getByRole("button", { name: t("notice.breakTake"), exact: true })
    .click();
  const rest = page.getByRole("alertdialog", { name: t("notice.restTitle") });
  await expect(rest).toBeVisible();
  const beats: string[] = [];
  page.on("request", (request) => beats.push(new URL(request.url()).pathname));
  await time.leaveFor(page, 20);
  expect(beats).not.toContain("/api/heartbeat");
  await rest.getByRole("button", { name: t("notice.restEnd"), exact: true }).click();
  await expect(rest).toBeHidden();
  await expect(chat.composer).toHaveValue("half a sentence");
  await expect.poll(() => beats).toContain("/api/heartbeat");
  await time.useFor(page, 110);
  await expect(reminder(page)).toBeHidden();
  const { rows } = await database.query(
    "SELECT count(*)::int AS count FROM audit_event WHERE subject_id = $1 AND deed = 'break.taken'",
    [chat.person.id],
  );
  expect(rows).toEqual([{ count: 1 }]);
});

test("the browser's own clock fools nobody: set ahead it brings no reminder, set back it prevents none (O-11)", async ({
  page,
  openChat,
  time,
}) => {
  const chat = await openChat();
  await page.clock.setSystemTime(Date.now() + 5 * 3_600_000);
  await time.useFor(page, 30);
  await expect(reminder(page)).toBeHidden();
  await page.clock.setSystemTime(Date.now() - 24 * 3_600_000);
  await time.useFor(page, 89);
  await expect(reminder(page)).toBeHidden();
  await time.useFor(page, 1);
  await expect(reminder(page)).toContainText(hours(chat.t, 2));
});

/** Minutes until an hour before the clocks of a zone change next; a day where they never do. */
function minutesToClockChange(timeZone: string): number {
  const format = new Intl.DateTimeFormat("en", { timeZone, timeZoneName: "longOffset" });
  const offsetAt = (at: number) =>
    format.formatToParts(at).find(({ type }) => type === "timeZoneName")?.value;
  const now = Date.now();
  for (let hours = 2; hours < 24 * 400; hours += 1) {
    if (offsetAt(now + hours * 3_600_000) !== offsetAt(now)) return (hours - 1) * 60;
  }
  return 24 * 60;
}

// Forward by an hour, by half an hour the other way round the year, and never.
for (const timezoneId of ["America/New_York", "Australia/Lord_Howe", "Asia/Shanghai"]) {
  test(`two hours are two hours in ${timezoneId}, in the night when the clocks change too (O-11)`, async ({
    openChat,
    newDevice,
    time,
  }) => {
    const device = await newDevice({ timezoneId });
    await openChat({ page: device });
    await time.leaveFor(device, minutesToClockChange(timezoneId));
    await time.useFor(device, 119);
    await expect(reminder(device)).toBeHidden();
    await time.useFor(device, 1);
    await expect(reminder(device)).toBeVisible();
  });
}
