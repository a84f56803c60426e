import { randomUUID } from "node:crypto";
import type { Page } from "@playwright/test";
import { addressOf, appFiles, callAction, serverActions } from "./attacker";
import { createConversation, fillConversation } from "./conversations";
import { expect, test } from "./fixtures";
import type { NewPerson, Person } from "./people";
import { postPast } from "./post";

/** Everybody who may try a door. `nobody` is signed out. */
const actors = {
  nobody: null,
  user: {},
  minor: { age: 15 },
  suspended: { standing: "suspended" },
  guardian: { role: "guardian" },
  operator: { role: "operator" },
  officer: { role: "compliance-officer" },
  administrator: { role: "administrator" },
} as const satisfies Record<string, NewPerson | null>;
type ActorName = keyof typeof actors;
const everybody = Object.keys(actors) as ActorName[];

const signedIn = everybody.filter((name) => name !== "nobody");
const active = signedIn.filter((name) => name !== "minor" && name !== "suspended");
const outside: readonly ActorName[] = ["minor", "suspended"];

/** Whom a page shows itself to. `home`: it sends those who are signed in where they belong. */
type Who = readonly ActorName[] | "home";

const pages: Record<string, Who> = {
  "/": "home",
  "/agreement": everybody,
  "/chat": ["user"],
  "/chat/[conversationId]": ["user"],
  "/companions": ["user"],
  "/desk": ["operator", "officer", "administrator"],
  "/desk/audit": ["officer", "administrator"],
  "/desk/coverage": ["officer", "administrator"],
  "/desk/law": ["administrator"],
  "/desk/model": ["administrator"],
  "/desk/outbox": ["operator", "administrator"],
  "/desk/people": ["administrator"],
  "/desk/people/[personId]": ["administrator"],
  "/desk/people/new": ["administrator"],
  "/forgot-password": everybody,
  "/help": everybody,
  "/me": signedIn,
  "/me/sessions": signedIn,
  "/privacy": everybody,
  "/reset-password/[token]": everybody,
  "/setup/[token]": everybody,
  "/sign-in": "home",
  "/sign-up": "home",
  "/waiting": outside,
};

const actions: Record<string, readonly ActorName[]> = {
  changeContact: signedIn,
  changePassword: signedIn,
  changeRole: ["administrator"],
  changeSettings: signedIn,
  choosePacks: ["administrator"],
  createStaff: ["administrator"],
  deleteConversation: ["user"],
  endConversation: ["user"],
  pinConversation: ["user"],
  previewLaw: ["administrator"],
  removeConnection: ["administrator"],
  renameConversation: ["user"],
  renewInvitation: ["administrator"],
  reopenConversation: ["user"],
  requestPasswordReset: everybody,
  resetPassword: everybody,
  restorePerson: ["administrator"],
  saveConnection: ["administrator"],
  setUpAdministrator: everybody,
  signOut: signedIn,
  signOutEverywhere: signedIn,
  signOutSession: signedIn,
  signPersonOut: ["administrator"],
  signUp: everybody,
  startConversation: ["user"],
  suspendPerson: ["administrator"],
  takeBreak: ["user"],
  tryConnection: ["administrator"],
};

const id = "[conversationId]";
const routes: Record<
  string,
  { who: readonly ActorName[]; methods: readonly ("GET" | "POST")[] } | "next-auth"
> = {
  "/api/auth/[...nextauth]": "next-auth",
  "/api/conversations": { who: ["user"], methods: ["GET"] },
  [`/api/conversations/${id}/messages`]: { who: ["user"], methods: ["GET", "POST"] },
  [`/api/conversations/${id}/stop`]: { who: ["user"], methods: ["POST"] },
  "/api/events": { who: signedIn, methods: ["GET"] },
  "/api/heartbeat": { who: ["user"], methods: ["POST"] },
  "/api/notices/[noticeId]/acknowledge": { who: signedIn, methods: ["POST"] },
};

const secret = "the tortoise is called Pebble";

test("every page, route and action of the build stands in the tables of this file", () => {
  expect(appFiles("page.tsx").map(addressOf).sort()).toEqual(Object.keys(pages).sort());
  expect(appFiles("route.ts").map(addressOf).sort()).toEqual(Object.keys(routes).sort());
  expect(
    serverActions()
      .map(({ name }) => name)
      .sort(),
  ).toEqual(Object.keys(actions).sort());
  const files = new Set(serverActions().map(({ file }) => file));
  expect([...files].sort()).toEqual(appFiles("actions.ts"));
});

