import { createConversation } from "./conversations";
import { expect, locales, test } from "./fixtures";
import { signInByForm } from "./people";
import { sayPast } from "./post";
import { wordsOf } from "./words";

for (const locale of locales) {
  const t = wordsOf(locale);

  test(`at first use and at every new sign-in a person is told that this is an AI, and it is recorded (O-02, O-03, O-67, O-70) (${locale})`, async ({
    newDevice,
    newPerson,
    service,
    database,
  }) => {
    const page = await newDevice({ locale });
    const person = await newPerson({ locale });
    const chat = `/chat/${await createConversation(service, person, "listener")}`;
    const dialog = page.getByRole("alertdialog", { name: t("notice.disclosureTitle") });
    const disclosed = async () => {
      const { rows } = await database.query(
        "SELECT deed, articles FROM audit_event WHERE subject_id = $1 AND deed = ANY($2) ORDER BY id",
        [person.id, ["notice.given", "disclosure.acknowledged"]],
      );
      return rows;
    };

    await test.step("first use (O-02)", async () => {
      await signInByForm(page, person);
      await expect(dialog).toBeVisible();
      await expect(dialog).toContainText(t("notice.disclosureNotHuman"));
      await expect(dialog).toContainText(t("notice.disclosureGenerated"));
      await page.keyboard.press("Escape");
      await expect(dialog).toBeVisible();
      expect((await disclosed()).map(({ deed }) => deed)).toEqual(["notice.given"]);
      await dialog.getByRole("button", { name: t("notice.disclosureConfirm") }).click();
      await expect(dialog).toBeHidden();
      const events = await disclosed();
      expect(events.map(({ deed }) => deed)).toEqual(["notice.given", "disclosure.acknowledged"]);
      expect(events[0]?.articles).toEqual(
        expect.arrayContaining([expect.stringMatching(/^cn-final-2026-07\//)]),
      );
    });

    await test.step("once acknowledged, this sign-in is left in peace", async () => {
      await page.goto("/companions");
      await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
      await page.goto(chat);
      await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
      await expect(dialog).toBeHidden();
    });

    await test.step("every new sign-in (O-03)", async () => {
      await page.goto("/me");
      await page.getByRole("button", { name: t("common.nav.signOut"), exact: true }).click();
      await page.waitForURL("**/sign-in");
      await signInByForm(page, person);
      await expect(dialog).toBeVisible();
      await dialog.getByRole("button", { name: t("notice.disclosureConfirm") }).click();
      await expect(dialog).toBeHidden();
      expect(await disclosed()).toHaveLength(4);
    });

    const { rows } = await database.query(
      "SELECT disclosed_at, ended_at FROM login_session WHERE person_id = $1 ORDER BY created_at",
      [person.id],
    );
    expect(rows.map(({ disclosed_at, ended_at }) => [disclosed_at !== null, ended_at !== null])).toEqual([
      [true, true],
      [true, false],
    ]);
  });
}

test("before the notice is acknowledged the server refuses to pass words on, whatever the screen does (O-02)", async ({
  page,
  openChat,
  database,
  standIn,
}) => {
  const chat = await openChat({ disclosed: false });
  const words = `Nobody has told me yet ${chat.person.id}`;
  const answer = await sayPast(page, chat.conversationId, words);
  expect(answer.events).toEqual([
    {
      type: "withheld",
      reason: "disclosure-not-acknowledged",
      sentenceKey: "withhold.disclosure-not-acknowledged",
    },
  ]);
  const { rows } = await database.query("SELECT count(*)::int AS count FROM message WHERE person_id = $1", [
    chat.person.id,
  ]);
  expect(rows).toEqual([{ count: 0 }]);
  expect(await standIn.count(words)).toBe(0);

  await page.goto(`/chat/${chat.conversationId}`);
  const dialog = page.getByRole("alertdialog", { name: chat.t("notice.disclosureTitle") });
  await dialog.getByRole("button", { name: chat.t("notice.disclosureConfirm") }).click();
  await expect(dialog).toBeHidden();
  const after = await sayPast(page, chat.conversationId, words);
  expect(after.events.map(({ type }) => type)).toContain("reply");
  expect(await standIn.count(words)).toBe(1);
});

test("the notice of one device is not answered by another: each sign-in acknowledges for itself (O-03)", async ({
  page,
  newDevice,
  openChat,
}) => {
  const { person, t } = await openChat({ disclosed: false }).then(async (chat) => {
    await page.goto(`/chat/${chat.conversationId}`);
    return chat;
  });
  const phone = await newDevice();
  const other = await openChat({ person, page: phone, disclosed: false });
  await phone.goto(`/chat/${other.conversationId}`);
  const on = (device: typeof page) => device.getByRole("alertdialog", { name: t("notice.disclosureTitle") });
  await expect(on(page)).toBeVisible();
  await on(phone)
    .getByRole("button", { name: t("notice.disclosureConfirm") })
    .click();
  await expect(on(phone)).toBeHidden();
  await expect(on(page)).toBeVisible();
});
