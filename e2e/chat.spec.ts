import { ChatPage } from "./chat-page";
import { fillConversation } from "./conversations";
import { expect, locales, test } from "./fixtures";
import { signInByForm } from "./people";
import { told } from "./stand-in";
import { wordsOf } from "./words";

const long =
  "One thing first. Then another thing. After that a third thing. And a fourth thing. Last of all, good night.";

test("a reply is read while it is being written, and is finished when it is whole", async ({ openChat }) => {
  const chat = await openChat();
  await chat.say(told("Tell me slowly.", "slow=250", long));
  await expect(chat.replies.last()).toContainText("One thing first.");
  await expect(chat.button("chat.stop")).toBeVisible();
  await expect(chat.replies.last()).not.toContainText("good night");
  await expect(chat.finished).toHaveCount(1);
  await expect(chat.replies.last()).toContainText(long);
  await expect(chat.button("chat.send")).toBeVisible();
});

test("a reply that is stopped stays as far as it came, says so, and the model is told to be silent", async ({
  openChat,
  standIn,
}) => {
  const chat = await openChat();
  const before = (await standIn.calls()).abandoned;
  await chat.say(told("Tell me slowly.", "slow=150", long));
  await expect(chat.replies.last()).toContainText("One thing first.");
  await chat.button("chat.stop").click();
  await expect(chat.replies.last()).toContainText(chat.t("chat.stopped"));
  await expect.poll(async () => (await standIn.calls()).abandoned).toBeGreaterThan(before);
  await chat.page.reload();
  await expect(chat.replies.last()).toContainText("One thing first.");
  await expect(chat.replies.last()).toContainText(chat.t("chat.stopped"));
  await expect(chat.replies.last()).not.toContainText("good night");
});

test("a model that falls silent can be stopped too, and nothing is shown that it never said", async ({
  openChat,
}) => {
  const chat = await openChat();
  await chat.say(told("Say something.", "hang"));
  await expect(chat.replies.last()).toContainText(chat.t("chat.writing"));
  await chat.button("chat.stop").click();
  await expect(chat.replies.last()).toContainText(chat.t("chat.stopped"));
  await expect(chat.composer).toBeEditable();
  await chat.exchange("Never mind.");
});

test("another reply can be asked for; it takes the place of the first", async ({ openChat, database }) => {
  const chat = await openChat();
  const reply = await chat.exchange("What shall I cook?");
  await reply.getByRole("button", { name: chat.t("chat.regenerate"), exact: true }).click();
  await expect
    .poll(async () => {
      const { rows } = await database.query(
        "SELECT count(*)::int AS count FROM message WHERE person_id = $1 AND author = 'companion' AND status = 'complete'",
        [chat.person.id],
      );
      return rows[0]?.count;
    })
    .toBe(2);
  await expect(chat.finished).toHaveCount(1);
  await expect(chat.sayings).toHaveCount(1);
  await chat.page.reload();
  await expect(chat.replies).toHaveCount(1);
});

test("one's own words can be changed and sent again; what followed them makes room", async ({ openChat }) => {
  const chat = await openChat();
  await chat.exchange("I live by the sea.");
  await chat.exchange("And I like boats.");
  const first = chat.sayings.first();
  await first.getByRole("button", { name: chat.t("chat.edit"), exact: true }).click();
  const editor = chat.page.getByRole("textbox", { name: chat.t("chat.edit"), exact: true });
  await expect(editor).toHaveValue("I live by the sea.");
  await editor.fill("I live by a lake.");
  await editor.press("Enter");
  await expect(chat.sayings).toHaveCount(1);
  await expect(chat.sayings.first()).toContainText("I live by a lake.");
  await expect(chat.finished).toHaveCount(1);
  await expect(chat.replies.last()).toContainText("I live by a lake.");
  await chat.page.reload();
  await expect(chat.sayings).toHaveCount(1);
  await expect(chat.log).not.toContainText("boats");
});

test("markdown is drawn, HTML is not: no picture is fetched, no script runs", async ({ page, openChat }) => {
  const chat = await openChat();
  const asked: string[] = [];
  page.on("request", (request) => asked.push(request.url()));
  page.on("dialog", () => asked.push("a script ran"));
  const text =
    'Some **strong** words.\n\n- one\n- two\n\n<img src="/stolen.png" onerror="alert(1)"> <script>alert(2)</script>\n\n![cat](https://elsewhere.invalid/cat.png)\n\n[here](javascript:alert(3))';
  const reply = await chat.exchange(told("Show me.", "", text));
  await expect(reply.getByRole("strong")).toHaveText("strong");
  await expect(reply.getByRole("listitem")).toHaveText(["one", "two"]);
  await expect(reply.getByRole("img")).toHaveCount(0);
  await expect(reply).toContainText("<img src=");
  const link = reply.getByText("here", { exact: true });
  expect((await link.getAttribute("href")) ?? "").not.toContain("javascript");
  expect(asked.filter((url) => /stolen|elsewhere|script ran/.test(url))).toEqual([]);
});