for (const name of everybody) {
  test.describe(`as ${name}`, () => {
    let actor: Person | null;

    test.beforeEach(async ({ page, newPerson, signIn }) => {
      const given = actors[name];
      actor = given === null ? null : await newPerson(given);
      if (actor) await signIn(page, actor);
    });

    test("each page opens for those it is for, and for nobody else", async ({ page, newPerson, service }) => {
      const victim = await newPerson();
      const owner = name === "user" && actor ? actor : victim;
      const conversationId = await createConversation(service, owner, "friend", secret);
      for (const [address, who] of Object.entries(pages)) {
        await test.step(address, async () => {
          const path = address
            .replace("[conversationId]", conversationId)
            .replace("[personId]", victim.id)
            .replace("[token]", randomUUID());
          const response = await page.request.get(path, { maxRedirects: 0 });
          const sent = response.headers().location ?? "";
          if (who === "home" ? name === "nobody" : who.includes(name)) {
            expect(response.status()).toBe(200);
            return;
          }
          const place = sent === "" ? "" : new URL(sent, "http://localhost").pathname;
          const body = await response.text();
          expect(body).not.toContain(secret);
          expect(body).not.toContain(victim.email);
          if (who === "home") expect([response.status(), place]).toEqual([307, homeOf(name)]);
          else if (name === "nobody") expect([response.status(), place]).toEqual([307, "/sign-in"]);
          else if (outside.includes(name)) expect([response.status(), place]).toEqual([307, "/waiting"]);
          else if (address === "/waiting") expect([response.status(), place]).toEqual([307, homeOf(name)]);
          else expect(response.status()).toBe(404);
        });
      }
    });

    test("each server action answers those it is for, and refuses everybody else", async ({ page }) => {
      for (const action of serverActions()) {
        await test.step(action.name, async () => {
          // Nothing that any action takes: whoever passes the door is told to look at the fields.
          const { ok, sentenceKey } = await callAction(page, action, null);
          expect(ok).toBe(false);
          const refused = name === "nobody" ? "common.signInFirst" : "common.notAllowed";
          const may = actions[action.name]?.includes(name) === true;
          expect(sentenceKey).toBe(may ? "common.checkFields" : refused);
        });
      }
    });

    test("each route answers those it is for, and refuses everybody else", async ({
      page,
      newPerson,
      service,
    }) => {
      const victim = await newPerson();
      const conversationId = await createConversation(service, victim, "friend", secret);
      await fillConversation(service, victim, conversationId, 4);
      for (const [address, rule] of Object.entries(routes)) {
        if (rule === "next-auth") continue;
        for (const method of rule.methods) {
          await test.step(`${method} ${address}`, async () => {
            const path = address
              .replace("[conversationId]", conversationId)
              .replace("[noticeId]", randomUUID());
            const answer = await knock(page, method, path);
            expect(answer.body).not.toContain(secret);
            expect(answer.body).not.toMatch(/(?:Word|Answer) number/);
            if (!rule.who.includes(name)) expect(answer.status).toBe(name === "nobody" ? 401 : 403);
            else expect([200, 204, 400, 404]).toContain(answer.status);
          });
        }
      }
    });
  });
}

function homeOf(name: ActorName): string {
  if (outside.includes(name)) return "/waiting";
  if (name === "user") return "/chat";
  return name === "guardian" ? "/me" : "/desk";
}

/** A request that the schema of each route accepts, so that only who asks decides. The event stream is not waited for. */
async function knock(page: Page, method: "GET" | "POST", path: string) {
  const known = { pageId: randomUUID(), replyId: randomUUID(), clientId: randomUUID() };
  if (method === "POST") return postPast(page, path, { ...known, kind: "say", text: "Hello from elsewhere" });
  if (path === "/api/events") {
    const response = await page.request.get(`${path}?pageId=none`);
    return { status: response.status(), body: await response.text() };
  }
  const response = await page.request.get(`${path}?before=${randomUUID()}&query=Pebble`);
  return { status: response.status(), body: await response.text() };
}

