import { randomUUID } from "node:crypto";
import type { Page } from "@playwright/test";
import { addressOf, appFiles } from "./attacker";
import { seriousFindings } from "./axe";
import { createConversation } from "./conversations";
import { expect, locales, test } from "./fixtures";
import type { NewPerson } from "./people";
import { told } from "./stand-in";
import { wordsOf } from "./words";

/** Who looks at which pages; `null` is signed out. */
const visits: readonly { who: string; given: NewPerson | null; pages: readonly string[] }[] = [
  {
    who: "somebody signed out",
    given: null,
    pages: [
      "/",
      "/agreement",
      "/forgot-password",
      "/help",
      "/privacy",
      "/reset-password/[token]",
      "/setup/[token]",
      "/sign-in",
      "/sign-up",
      "/nowhere-at-all",
    ],
  },
  {
    who: "an adult",
    given: {},
    pages: ["/chat", "/chat/[conversationId]", "/companions", "/me", "/me/sessions"],
  },
  { who: "an elder", given: { age: 72 }, pages: ["/chat/[conversationId]", "/me"] },
  { who: "a minor", given: { age: 15 }, pages: ["/waiting", "/me"] },
  {
    who: "an administrator",
    given: { role: "administrator" },
    pages: [
      "/desk",
      "/desk/audit",
      "/desk/coverage",
      "/desk/law",
      "/desk/model",
      "/desk/outbox",
      "/desk/people",
      "/desk/people/[personId]",
      "/desk/people/new",
    ],
  },
];

const phone = { width: 390, height: 780 };
const wide = { width: 1440, height: 900 };

/** Light and dark, on a phone and at a desk. */
async function findings(page: Page): Promise<unknown[]> {
  const found: unknown[] = [];
  for (const viewport of [wide, phone]) {
    await page.setViewportSize(viewport);
    for (const colorScheme of ["light", "dark"] as const) {
      await page.emulateMedia({ colorScheme, reducedMotion: "reduce" });
      const here = { url: page.url(), width: viewport.width, colorScheme };
      for (const finding of await seriousFindings(page, colorScheme === "light" ? "everything" : "colours"))
        found.push({ ...here, ...finding });
    }
  }
  return found;
}

test("every page of the product is looked at by somebody here", () => {
  const seen = new Set(visits.flatMap(({ pages }) => pages));
  expect(
    appFiles("page.tsx")
      .map(addressOf)
      .filter((address) => !seen.has(address)),
  ).toEqual([]);
});

for (const locale of locales) {
  const t = wordsOf(locale);

  for (const { who, given, pages } of visits) {
    test(`nothing serious stands in the way of ${who}, by day and night, on phone and desk (${locale})`, async ({
      newDevice,
      newPerson,
      signIn,
      service,
    }) => {
      test.slow();
      const page = await newDevice({ locale });
      const person = given === null ? null : await newPerson({ ...given, locale });
      if (person) await signIn(page, person);
      const conversationId =
        person?.role === "user" ? await createConversation(service, person, "friend") : "";
      for (const address of pages) {
        await test.step(address, async () => {
          await page.setViewportSize(wide);
          await page.goto(
            address
              .replace("[conversationId]", conversationId)
              .replace("[personId]", person?.id ?? "")
              .replace("[token]", randomUUID()),
          );
          await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
          expect(await findings(page)).toEqual([]);
        });
      }
    });
  }

  test(`nothing serious in a conversation: replies, faults, dialogs, the end (${locale})`, async ({
    page,
    openChat,
    time,
  }) => {
    const chat = await openChat({ locale });
    await test.step("replies, whole, broken off and replaced", async () => {
      await chat.exchange(
        told(locale === "en" ? "Hello." : "你好。", "", "**Bold** and a list:\n\n- one\n- two"),
      );
      await chat.exchange(
        told(locale === "en" ? "Hello again." : "又来了。", "cut=6", "One thing first. Then more."),
      );
      await chat.exchange(locale === "en" ? "Are you human?" : "你是真人吗？");
      expect(await findings(page)).toEqual([]);
    });
    await test.step("the reminder to take a break", async () => {
      await page.setViewportSize(wide);
      await time.useFor(page, 120);
      await expect(page.getByRole("alertdialog", { name: t("notice.breakTitle") })).toBeVisible();
      expect(await findings(page)).toEqual([]);
      await page.getByRole("button", { name: t("notice.breakGoOn"), exact: true }).click();
    });
    await test.step("the dialog before deleting", async () => {
      await page.setViewportSize(wide);
      const list = page.getByRole("navigation", { name: t("chat.listLabel") });
      await list.getByRole("button").first().click();
      await page.getByRole("menuitem", { name: t("chat.delete"), exact: true }).click();
      await expect(page.getByRole("alertdialog", { name: t("chat.deleteTitle") })).toBeVisible();
      expect(await findings(page)).toEqual([]);
      await page.getByRole("button", { name: t("chat.cancel"), exact: true }).click();
    });
    await test.step("the end", async () => {
      await chat.exit.click();
      await expect(page.getByText(t("chat.closed"), { exact: true })).toBeVisible();
      expect(await findings(page)).toEqual([]);
    });
  });

  test(`the notice that this is an AI is readable by everybody (O-02) (${locale})`, async ({
    page,
    openChat,
  }) => {
    const chat = await openChat({ locale, disclosed: false });
    await page.goto(`/chat/${chat.conversationId}`);
    await expect(page.getByRole("alertdialog", { name: t("notice.disclosureTitle") })).toBeVisible();
    expect(await findings(page)).toEqual([]);
  });
}

test("what the machine says is read out once, when it is finished, and not word by word", async ({
  openChat,
}) => {
  const chat = await openChat();
  const said = "One thing first. Then another.";
  await chat.say(told("Speak slowly.", "slow=400", said));
  await expect(chat.replies.last()).toContainText("One thing first.");
  await expect(chat.log.getByRole("log")).toHaveCount(0);
  const announced = chat.page.getByText(chat.t("chat.said", { name: chat.companionName, text: said }));
  await expect(announced).toHaveCount(0);
  await expect(announced).toHaveCount(1);
});
