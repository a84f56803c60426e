import "server-only";
import type { AttemptResult, LetterPurpose, LetterStatus } from "@/lib/domain/letter";
import { writeAudit } from "@/lib/server/audit";
import { carryMail } from "@/lib/server/letter/mail-carrier";
import { openVault, serviceOwnerId } from "@/lib/server/seal";
import type { Service } from "@/lib/server/service";

const hourMs = 3_600_000;

/** A letter whose offer has lapsed would only confuse: it is not sent late. */
const lifeMs: Record<LetterPurpose, number> = {
  "password-reset": hourMs,
  "staff-invitation": 24 * hourMs,
  "already-registered": 24 * hourMs,
};

function lifeOf(purpose: string): number {
  return lifeMs[purpose as LetterPurpose] ?? Number.POSITIVE_INFINITY;
}

/** Thrown so that the queue tries again after a longer pause. Says nothing about whose letter it is. */
export class LetterNotDelivered extends Error {}

/**
 * Carries one letter. Every attempt leaves a row; a letter that was sent is never sent again.
 * @throws LetterNotDelivered when it should be tried again
 */
export async function deliverLetter(service: Service, letterId: string, isLastTry: boolean): Promise<void> {
  const { prisma } = service.database;
  const letter = await prisma.letter.findUnique({ where: { id: letterId } });
  if (letter?.status !== "queued") return;
  const now = service.clock.now();
  if (letter.channel !== "email" || service.env.mail === null) {
    return settle(service, letter, "no-channel", "waiting-for-channel");
  }
  if (now.getTime() - letter.createdAt.getTime() >= lifeOf(letter.purpose)) {
    return settle(service, letter, "lapsed", "failed");
  }
  const key = await prisma.dataKey.findUniqueOrThrow({ where: { ownerId: letter.ownerId } });
  const vault = openVault(service, key);
  const result = await carryMail(service.env.mail, {
    to: vault.open("letter.address", letter.addressSealed),
    subject: vault.open("letter.subject", letter.subjectSealed),
    text: vault.open("letter.body", letter.bodySealed),
  });
  if (result === "sent") return settle(service, letter, result, "sent");
  await settle(service, letter, result, isLastTry ? "failed" : "queued");
  if (!isLastTry) throw new LetterNotDelivered(result);
}

async function settle(
  service: Service,
  letter: { id: string; ownerId: string; channel: string; purpose: string },
  result: AttemptResult,
  status: LetterStatus,
): Promise<void> {
  const now = service.clock.now();
  const requestId = service.random.uuid(now);
  await service.database.prisma.$transaction(async (transaction) => {
    await transaction.letterAttempt.create({
      data: {
        id: service.random.uuid(now),
        letterId: letter.id,
        channel: letter.channel,
        result,
        attemptAt: now,
      },
    });
    await transaction.letter.update({
      where: { id: letter.id },
      data: status === "sent" ? { status, sentAt: now } : { status },
    });
    if (status !== "sent" && status !== "failed") return;
    await writeAudit(
      transaction,
      { now, requestId },
      {
        deed: status === "sent" ? "letter.sent" : "letter.failed",
        subjectId: letter.ownerId === serviceOwnerId ? null : letter.ownerId,
        targetId: letter.id,
        details: { purpose: letter.purpose, channel: letter.channel, result },
      },
    );
  });
}