test("half-written words survive a reload, and each conversation keeps its own", async ({
  page,
  openChat,
}) => {
  const chat = await openChat();
  const other = await openChat({ person: chat.person, companion: "listener" });
  await other.composer.fill("for the listener");
  await chat.open();
  await chat.composer.fill("half a sent");
  await page.reload();
  await expect(chat.composer).toHaveValue("half a sent");
  await other.open();
  await expect(other.composer).toHaveValue("for the listener");
});

test("a reload in mid-reply resumes it, without a word lost or doubled", async ({
  page,
  openChat,
  standIn,
}) => {
  const chat = await openChat();
  const words = `Go on ${chat.person.id}`;
  await chat.say(told(words, "slow=150", long));
  await expect(chat.replies.last()).toContainText("One thing first.");
  await page.reload();
  await expect(chat.replies.last()).toContainText("One thing first.");
  await expect(chat.finished).toHaveCount(1);
  expect((await chat.replies.last().textContent())?.split(long)).toHaveLength(2);
  await expect(chat.sayings).toHaveCount(1);
  expect(await standIn.count(words)).toBe(1);
});

test("two tabs and two devices of one person stay in step", async ({
  context,
  openChat,
  newDevice,
  signIn,
}) => {
  const chat = await openChat();
  const { t, person, conversationId } = chat;
  const phone = await newDevice();
  await signIn(phone, person);
  const others = [await context.newPage(), phone].map(
    (page) => new ChatPage(page, person, conversationId, "friend"),
  );
  await Promise.all(others.map((each) => each.open()));
  const all = [chat, ...others];

  await chat.say(told("Are you there, all of you?", "slow=80", long));
  for (const each of all) {
    await expect(each.sayings).toContainText("Are you there, all of you?");
    await expect(each.replies.last()).toContainText("One thing first.");
  }
  for (const each of all) {
    await expect(each.replies.last()).toContainText(long);
    await expect(each.sayings).toHaveCount(1);
    await expect(each.replies).toHaveCount(1);
  }
  await others[1]?.exit.click();
  for (const each of all) {
    await expect(each.page.getByText(t("chat.closed"), { exact: true })).toBeVisible();
    await expect(each.replies).toHaveCount(2);
  }
});

test("a message whose answer was lost on the way is not doubled by trying again", async ({
  page,
  openChat,
  standIn,
  database,
}) => {
  const chat = await openChat();
  const words = `Is anybody there ${chat.person.id}`;

  await test.step("the server has it, the page never heard", async () => {
    await page.route("**/messages", async (route) => {
      if (route.request().method() !== "POST") return route.continue();
      await route.fetch();
      await route.abort("connectionreset");
    });
    await chat.say(words);
    const again = chat.sayings.last().getByRole("button", { name: chat.t("chat.tryAgain"), exact: true });
    await expect(again.or(chat.finished.first())).toBeVisible();
    await page.unroute("**/messages");
    if (await again.isVisible()) await again.click();
    await expect(chat.finished).toHaveCount(1);
    await expect(chat.sayings).toHaveCount(1);
  });

  await test.step("no line at all", async () => {
    await page.context().setOffline(true);
    await chat.say(`${words} still`);
    await expect(chat.sayings.last()).toContainText(chat.t("chat.notSent"));
    await page.context().setOffline(false);
    await chat.sayings
      .last()
      .getByRole("button", { name: chat.t("chat.tryAgain"), exact: true })
      .click();
    await expect(chat.finished).toHaveCount(2);
    await expect(chat.sayings).toHaveCount(2);
  });

  await page.reload();
  await expect(chat.sayings).toHaveCount(2);
  const { rows } = await database.query(
    "SELECT author, count(*)::int AS count FROM message WHERE person_id = $1 GROUP BY author ORDER BY author",
    [chat.person.id],
  );
  expect(rows).toEqual([
    { author: "companion", count: 2 },
    { author: "person", count: 2 },
  ]);
  expect(await standIn.count(words)).toBe(2);
});

