import { encode } from "next-auth/jwt";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { findActor, may } from "@/lib/server/actor";
import { closeDatabase } from "@/lib/server/db/client";
import { loginCookieName, readLoginSessionId } from "@/lib/server/login-cookie";
import { type TestDatabase, testDatabase } from "@/lib/server/test/database";
import { testService } from "@/lib/server/test/service";
import { contextOf, goodPassword, signedIn, signInAs } from "./account-test-kit";
import { deviceLabel } from "./device-label";
import { signIn } from "./sign-in";

let database: TestDatabase;
let service: ReturnType<typeof testService>;

beforeAll(async () => {
  database = await testDatabase();
  service = testService(database.url);
});

afterAll(async () => {
  await closeDatabase(service.database);
  await database.close();
});

const from = (address: string) => ({
  address,
  userAgent: "Mozilla/5.0 (Windows NT 10.0) Gecko/20100101 Firefox/140.0",
});
const lastEvent = () => service.database.prisma.auditEvent.findFirstOrThrow({ orderBy: { id: "desc" } });

describe("signing in", () => {
  it("opens a login session that the person will know again, and says so in the audit", async () => {
    const { actor } = await signedIn(service, { email: "a@test.invalid" });
    const opened = await signIn(contextOf(service), {
      email: "a@test.invalid",
      password: goodPassword,
      ...from("a"),
    });
    const row = await service.database.prisma.loginSession.findUniqueOrThrow({
      where: { id: opened?.loginSessionId ?? "" },
    });
    expect(row).toMatchObject({
      personId: actor.personId,
      deviceLabel: "Firefox · Windows",
      endedAt: null,
      disclosedAt: null,
    });
    const event = await lastEvent();
    expect(event).toMatchObject({ deed: "person.signed-in", subjectId: actor.personId, targetId: row.id });
    expect(event.articles).toContain("cn-draft-2025-12/16");
  });

  it("knows the address in any case, and the password only as it is", async () => {
    await signedIn(service, { email: "b@test.invalid" });
    const attempt = (password: string) =>
      signIn(contextOf(service), { email: "b@test.invalid", password, ...from("b") });
    expect(await attempt(goodPassword.toUpperCase())).toBeNull();
    expect(await attempt(goodPassword)).not.toBeNull();
  });

  it("answers an unknown address like a wrong password, and keeps neither address nor password", async () => {
    await signedIn(service, { email: "c@test.invalid" });
    const attempt = (email: string) =>
      signIn(contextOf(service), { email, password: "wrong wrong wrong", ...from("c") });
    expect(await attempt("c@test.invalid")).toBeNull();
    expect((await lastEvent()).details).toEqual({ reason: "password" });
    expect(await attempt("nobody@test.invalid")).toBeNull();
    const event = await lastEvent();
    expect(event).toMatchObject({
      deed: "person.sign-in-failed",
      subjectId: null,
      details: { reason: "unknown" },
    });
  });

  it("stops guessing at one account after ten tries, whatever address they come from", async () => {
    await signedIn(service, { email: "d@test.invalid" });
    const attempt = (count: number) =>
      signIn(contextOf(service), {
        email: "d@test.invalid",
        password: "wrong wrong wrong",
        ...from(`d${count}`),
      });
    // Signing in gave its try back: what succeeds is no guess.
    for (let count = 1; count <= 10; count += 1) expect(await attempt(count)).toBeNull();
    await expect(attempt(11)).rejects.toMatchObject({ status: 429 });
  });

  it("lets a suspended person in as far as their own page, and no further", async () => {
    const { actor } = await signedIn(service, { email: "e@test.invalid" });
    await service.database.prisma.person.update({
      where: { id: actor.personId },
      data: { standing: "suspended" },
    });
    const again = await signInAs(service, "e@test.invalid", goodPassword);
    expect(may(again.actor, "signed-in")).toBe(true);
    expect(may(again.actor, "chat")).toBe(false);
  });

  it("does not open a closed account, nor keep one open", async () => {
    const { actor, now } = await signedIn(service, { email: "f@test.invalid" });
    await service.database.prisma.person.update({
      where: { id: actor.personId },
      data: { standing: "closed" },
    });
    expect(
      await signIn(contextOf(service), { email: "f@test.invalid", password: goodPassword, ...from("f") }),
    ).toBeNull();
    expect(await findActor(service, actor.loginSessionId, now)).toBeNull();
  });
});

describe("the cookie of a login session", () => {
  const read = (token: string) =>
    readLoginSessionId(service, (name) => (name === loginCookieName(service.env.url) ? token : undefined));

  it("carries the id that the server put in", async () => {
    const token = await encode({ token: { loginSessionId: "x" }, secret: service.keyRing.sessionSecret });
    expect(await read(token)).toBe("x");
  });

  it("is worth nothing when somebody else made it", async () => {
    expect(await read(await encode({ token: { loginSessionId: "x" }, secret: "a guess" }))).toBeNull();
  });

  it.each(["", "x", "a.b.c.d.e", "null"])("is worth nothing when it reads %j", async (token) => {
    expect(await read(token)).toBeNull();
  });

  it("is worth nothing with one character changed", async () => {
    const token = await encode({ token: { loginSessionId: "x" }, secret: service.keyRing.sessionSecret });
    const middle = token.length - 30;
    const changed = token.slice(0, middle) + (token[middle] === "A" ? "B" : "A") + token.slice(middle + 1);
    expect(await read(changed)).toBeNull();
  });
});

describe("the name of a device", () => {
  it.each([
    [
      "Mozilla/5.0 (iPhone; CPU iPhone OS 26_0 like Mac OS X) Version/26.0 Mobile/15E148 Safari/604.1",
      "Safari · iPhone",
    ],
    [
      "Mozilla/5.0 (Linux; Android 16; X) AppleWebKit/537.36 Chrome/140.0 Mobile Safari/537.36",
      "Chrome · Android",
    ],
    ["Mozilla/5.0 (Linux; Android 16) Chrome/140.0 Mobile MicroMessenger/8.0", "WeChat · Android"],
    ["Mozilla/5.0 (Windows NT 10.0) Chrome/140.0 Safari/537.36 Edg/140.0", "Edge · Windows"],
    ["curl/8", ""],
    ["", ""],
  ])("%s", (userAgent, label) => {
    expect(deviceLabel(userAgent)).toBe(label);
  });
});