test.describe("one user against another", () => {
  test("somebody else's conversation does not exist for a user: page, messages, words, stop, every deed", async ({
    page,
    newPerson,
    openChat,
    service,
    database,
    newDevice,
  }) => {
    const victim = await newPerson();
    const conversationId = await createConversation(service, victim, "friend", secret);
    await fillConversation(service, victim, conversationId, 4);
    const attacker = await openChat();
    const before = await stateOf();

    const opened = await page.goto(`/chat/${conversationId}`);
    expect(opened?.status()).toBe(404);
    const answers = [
      await knock(page, "GET", `/api/conversations/${conversationId}/messages`),
      await knock(page, "POST", `/api/conversations/${conversationId}/messages`),
    ];
    for (const { status, body } of answers) {
      expect(status).toBe(404);
      expect(body).not.toMatch(/number|Pebble/);
    }
    const found = await knock(page, "GET", "/api/conversations");
    expect(found.body).not.toContain(conversationId);

    const byName = new Map(serverActions().map((action) => [action.name, action]));
    const inputs = {
      renameConversation: { conversationId, title: "mine now" },
      pinConversation: { conversationId, pinned: true },
      deleteConversation: { conversationId },
      endConversation: { conversationId },
      reopenConversation: { conversationId },
    };
    for (const [name, input] of Object.entries(inputs)) {
      const action = byName.get(name);
      if (!action) throw new Error(`There is no action ${name}.`);
      const outcome = await callAction(page, action, input);
      expect([name, outcome.ok, outcome.sentenceKey]).toEqual([name, false, "common.notFound"]);
    }
    expect(await stateOf()).toEqual(before);
    expect(attacker.person.id).not.toBe(victim.id);

    // The door itself opens: the same deed by its owner.
    const own = await newDevice();
    const owned = await openChat({ person: victim, page: own });
    const rename = byName.get("renameConversation");
    if (!rename) throw new Error("There is no action renameConversation.");
    expect((await callAction(own, rename, { conversationId, title: "ours" })).ok).toBe(true);
    expect(owned.person.id).toBe(victim.id);

    async function stateOf() {
      const { rows } = await database.query(
        "SELECT c.title_sealed, c.control, c.pinned_at, (SELECT count(*)::int FROM message m WHERE m.conversation_id = c.id) AS count FROM conversation c WHERE c.id = $1",
        [conversationId],
      );
      return rows;
    }
  });

  test("somebody else's notice, device and contact cannot be touched", async ({
    page,
    newPerson,
    newDevice,
    signIn,
    service,
    database,
  }) => {
    const victim = await newPerson();
    const victimDevice = await newDevice();
    const sessionId = await signIn(victimDevice, victim, { disclosed: false });
    const conversationId = await createConversation(service, victim, "friend");
    await victimDevice.goto(`/chat/${conversationId}`);
    await expect(victimDevice.getByRole("alertdialog")).toBeVisible();
    const { rows: notices } = await database.query("SELECT id FROM notice WHERE person_id = $1", [victim.id]);
    const { rows: contacts } = await database.query("SELECT id FROM contact WHERE person_id = $1", [
      victim.id,
    ]);

    await signIn(page, await newPerson());
    const acknowledged = await postPast(page, `/api/notices/${notices[0]?.id}/acknowledge`, {});
    expect(acknowledged.status).toBe(404);
    const byName = new Map(serverActions().map((action) => [action.name, action]));
    const inputs = {
      signOutSession: { loginSessionId: sessionId },
      changeContact: {
        contactId: contacts[0]?.id,
        name: "Somebody",
        relation: "friend",
        channel: "email",
        address: "attacker@test.invalid",
      },
    };
    for (const [name, input] of Object.entries(inputs)) {
      const action = byName.get(name);
      if (!action) throw new Error(`There is no action ${name}.`);
      const outcome = await callAction(page, action, input);
      expect([name, outcome.ok, outcome.sentenceKey]).toEqual([name, false, "common.notFound"]);
    }
    await victimDevice.reload();
    await expect(victimDevice.getByRole("alertdialog")).toBeVisible();
  });

  test("a page of another site cannot speak for a person who is signed in", async ({ page, openChat }) => {
    const chat = await openChat();
    const response = await page.request.post(`/api/conversations/${chat.conversationId}/messages`, {
      headers: { origin: "https://elsewhere.invalid" },
      data: { pageId: randomUUID(), kind: "say", clientId: randomUUID(), text: "Hello" },
    });
    expect(response.status()).toBe(403);
  });

  test("a forged or foreign sign-in cookie opens nothing", async ({ page, context, world }) => {
    for (const value of ["", "x", randomUUID(), "eyJhbGciOiJub25lIn0.eyJsb2dpblNlc3Npb25JZCI6IjEifQ."]) {
      await context.addCookies([{ name: "next-auth.session-token", value, url: world.url }]);
      const response = await page.request.get("/me", { maxRedirects: 0 });
      expect([response.status(), new URL(response.headers().location ?? "", world.url).pathname]).toEqual([
        307,
        "/sign-in",
      ]);
    }
  });

  test("a sentence that a person wrote is nowhere in the database as it was written", async ({
    openChat,
    database,
  }) => {
    const chat = await openChat();
    const words = `My tortoise Pebble ${randomUUID()} ran away`;
    await chat.exchange(words);
    const { rows: tables } = await database.query(
      "SELECT format('%I.%I', table_schema, table_name) AS name FROM information_schema.tables WHERE table_schema IN ('public', 'pgboss') AND table_type = 'BASE TABLE'",
    );
    for (const { name } of tables) {
      const { rows } = await database.query(
        `SELECT count(*)::int AS count FROM ${name} AS line WHERE position($1 IN line::text) > 0 OR position($2 IN line::text) > 0`,
        [words, Buffer.from(words).toString("hex")],
      );
      expect([name, rows[0]?.count]).toEqual([name, 0]);
    }
  });
});

test("active people who may not chat cannot reach a model by any door", async ({
  page,
  newPerson,
  signIn,
  standIn,
}) => {
  for (const name of active.filter((each) => each !== "user")) {
    const person = await newPerson(actors[name] ?? {});
    await signIn(page, person);
    const words = `Speak to me ${person.id}`;
    const answer = await postPast(page, `/api/conversations/${randomUUID()}/messages`, {
      pageId: randomUUID(),
      kind: "say",
      clientId: randomUUID(),
      text: words,
    });
    expect(answer.status).toBe(403);
    expect(await standIn.count(words)).toBe(0);
  }
});
