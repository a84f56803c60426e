import "server-only";
import type { LetterChannel, LetterPurpose, LetterStatus } from "@/lib/domain/letter";
import type { Locale } from "@/lib/domain/locale";
import { translator } from "@/lib/i18n/translator";
import { writeAudit } from "@/lib/server/audit";
import type { Context } from "@/lib/server/context";
import type { Transaction } from "@/lib/server/db/client";
import { enqueue } from "@/lib/server/queue/queue";
import { serviceOwnerId, type Vault } from "@/lib/server/seal";
import type { Service } from "@/lib/server/service";

export type NewLetter = {
  /** Whose key seals it: the person it is about, or the service itself. */
  vault: Vault;
  purpose: LetterPurpose;
  channel: LetterChannel;
  /** Normalised. */
  address: string;
  /** The reader's language, not the asker's. */
  locale: Locale;
  /** Fills the placeholders of `letter.<purpose>`. */
  values: Record<string, string>;
};

/** Whether this installation can carry letters of a channel. There is no carrier for phones yet. */
export function hasCarrier({ env }: Pick<Service, "env">, channel: LetterChannel): boolean {
  return channel === "email" && env.mail !== null;
}

/**
 * Writes a letter to the outbox and, where a carrier is configured, its job, in the transaction of the deed that
 * asks for it. Without a carrier it waits there, and the outbox says that nobody has been told.
 * @returns the letter's id
 */
export async function queueLetter(
  transaction: Transaction,
  context: Parameters<typeof writeAudit>[1] & Pick<Context, "service">,
  { vault, purpose, channel, address, locale, values }: NewLetter,
): Promise<string> {
  const { service, now } = context;
  const id = service.random.uuid(now);
  const text = translator(locale);
  const status: LetterStatus = hasCarrier(service, channel) ? "queued" : "waiting-for-channel";
  await transaction.letter.create({
    data: {
      id,
      ownerId: vault.ownerId,
      purpose,
      channel,
      addressSealed: vault.seal("letter.address", address),
      subjectSealed: vault.seal("letter.subject", text(`letter.${purpose}.subject`, values)),
      bodySealed: vault.seal("letter.body", text(`letter.${purpose}.body`, values)),
      status,
      createdAt: now,
    },
  });
  await writeAudit(transaction, context, {
    deed: "letter.queued",
    subjectId: vault.ownerId === serviceOwnerId ? null : vault.ownerId,
    targetId: id,
    details: { purpose, channel, status },
  });
  if (status === "queued") await enqueue(transaction, service, "letter", { letterId: id });
  return id;
}

/** Gives letters that waited for a carrier their job, once there is one. Instances may do it at the same time. */
export async function enqueueWaitingLetters(service: Service): Promise<void> {
  if (!hasCarrier(service, "email")) return;
  await service.database.prisma.$transaction(async (transaction) => {
    // One statement finds and claims them, so that no two instances send the same letter.
    const claimed = await transaction.letter.updateManyAndReturn({
      where: { status: "waiting-for-channel", channel: "email" },
      data: { status: "queued" },
      select: { id: true },
    });
    for (const { id } of claimed) await enqueue(transaction, service, "letter", { letterId: id });
  });
}