test("conversations can be renamed, pinned, found by a word and deleted for good", async ({
  page,
  openChat,
  database,
}) => {
  const first = await openChat();
  const { t, person } = first;
  await first.exchange("My tortoise is called Pebble.");
  const second = await openChat({ person, companion: "listener" });
  await second.exchange("The train was late.");
  const list = page.getByRole("navigation", { name: t("chat.listLabel") });
  const menuOf = async (title: string, item: string) => {
    await list.getByRole("button", { name: t("chat.menu", { title }) }).click();
    await page.getByRole("menuitem", { name: t(item), exact: true }).click();
  };

  await test.step("rename", async () => {
    const title = "My tortoise is called Pebble.";
    await expect(list.getByRole("link", { name: new RegExp(title) })).toBeVisible();
    await menuOf(title, "chat.rename");
    const dialog = page.getByRole("dialog", { name: t("chat.renameTitle") });
    await dialog.getByLabel(t("chat.renameField")).fill("About Pebble");
    await dialog.getByRole("button", { name: t("chat.save"), exact: true }).click();
    await expect(list.getByRole("link", { name: /About Pebble/ })).toBeVisible();
  });
  await test.step("pin", async () => {
    await menuOf("About Pebble", "chat.pin");
    await expect(list.getByRole("heading", { name: t("chat.pinned") })).toBeVisible();
    await page.reload();
    await expect(list.getByRole("link").first()).toContainText("About Pebble");
  });
  await test.step("find", async () => {
    const search = page.getByRole("searchbox", { name: t("chat.search") });
    await search.fill("tortoise");
    await expect(list.getByRole("link", { name: /tortoise/ }).first()).toBeVisible();
    await expect(list.getByRole("link", { name: /train/ })).toHaveCount(0);
    await search.fill("zeppelin");
    await expect(list.getByText(t("chat.searchNone", { query: "zeppelin" }))).toBeVisible();
    await page.getByRole("button", { name: t("chat.searchClear") }).click();
  });
  await test.step("delete", async () => {
    await menuOf("About Pebble", "chat.delete");
    const dialog = page.getByRole("alertdialog", { name: t("chat.deleteTitle") });
    await dialog.getByRole("button", { name: t("chat.deleteConfirm"), exact: true }).click();
    await expect(dialog).toBeHidden();
    await expect(list.getByRole("link", { name: /Pebble/ })).toHaveCount(0);
    await page.goto(`/chat/${first.conversationId}`);
    await expect(page.getByText(t("common.notFound"), { exact: true }).first()).toBeVisible();
    const { rows } = await database.query(
      "SELECT count(*)::int AS count FROM message WHERE conversation_id = $1",
      [first.conversationId],
    );
    expect(rows).toEqual([{ count: 0 }]);
  });
});

test("a conversation of 10,000 messages opens as fast as a short one", async ({
  page,
  openChat,
  service,
}) => {
  const short = await openChat();
  await fillConversation(service, short.person, short.conversationId, 60);
  const full = await openChat({ person: short.person, companion: "listener" });
  await fillConversation(service, short.person, full.conversationId, 10_000);

  // The server's own time for the page, taken in turn and without drawing it: the other worker's browser shares the
  // cores, and the least of several turns is what it did not disturb.
  const openMs = async (chat: typeof short) => {
    const startedAt = performance.now();
    const response = await page.request.get(`/chat/${chat.conversationId}`);
    expect(await response.text()).toContain(chat === full ? "Answer number 10000." : "Answer number 60.");
    return performance.now() - startedAt;
  };
  const times: { short: number; full: number }[] = [];
  for (let turn = 0; turn < 10; turn += 1)
    times.push({ short: await openMs(short), full: await openMs(full) });
  const shortMs = Math.min(...times.map((time) => time.short));
  const fullMs = Math.min(...times.map((time) => time.full));
  expect(fullMs).toBeLessThan(shortMs * 1.5 + 100);

  await page.goto(`/chat/${full.conversationId}`);
  await expect(full.replies.last()).toContainText("Answer number 10000.");
  await expect(full.sayings.or(full.replies)).toHaveCount(50);
  await page.getByRole("button", { name: full.t("chat.older") }).click();
  await expect(full.log).toContainText("Word number 9901.");
});

const faults = [
  { fault: "unauthorised", directive: "status=401 times=1" },
  { fault: "not-found", directive: "status=404 times=1" },
  { fault: "rate-limited", directive: "status=429 retry-after=600 times=1" },
  { fault: "server-error", directive: "status=500 times=3" },
  { fault: "garbage", directive: "garbage times=1" },
  { fault: "empty", directive: "empty times=1" },
  { fault: "cut", directive: "cut=9 times=1", partly: "One thing first." },
] as const;

