import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { findActor } from "@/lib/server/actor";
import { closeDatabase } from "@/lib/server/db/client";
import { type TestDatabase, testDatabase } from "@/lib/server/test/database";
import { testService } from "@/lib/server/test/service";
import { contextOf, deedsOf, goodPassword, lettersOf, signedIn, signInAs, tokenIn } from "./account-test-kit";
import { loadOneTimeLink } from "./one-time-link";
import { requestPasswordReset, resetPassword } from "./password-reset";

const newPassword = "another lantern, another rain";
const minuteMs = 60_000;

let database: TestDatabase;
let service: ReturnType<typeof testService>;
let number = 0;
let email = "";

beforeAll(async () => {
  database = await testDatabase();
  service = testService(database.url);
});

afterAll(async () => {
  await closeDatabase(service.database);
  await database.close();
});

beforeEach(() => {
  number += 1;
  email = `person-${number}@test.invalid`;
});

async function askForLink(): Promise<string> {
  await requestPasswordReset(contextOf(service), { email });
  return tokenIn((await lettersOf(service)).at(-1)?.body ?? "");
}

const linkUsedUp = { sentenceKey: "account.linkUsedUp" };

describe("a forgotten password", () => {
  it("is replaced by the link of the letter, and everybody who was signed in is out", async () => {
    const before = await signedIn(service, { email });
    const token = await askForLink();
    expect(await loadOneTimeLink(contextOf(service), token)).toMatchObject({ purpose: "password-reset" });
    await resetPassword(contextOf(service), { token, password: newPassword });
    expect(await findActor(service, before.actor.loginSessionId, before.now)).toBeNull();
    await expect(signInAs(service, email, goodPassword)).rejects.toThrow();
    expect((await signInAs(service, email, newPassword)).actor.personId).toBe(before.actor.personId);
    expect(await deedsOf(service)).toEqual(
      expect.arrayContaining(["password.reset-requested", "letter.queued", "password.changed"]),
    );
  });

  it("comes in the person's own language, whoever asks in which", async () => {
    await signedIn(service, { email, locale: "zh-CN", name: "小安" });
    await requestPasswordReset(contextOf(service, "en"), { email });
    const letter = (await lettersOf(service)).at(-1);
    expect(letter?.subject).toBe("安伴：重新设置密码");
    expect(letter?.body).toContain("小安，您好");
  });

  it("is answered alike for an address that nobody has, which gets no letter", async () => {
    const before = (await lettersOf(service)).length;
    await expect(requestPasswordReset(contextOf(service), { email })).resolves.toBeUndefined();
    expect((await lettersOf(service)).length).toBe(before);
  });

  it("is answered alike the sixth time in an hour, which writes no more letters", async () => {
    await signedIn(service, { email });
    const before = (await lettersOf(service)).length;
    for (let tries = 0; tries < 6; tries += 1) await requestPasswordReset(contextOf(service), { email });
    expect((await lettersOf(service)).length - before).toBe(5);
  });
});

describe("the link in the letter", () => {
  it("stands nowhere in the database as it is", async () => {
    await signedIn(service, { email });
    const token = await askForLink();
    const rows = await service.database.prisma.$queryRaw<{ found: boolean }[]>`
      SELECT bool_or(t::text LIKE ${`%${token}%`}) AS found
        FROM (SELECT l::text AS t FROM letter l UNION ALL SELECT o::text FROM one_time_link o
              UNION ALL SELECT a::text FROM audit_event a) AS rows`;
    expect(rows).toEqual([{ found: false }]);
  });

  it("works at 59:59, and no longer at 60:00", async () => {
    await signedIn(service, { email });
    const early = await askForLink();
    service.clock.advance(60 * minuteMs - 1_000);
    await resetPassword(contextOf(service), { token: early, password: newPassword });
    const late = await askForLink();
    service.clock.advance(60 * minuteMs);
    expect(await loadOneTimeLink(contextOf(service), late)).toBeNull();
    await expect(
      resetPassword(contextOf(service), { token: late, password: goodPassword }),
    ).rejects.toMatchObject(linkUsedUp);
  });

  it("works once", async () => {
    await signedIn(service, { email });
    const token = await askForLink();
    await resetPassword(contextOf(service), { token, password: newPassword });
    await expect(resetPassword(contextOf(service), { token, password: goodPassword })).rejects.toMatchObject(
      linkUsedUp,
    );
  });

  it("lets one of two win who use it at the same moment", async () => {
    await signedIn(service, { email });
    const token = await askForLink();
    const both = await Promise.allSettled(
      [newPassword, goodPassword].map((password) => resetPassword(contextOf(service), { token, password })),
    );
    expect(both.map(({ status }) => status).sort()).toEqual(["fulfilled", "rejected"]);
  });

  it("makes the links of earlier letters useless once it is used", async () => {
    await signedIn(service, { email });
    const first = await askForLink();
    const second = await askForLink();
    await resetPassword(contextOf(service), { token: second, password: newPassword });
    expect(await loadOneTimeLink(contextOf(service), first)).toBeNull();
  });

  it("is not used up by a password that cannot be taken", async () => {
    await signedIn(service, { email });
    const token = await askForLink();
    await expect(resetPassword(contextOf(service), { token, password: email })).rejects.toMatchObject({
      fields: { password: "account.passwordTooCommon" },
    });
    await resetPassword(contextOf(service), { token, password: newPassword });
  });

  it.each(["", "x", "0000000000000000000000000000000000000000000"])("is not guessed: %j", async (token) => {
    await expect(resetPassword(contextOf(service), { token, password: newPassword })).rejects.toMatchObject(
      linkUsedUp,
    );
  });
});
