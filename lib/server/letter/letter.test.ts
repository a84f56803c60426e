import { once } from "node:events";
import { SMTPServer } from "smtp-server";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { contextOf, deedsOf, lettersOf, signedIn } from "@/lib/server/account/account-test-kit";
import { requestPasswordReset } from "@/lib/server/account/password-reset";
import { closeDatabase } from "@/lib/server/db/client";
import { installQueue, stopQueue } from "@/lib/server/queue/queue";
import { startQueue } from "@/lib/server/queue/start-queue";
import type { Service } from "@/lib/server/service";
import { type TestDatabase, testDatabase } from "@/lib/server/test/database";
import { testService } from "@/lib/server/test/service";
import { deliverLetter, LetterNotDelivered } from "./deliver-letter";
import { queueLetter } from "./queue-letter";

type MailServer = { url: string; mails: string[]; close(): Promise<void>; arrived(): Promise<void> };

/** A mail server on this machine; `answer` is what it says to a mail. */
async function mailServer(answer: Error | null = null): Promise<MailServer> {
  const mails: string[] = [];
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ["STARTTLS"],
    onData(stream, _session, done) {
      let mail = "";
      stream.on("data", (piece: Buffer) => {
        mail += piece;
      });
      stream.on("end", () => {
        if (!answer) mails.push(mail);
        done(answer);
        server.emit("mail");
      });
    },
  });
  server.on("error", () => undefined);
  const listening = server.listen(0, "127.0.0.1");
  await once(listening, "listening");
  const address = listening.address();
  return {
    url: `smtp://127.0.0.1:${typeof address === "object" ? address?.port : 0}`,
    mails,
    close: () => new Promise((resolve) => server.close(() => resolve())),
    arrived: async () => {
      await once(server, "mail");
    },
  };
}

let database: TestDatabase;
let services: Service[] = [];
let mail: MailServer;

const env = (smtpUrl: string | null): Record<string, string> =>
  smtpUrl === null ? {} : { SMTP_URL: smtpUrl, MAIL_FROM: "Anban <anban@test.invalid>" };

function instance(smtpUrl: string | null): ReturnType<typeof testService> {
  const made = testService(database.url, { env: env(smtpUrl) });
  services.push(made);
  return made;
}

async function letterTo(service: Service, address: string): Promise<string> {
  await signedIn(service, { email: address });
  await requestPasswordReset(contextOf(service), { email: address });
  return (await lettersOf(service)).at(-1)?.id ?? "";
}

const stateOf = async (service: Service, id: string) => {
  const letter = await service.database.prisma.letter.findUniqueOrThrow({
    where: { id },
    include: { attempts: true },
  });
  return { status: letter.status, attempts: letter.attempts.map(({ result }) => result) };
};

beforeEach(async () => {
  database = await testDatabase();
  mail = await mailServer();
});

afterEach(async () => {
  for (const service of services) {
    await stopQueue(service);
    await closeDatabase(service.database);
  }
  services = [];
  await mail.close();
  await database.close();
});

describe("a letter", () => {
  it("is carried to the mail server by whichever instance takes it, and only once", async () => {
    const [first, second] = [instance(mail.url), instance(mail.url)];
    const arrived = mail.arrived();
    const id = await letterTo(first, "a@test.invalid");
    await startQueue(first);
    await startQueue(second);
    await arrived;
    await stopQueue(first);
    await stopQueue(second);
    expect(mail.mails).toHaveLength(1);
    expect(mail.mails[0]).toContain("To: a@test.invalid");
    expect(await stateOf(first, id)).toEqual({ status: "sent", attempts: ["sent"] });
    expect(await deedsOf(first)).toContain("letter.sent");
    await deliverLetter(first, id, false);
    expect(mail.mails).toHaveLength(1);
  }, 60_000);

  it("is not written when the deed that asked for it fails", async () => {
    const service = instance(mail.url);
    await installQueue(service);
    const context = await signedIn(service, { email: "a@test.invalid" });
    const failing = service.database.prisma.$transaction(async (transaction) => {
      await queueLetter(transaction, context, {
        vault: context.actor.vault,
        purpose: "password-reset",
        channel: "email",
        address: "a@test.invalid",
        locale: "en",
        values: { name: "Test person", link: "" },
      });
      throw new Error("the deed failed");
    });
    await expect(failing).rejects.toThrow("the deed failed");
    const { rows } = await service.database.pool.query(
      "SELECT count(*)::int AS jobs FROM pgboss.job WHERE name = 'letter'",
    );
    expect(rows).toEqual([{ jobs: 0 }]);
    expect(await lettersOf(service)).toEqual([]);
  });

  it("waits honestly while no mail is configured, and goes out once it is", async () => {
    const silent = instance(null);
    const id = await letterTo(silent, "a@test.invalid");
    await startQueue(silent);
    expect(await stateOf(silent, id)).toEqual({ status: "waiting-for-channel", attempts: [] });
    const arrived = mail.arrived();
    const speaking = instance(mail.url);
    await startQueue(speaking);
    await arrived;
    await stopQueue(speaking);
    expect(await stateOf(speaking, id)).toEqual({ status: "sent", attempts: ["sent"] });
  });

  it("is tried again when the server refuses or is away, and every attempt is kept", async () => {
    const refusing = await mailServer(Object.assign(new Error("not today"), { responseCode: 451 }));
    const service = instance(refusing.url);
    const id = await letterTo(service, "a@test.invalid");
    await expect(deliverLetter(service, id, false)).rejects.toThrow(LetterNotDelivered);
    expect(await stateOf(service, id)).toEqual({ status: "queued", attempts: ["refused"] });
    await refusing.close();
    await expect(deliverLetter(service, id, false)).rejects.toThrow(LetterNotDelivered);
    await deliverLetter(service, id, true);
    expect(await stateOf(service, id)).toEqual({
      status: "failed",
      attempts: ["refused", "unreachable", "unreachable"],
    });
    expect(await deedsOf(service)).toContain("letter.failed");
  });

  it.each([
    [3_599_999, "sent"],
    [3_600_000, "failed"],
  ])("with a link that lapses after an hour, %i ms late, is %s", async (lateMs, status) => {
    const service = instance(mail.url);
    const id = await letterTo(service, "a@test.invalid");
    service.clock.advance(lateMs);
    await deliverLetter(service, id, false);
    expect((await stateOf(service, id)).status).toBe(status);
  });
});