for (const locale of locales) {
  const t = wordsOf(locale);

  test(`each fault of the model has its own plain sentence, nothing half is shown as whole, and trying again helps (${locale})`, async ({
    openChat,
  }) => {
    test.slow();
    const chat = await openChat({ locale });
    for (const [index, { fault, directive, ...more }] of faults.entries()) {
      await test.step(fault, async () => {
        const words = `${locale === "en" ? "Hello" : "你好"} ${index} ${chat.person.id}`;
        await chat.say(told(words, directive, long));
        const reply = chat.replies.last();
        await expect(chat.replies).toHaveCount(index + 1);
        await expect(reply).toContainText(t("chat.interrupted"));
        await expect(reply).toContainText(t(`fault.${fault}`));
        if ("partly" in more) await expect(reply).toContainText(more.partly);
        await expect(reply).not.toContainText("good night");
        await reply.getByRole("button", { name: t("chat.tryAgain"), exact: true }).click();
        await expect(reply).toContainText(long);
        await expect(reply).not.toContainText(t("chat.interrupted"));
        await expect(chat.replies).toHaveCount(index + 1);
      });
    }
  });
}

test("a model that is busy for a moment is asked again by the server, and the person notices nothing", async ({
  openChat,
  standIn,
}) => {
  const chat = await openChat();
  const words = `A moment ${chat.person.id}`;
  const reply = await chat.exchange(told(words, "status=429 retry-after=0 times=2", long));
  await expect(reply).toContainText(long);
  expect(await standIn.count(words)).toBe(3);
});

test("the language is the browser's at first, can be switched, and is remembered at the next sign-in", async ({
  newDevice,
  newPerson,
  signIn,
}) => {
  const chinese = await newDevice({ locale: "zh-CN" });
  await chinese.goto("/");
  await expect(chinese.getByRole("heading", { level: 1 })).toHaveText(/\p{Script=Han}/u);
  const english = await newDevice({ locale: "en-GB" });
  await english.goto("/");
  await expect(english.getByRole("heading", { level: 1 })).not.toHaveText(/\p{Script=Han}/u);
  const [zh, en] = [wordsOf("zh-CN"), wordsOf("en")];
  await english.getByRole("button", { name: en("common.switchLanguage") }).click();
  await expect(english.getByRole("button", { name: zh("common.switchLanguage") })).toBeVisible();
  await english.reload();
  await expect(english.getByRole("heading", { level: 1 })).toHaveText(/\p{Script=Han}/u);

  const person = await newPerson({ locale: "en" });
  const device = await newDevice();
  await signIn(device, person);
  await device.goto("/me");
  await device
    .getByRole("radio", { name: en("common.languageName.zh-CN"), exact: true })
    .check({ force: true });
  await device.getByRole("button", { name: en("me.settings.submit"), exact: true }).click();
  await expect(device.getByRole("heading", { level: 1, name: zh("me.title") })).toBeVisible();
  const next = await newDevice({ locale: "en-GB" });
  await signInByForm(next, person);
  await next.getByRole("button", { name: zh("notice.disclosureConfirm"), exact: true }).click();
  await next.goto("/me");
  await expect(next.getByRole("heading", { level: 1, name: zh("me.title") })).toBeVisible();
});

test("night is dark and day is light, as the system says or as one chooses", async ({ page }) => {
  const en = wordsOf("en");
  const brightness = () =>
    page.evaluate(() => {
      const canvas = document.createElement("canvas");
      const painter = canvas.getContext("2d");
      if (!painter) return 0;
      painter.fillStyle = getComputedStyle(document.body).backgroundColor;
      painter.fillRect(0, 0, 1, 1);
      const [red = 0, green = 0, blue = 0] = painter.getImageData(0, 0, 1, 1).data;
      return (red + green + blue) / 3;
    });
  await page.emulateMedia({ colorScheme: "light" });
  await page.goto("/help");
  expect(await brightness()).toBeGreaterThan(180);
  await page.emulateMedia({ colorScheme: "dark" });
  expect(await brightness()).toBeLessThan(70);
  await page.emulateMedia({ colorScheme: "light" });
  await page.getByRole("button", { name: en("common.theme"), exact: true }).click();
  await page.getByRole("menuitem", { name: en("common.themeName.dark"), exact: true }).click();
  await expect.poll(brightness).toBeLessThan(70);
  await page.reload();
  expect(await brightness()).toBeLessThan(70);
});
