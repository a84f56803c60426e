import "server-only";
import type { Deed } from "@/lib/domain/audit";
import type { ArticleId } from "@/lib/domain/pack";
import type { Actor } from "@/lib/server/actor";
import type { Context } from "@/lib/server/context";
import type { Transaction } from "@/lib/server/db/client";

/** One line of the audit. `details` holds ids, counts and versions: never a person's words. */
export type AuditEntry = {
  deed: Deed;
  subjectId: string | null;
  targetId?: string;
  articles?: readonly ArticleId[];
  ruleIds?: readonly string[];
  details?: Record<string, string | number | boolean | null | string[]>;
};

/** An entry with who did it, as it is stored. */
export type AuditRow = {
  at: Date;
  deed: Deed;
  actorId: string | null;
  actorRole: string;
  subjectId: string | null;
  targetId: string | null;
  articles: string[];
  ruleIds: string[];
  details: Record<string, string | number | boolean | null | string[]> | null;
  requestId: string;
};

export function auditRow(
  context: Pick<Context, "now" | "requestId"> & { actor?: Pick<Actor, "personId" | "role"> | null },
  entry: AuditEntry,
): AuditRow {
  return {
    at: context.now,
    deed: entry.deed,
    actorId: context.actor?.personId ?? null,
    actorRole: context.actor?.role ?? "service",
    subjectId: entry.subjectId,
    targetId: entry.targetId ?? null,
    articles: [...(entry.articles ?? [])],
    ruleIds: [...(entry.ruleIds ?? [])],
    details: entry.details ?? null,
    requestId: context.requestId,
  };
}

/** Writes audit entries in the transaction of the deed itself. */
export async function writeAudit(
  transaction: Pick<Transaction, "auditEvent">,
  context: Parameters<typeof auditRow>[0],
  ...entries: AuditEntry[]
): Promise<void> {
  await transaction.auditEvent.createMany({
    data: entries.map((entry) => {
      const { details, ...row } = auditRow(context, entry);
      return details === null ? row : { ...row, details };
    }),
  });
}
