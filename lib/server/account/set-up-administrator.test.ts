import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { closeDatabase } from "@/lib/server/db/client";
import { type TestDatabase, testDatabase } from "@/lib/server/test/database";
import { testService } from "@/lib/server/test/service";
import { contextOf, deedsOf, goodPassword, lettersOf, signedIn, signInAs, tokenIn } from "./account-test-kit";
import { createOneTimeLink } from "./one-time-link";
import { requestPasswordReset, resetPassword } from "./password-reset";
import { setUpAdministrator } from "./set-up-administrator";

let database: TestDatabase;
let service: ReturnType<typeof testService>;

beforeEach(async () => {
  database = await testDatabase();
  service = testService(database.url);
});

afterEach(async () => {
  await closeDatabase(service.database);
  await database.close();
});

async function setupToken(): Promise<string> {
  const link = await createOneTimeLink(service.database.prisma, contextOf(service), {
    purpose: "administrator-setup",
    personId: null,
    lifeMs: 3_600_000,
  });
  return tokenIn(link);
}

const form = (token: string, email = "admin@test.invalid") => ({
  token,
  name: "Test admin",
  email,
  password: goodPassword,
});

describe("the link of the first start", () => {
  it("makes the first administrator", async () => {
    await setUpAdministrator(contextOf(service), form(await setupToken()));
    const { actor } = await signInAs(service, "admin@test.invalid", goodPassword);
    expect(actor).toMatchObject({ role: "administrator", standing: "active" });
    expect(await deedsOf(service)).toContain("administrator.set-up");
  });

  it("works once", async () => {
    const token = await setupToken();
    await setUpAdministrator(contextOf(service), form(token));
    await expect(
      setUpAdministrator(contextOf(service), form(token, "second@test.invalid")),
    ).rejects.toMatchObject({
      sentenceKey: "account.linkUsedUp",
    });
  });

  it("makes no second administrator, even when there were two links", async () => {
    const [first, second] = [await setupToken(), await setupToken()];
    await setUpAdministrator(contextOf(service), form(first));
    await expect(
      setUpAdministrator(contextOf(service), form(second, "second@test.invalid")),
    ).rejects.toMatchObject({
      sentenceKey: "account.administratorExists",
    });
  });

  it("does not turn a user into an administrator", async () => {
    await signedIn(service, { email: "user@test.invalid" });
    await expect(
      setUpAdministrator(contextOf(service), form(await setupToken(), "user@test.invalid")),
    ).rejects.toMatchObject({ fields: { email: "account.emailTaken" } });
    expect((await signInAs(service, "user@test.invalid", goodPassword)).actor.role).toBe("user");
  });

  it("is not a link to a new password, nor the other way round", async () => {
    await signedIn(service, { email: "user@test.invalid" });
    await requestPasswordReset(contextOf(service), { email: "user@test.invalid" });
    const resetToken = tokenIn((await lettersOf(service)).at(-1)?.body ?? "");
    const linkUsedUp = { sentenceKey: "account.linkUsedUp" };
    await expect(setUpAdministrator(contextOf(service), form(resetToken))).rejects.toMatchObject(linkUsedUp);
    await expect(
      resetPassword(contextOf(service), { token: await setupToken(), password: goodPassword }),
    ).rejects.toMatchObject(linkUsedUp);
  });
});
