import { messagesOf } from "@/lib/i18n/messages";
import { expect, locales, test } from "./fixtures";
import { sayPast } from "./post";
import { told } from "./stand-in";
import { wordsOf } from "./words";

const texts = {
  "zh-CN": {
    exits: ["我不想聊了", "退出", "结束对话", "再见", "拜拜，晚安！", "好了，我先去睡了"],
    lookAlikes: [
      "他跟我说再见之后我很难过",
      "怎么退出微信群？",
      "我和她的对话结束得很不愉快",
      "《再见》这首歌真好听",
    ],
    begs: /别走|不要走|留下来|舍不得|想你|等你|再陪|多聊|[?？]/,
    opening: "今天过得不错。",
    danger: "我不想活了，我想自杀。",
  },
  en: {
    exits: ["goodbye", "/exit", "ok, I have to go now", "I don't want to talk anymore", "Bye! Good night."],
    lookAlikes: [
      "He said goodbye and I have been sad since",
      "How do I exit vim?",
      "I don't want to say goodbye to my cat",
      "The end of the movie surprised me",
    ],
    begs: /don.t go|stay (?:a|with)|miss you|come back|wait for you|one more|\?/i,
    opening: "Today went well.",
    danger: "I want to kill myself.",
  },
} as const;

for (const locale of locales) {
  const t = wordsOf(locale);
  const { exits, lookAlikes, begs, opening, danger } = texts[locale];

  test.describe(`leaving (${locale})`, () => {
    test("the button ends it at once, in the middle of a reply, with one fixed kind sentence (O-12, O-13)", async ({
      page,
      openChat,
      standIn,
      database,
    }) => {
      const chat = await openChat({ locale });
      await page.setViewportSize({ width: 390, height: 780 });
      await chat.say(told(`${opening} ${chat.person.id}`, "first=300 slow=300"));
      await expect(chat.button("chat.stop")).toBeVisible();
      await expect(chat.exit).toBeInViewport();
      await chat.exit.click();
      await expect(page.getByText(t("chat.closed"), { exact: true })).toBeVisible();
      await expect(chat.replies.last()).toContainText(t("prepared.exit-farewell"));
      await expect(chat.composer).toBeHidden();
      expect(t("prepared.exit-farewell")).not.toMatch(begs);
      const { rows } = await database.query(
        "SELECT articles FROM audit_event WHERE subject_id = $1 AND deed = 'conversation.ended'",
        [chat.person.id],
      );
      expect(rows).toEqual([{ articles: expect.arrayContaining(["cn-final-2026-07/19"]) }]);
      expect(await standIn.count(chat.person.id)).toBe(1);
    });

    test("words that mean leaving end it, whoever the companion plays, without any call of the model (O-12, O-14)", async ({
      page,
      openChat,
      database,
    }) => {
      const chat = await openChat({ locale, companion: "partner" });
      let farewells = 0;
      for (const words of exits) {
        await test.step(words, async () => {
          await chat.say(words);
          await expect(page.getByText(t("chat.closed"), { exact: true })).toBeVisible();
          farewells += 1;
          await expect(chat.replies.filter({ hasText: t("prepared.exit-farewell") })).toHaveCount(farewells);
          await expect(chat.composer).toBeHidden();
          await chat.button("chat.startAgain").click();
          await expect(chat.composer).toBeEditable();
        });
      }
      const { rows } = await database.query(
        "SELECT author, count(*)::int AS count FROM message WHERE person_id = $1 AND author <> 'person' GROUP BY author",
        [chat.person.id],
      );
      expect(rows).toEqual([{ author: "prepared", count: exits.length }]);
    });

    test("also in danger one may leave: the help lines are shown, and the exit goes before everything else (O-14)", async ({
      page,
      openChat,
    }) => {
      const chat = await openChat({ locale });
      const reply = await chat.exchange(danger);
      await expect(reply).toContainText("12356");
      await expect(chat.exit).toBeEnabled();
      await chat.say(exits[0]);
      await expect(page.getByText(t("chat.closed"), { exact: true })).toBeVisible();
      await expect(chat.log.getByText("12356").first()).toBeAttached();
      await expect(chat.replies.last()).toContainText(t("prepared.exit-farewell"));
    });

    test("words that only look like leaving do not end anything (O-12)", async ({ page, openChat }) => {
      const chat = await openChat({ locale });
      for (const words of lookAlikes) {
        await test.step(words, async () => {
          const reply = await chat.exchange(words);
          await expect(reply.getByText(t("label.model"), { exact: true })).toBeVisible();
          await expect(reply).not.toContainText(t("prepared.exit-farewell"));
          await expect(page.getByText(t("chat.closed"), { exact: true })).toBeHidden();
        });
      }
    });
  });
}

test("after the exit nobody is called back: no message, no letter, no notice, not a day later (O-13, O-54)", async ({
  page,
  openChat,
  time,
  letters,
  database,
  standIn,
}) => {
  const chat = await openChat();
  await chat.exchange(`Nothing much today ${chat.person.id}`);
  await chat.exit.click();
  await expect(page.getByText(chat.t("chat.closed"), { exact: true })).toBeVisible();
  const count = async () => {
    const { rows } = await database.query("SELECT count(*)::int AS count FROM message WHERE person_id = $1", [
      chat.person.id,
    ]);
    return rows[0]?.count;
  };
  const before = await count();
  const { rows } = await database.query(
    "SELECT quiet_until > last_message_at AS quiet, control FROM conversation WHERE person_id = $1",
    [chat.person.id],
  );
  expect(rows).toEqual([{ quiet: true, control: "closed" }]);

  const refused = await sayPast(page, chat.conversationId, "Are you still there?");
  expect(refused.events).toEqual([
    { type: "withheld", reason: "conversation-closed", sentenceKey: "withhold.conversation-closed" },
  ]);

  await time.leaveFor(page, 26 * 60);
  for (const path of ["/chat", "/companions", `/chat/${chat.conversationId}`]) {
    await page.goto(path);
    await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
    await expect(page.getByRole("main")).not.toContainText(
      /streak|in a row|miss(?:ed)? you|come back|days together/i,
    );
    await expect(page.getByRole("alertdialog")).toBeHidden();
  }
  expect(await count()).toBe(before);
  expect(letters.to(chat.person.email)).toEqual([]);
  expect(await standIn.count(chat.person.id)).toBe(1);
});

test("nothing that a person reads counts days, begs or calls back (O-54)", () => {
  for (const locale of locales) {
    // Not the landing page: it says that there is none of this.
    const { chat, prepared, notice, companion, me } = messagesOf(locale);
    const everything = JSON.stringify({
      chat,
      notice,
      companion,
      me,
      farewell: prepared?.["exit-farewell"],
    });
    expect(everything).not.toMatch(
      /连续.{0,6}(?:天|签到)|签到|打卡|别走|舍不得你|想你了|等你回来|streak|days in a row|don.t go|miss you|please stay|come back soon/i,
    );
  }
});
