import { expect, locales, test } from "./fixtures";
import { wordsOf } from "./words";

for (const locale of locales) {
  const t = wordsOf(locale);

  test(`the compliance officer sees all seventy obligations with their state, and what no lawyer has checked (${locale})`, async ({
    page,
    newPerson,
    signIn,
  }) => {
    await signIn(page, await newPerson({ role: "compliance-officer", locale }));
    await page.goto("/desk/coverage");
    for (let number = 1; number <= 70; number += 1) {
      const id = `O-${String(number).padStart(2, "0")}`;
      await expect(page.getByText(id, { exact: true }).first()).toBeAttached();
    }
    await expect(page.getByText(t("coverage.unverified")).first()).toBeAttached();
    await expect(page.getByText(t("coverage.disclaimer"))).toBeVisible();
  });

  test(`the administrator tries a model before using it, and reads in plain words what is wrong (${locale})`, async ({
    page,
    newPerson,
    signIn,
    world,
    database,
  }) => {
    await signIn(page, await newPerson({ role: "administrator", locale }));
    await page.goto("/desk/model");
    const field = (key: string) => page.getByRole("textbox", { name: t(`model.${key}`), exact: true });
    const tried = async (baseUrl: string) => {
      await field("baseUrl").fill(baseUrl);
      await page.getByRole("button", { name: t("model.test"), exact: true }).click();
    };
    await field("name").fill("Stand-in");
    await field("model").fill("stand-in-1");
    await tried(world.standInUrl);
    await expect(page.getByText(t("model.modelSeen"))).toBeVisible();
    await tried(`${world.standInUrl}/elsewhere`);
    await expect(page.getByText(t("model.outcome.not-found"))).toBeVisible();
    await tried("http://127.0.0.1:9/v1");
    await expect(page.getByText(t("model.outcome.unreachable"))).toBeVisible();
    const { rows } = await database.query("SELECT count(*)::int AS count FROM model_connection");
    expect(rows).toEqual([{ count: 0 }]);
  });

  test(`the administrator sees what each choice of law asks before it is saved (${locale})`, async ({
    page,
    newPerson,
    signIn,
  }) => {
    await signIn(page, await newPerson({ role: "administrator", locale }));
    await page.goto("/desk/law");
    await expect(page.getByRole("heading", { level: 1, name: t("desk.law.title") })).toBeVisible();
    const boxes = page.getByRole("checkbox");
    await expect(boxes).toHaveCount(6);
    await expect(page.getByRole("checkbox", { checked: true })).toHaveCount(2);
    await boxes.nth(2).check();
    await expect(page.getByRole("checkbox", { checked: true })).toHaveCount(3);
    await page.reload();
    await expect(page.getByRole("checkbox", { checked: true })).toHaveCount(2);
  });
}
