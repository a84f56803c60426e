import { seriousFindings } from "./axe";
import { expect, locales, test } from "./fixtures";
import { told } from "./stand-in";
import { wordsOf } from "./words";

for (const locale of locales) {
  test.describe(`labels (${locale})`, () => {
    const t = wordsOf(locale);

    test("every chat screen says that this is AI and that its words are generated (O-01, O-05)", async ({
      page,
      openChat,
    }) => {
      const chat = await openChat({ locale });
      const screens = [`/chat/${chat.conversationId}`, "/chat", "/companions"];
      for (const screen of screens) {
        await page.goto(screen);
        const notice = page.getByText(t("label.standing"), { exact: true });
        await expect(notice.first()).toBeVisible();
        const words = (await notice.first().textContent()) ?? "";
        expect(words).toMatch(/AI|人工智能/);
        expect(words).toMatch(/生成|合成/);
      }
    });

    test("the notice stands while a reply is being written, on a phone, and after the conversation has ended (O-01)", async ({
      page,
      openChat,
    }) => {
      await page.setViewportSize({ width: 390, height: 780 });
      const chat = await openChat({ locale });
      const notice = page.getByText(t("label.standing"), { exact: true }).first();
      await expect(notice).toBeInViewport();
      await chat.say(told(locale === "en" ? "Hello." : "你好。", "first=700"));
      await expect(chat.button("chat.stop")).toBeVisible();
      await expect(notice).toBeInViewport();
      await expect(chat.finished).toHaveCount(1);
      await chat.exit.click();
      await expect(page.getByText(t("chat.closed"), { exact: true })).toBeVisible();
      await expect(notice).toBeInViewport();
    });

    test("each AI message carries its label as text that one can read (O-05)", async ({ page, openChat }) => {
      const chat = await openChat({ locale });
      await chat.exchange(locale === "en" ? "Good morning." : "早上好。");
      const reply = await chat.exchange(locale === "en" ? "Are you a human?" : "你是真人吗？");
      const [generated, prepared] = [t("label.model"), t("label.prepared")];
      await expect(chat.replies.first().getByText(generated, { exact: true })).toBeVisible();
      await expect(reply.getByText(prepared, { exact: true })).toBeVisible();
      for (const label of [generated, prepared]) expect(label).toMatch(/AI|人工智能/);
      const label = chat.replies.first().getByText(generated, { exact: true });
      const size = await label.evaluate((element) => Number.parseFloat(getComputedStyle(element).fontSize));
      expect(size).toBeGreaterThanOrEqual(12);
      for (const colorScheme of ["light", "dark"] as const) {
        await page.emulateMedia({ colorScheme, reducedMotion: "reduce" });
        expect(await seriousFindings(page, "colours")).toEqual([]);
      }
    });

    test("copied words of the AI carry the label, by the button and by hand; one's own words do not (O-05)", async ({
      page,
      context,
      openChat,
    }) => {
      await context.grantPermissions(["clipboard-read", "clipboard-write"]);
      const chat = await openChat({ locale });
      const own = locale === "en" ? "Rain again today." : "今天又下雨了。";
      const said = locale === "en" ? "Then stay warm and dry." : "那就待在暖和的地方吧。";
      const reply = await chat.exchange(told(own, "", said));
      const clipboard = () => page.evaluate(() => navigator.clipboard.readText());
      const label = t("label.copied");
      expect(label).toMatch(/AI|人工智能/);

      await reply.getByRole("button", { name: t("chat.copy"), exact: true }).click();
      await expect(reply.getByText(t("chat.copied"))).toBeAttached();
      expect(await clipboard()).toBe(`${label}${said}`);

      await reply.getByText(said).selectText();
      await page.keyboard.press("ControlOrMeta+c");
      expect(await clipboard()).toBe(`${label}${said}`);

      await chat.sayings
        .last()
        .getByRole("button", { name: t("chat.copy"), exact: true })
        .click();
      await expect.poll(clipboard).toContain(own);
      expect(await clipboard()).not.toContain(label);
    });
  });
}

test("with each AI message it is stored, for machines to read, who generated it, with what and when (O-05, O-70)", async ({
  openChat,
  database,
}) => {
  const chat = await openChat();
  await chat.exchange("Good morning.");
  await chat.exchange("Are you a human?");
  const { rows } = await database.query(
    "SELECT author, label FROM message WHERE person_id = $1 AND author <> 'person' ORDER BY id",
    [chat.person.id],
  );
  const label = { provider: expect.any(String), model: expect.any(String), generatedAt: expect.any(String) };
  expect(rows).toEqual([
    { author: "companion", label: expect.objectContaining({ source: "model", ...label }) },
    { author: "prepared", label: expect.objectContaining({ source: "prepared", ...label }) },
  ]);
});
