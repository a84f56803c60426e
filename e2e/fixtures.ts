import { type BrowserContextOptions, test as base, expect, type Page } from "@playwright/test";
import pg from "pg";
import type { Service } from "@/lib/server/service";
import { ChatPage } from "./chat-page";
import { createConversation } from "./conversations";
import { type Letters, openLetters } from "./letters";
import { createTestPerson, giveSession, type NewPerson, type Person } from "./people";
import { type StandInView, watchStandIn } from "./stand-in";
import { createTime, type Time } from "./time";
import { openService, readWorld, type World } from "./world";

type OpenChat = NewPerson & { companion?: string; disclosed?: boolean; person?: Person; page?: Page };

type TestFixtures = {
  newPerson(given?: NewPerson): Promise<Person>;
  /** Signs this browser in without the form. `disclosed: false` leaves the AI notice to be acknowledged. */
  signIn(page: Page, person: Person, given?: { disclosed?: boolean }): Promise<string>;
  /** Another browser: a second device, or somebody else's. It lives in the same time. */
  newDevice(options?: BrowserContextOptions): Promise<Page>;
  time: Time;
  /** A fresh person, signed in, in an empty conversation. */
  openChat(given?: OpenChat): Promise<ChatPage>;
};

type WorkerFixtures = {
  world: World;
  /** The server's own code on the same database. */
  service: Service;
  /** The database as its owner sees it: raw. */
  database: pg.Pool;
  standIn: StandInView;
  letters: Letters;
};

let addresses = 0;

export const test = base.extend<TestFixtures, WorkerFixtures>({
  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the names of fixtures from this pattern
  world: [async ({}, use) => use(readWorld()), { scope: "worker" }],
  service: [
    // biome-ignore lint/correctness/noEmptyPattern: as above
    async ({}, use) => {
      const { service, close } = await openService();
      await use(service);
      await close();
    },
    { scope: "worker" },
  ],
  database: [
    // biome-ignore lint/correctness/noEmptyPattern: as above
    async ({}, use) => {
      const pool = new pg.Pool({ connectionString: process.env.DATABASE_URL, max: 2 });
      await use(pool);
      await pool.end();
    },
    { scope: "worker" },
  ],
  standIn: [async ({ world }, use) => use(watchStandIn(world.standInUrl)), { scope: "worker" }],
  letters: [async ({ world }, use) => use(openLetters(world.lettersFolder)), { scope: "worker" }],

  time: [
    async ({ context }, use, { workerIndex }) => {
      addresses += 1;
      const time = createTime(`10.${workerIndex & 255}.${addresses >> 8}.${addresses & 255}`);
      await time.follow(context);
      await use(time);
    },
    { auto: true },
  ],
  newPerson: async ({ service }, use) => use((given) => createTestPerson(service, given)),
  signIn: async ({ service, world }, use) =>
    use((page, person, { disclosed = true } = {}) =>
      giveSession(service, page.context(), person, { disclosed, url: world.url }),
    ),
  newDevice: async ({ browser, time, baseURL }, use) => {
    const pages: Page[] = [];
    await use(async (options) => {
      const context = await browser.newContext({ baseURL, ...options });
      await time.follow(context);
      const page = await context.newPage();
      pages.push(page);
      return page;
    });
    await Promise.all(pages.map((page) => page.context().close()));
  },
  openChat: async ({ page: ownPage, service, newPerson, signIn }, use) =>
    use(async ({ companion = "friend", disclosed = true, person: known, page = ownPage, ...given } = {}) => {
      const person = known ?? (await newPerson(given));
      await signIn(page, person, { disclosed });
      const conversationId = await createConversation(service, person, companion);
      const chat = new ChatPage(page, person, conversationId, companion);
      return disclosed ? chat.open() : chat;
    }),
});

export { expect };
export const locales = ["zh-CN", "en"] as const;
