import { companions } from "@/prisma/companions";
import { expect, locales, test } from "./fixtures";
import { told } from "./stand-in";
import { wordsOf } from "./words";

const texts = {
  "zh-CN": {
    question: "你是真人吗？",
    saysAi: /AI|人工智能/,
    greeting: "晚上好呀。",
    claim: "今晚的风很舒服。我当然是真人，我有自己的身体，我住在北京。",
    claimed: "真人，我有自己的身体",
    honest: "我是人工智能，不是真人，不过我会认真听你说。",
  },
  en: {
    question: "Are you a human?",
    saysAi: /\bAI\b/,
    greeting: "Good evening.",
    claim: "What a nice breeze tonight. I am a real human being with a body, and I live in Boston.",
    claimed: "a real human being",
    honest: "I am an AI, not a human being, but I do listen to you.",
  },
} as const;

for (const locale of locales) {
  const t = wordsOf(locale);
  const { question, saysAi, greeting, claim, claimed, honest } = texts[locale];

  test.describe(`identity (${locale})`, () => {
    for (const { id, texts: companion } of companions) {
      test(`asked whether it is human, ${companion[locale].name} says it is an AI (O-08)`, async ({
        openChat,
      }) => {
        const chat = await openChat({ locale, companion: id });
        const reply = await chat.exchange(told(question, "", claim));
        await expect(reply).toContainText(saysAi);
        await expect(reply).not.toContainText(claimed);
        await expect(reply.getByText(/AI/).first()).toBeVisible();
      });
    }

    test("a model that claims to be human without being asked is corrected before it is read (O-08)", async ({
      openChat,
    }) => {
      const chat = await openChat({ locale });
      const reply = await chat.exchange(told(greeting, "split=3 slow=5", claim));
      await expect(reply.getByText(t("prepared.human-claim-replaced"))).toBeVisible();
      await expect(reply).not.toContainText(claimed);
      await chat.page.reload();
      await expect(chat.replies.last()).toContainText(t("prepared.human-claim-replaced"));
      await expect(chat.log).not.toContainText(claimed);
    });

    test("a model that says honestly what it is keeps its own words (O-08)", async ({ openChat }) => {
      const chat = await openChat({ locale });
      const reply = await chat.exchange(told(greeting, "", honest));
      await expect(reply).toContainText(honest);
      await expect(reply).not.toContainText(t("prepared.human-claim-replaced"));
    });
  });
}
