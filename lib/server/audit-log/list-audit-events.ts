import "server-only";
import type { Deed } from "@/lib/domain/audit";
import type { ActorContext } from "@/lib/server/context";
import { demand } from "@/lib/server/staff/demand";
import { chinaDay } from "./china-day";

const pageSize = 50;

/** An audit event as the desk shows it: ids, articles, rules, counts. There is never a person's word in it. */
export type AuditLine = {
  id: string;
  at: Date;
  deed: string;
  actorId: string | null;
  actorRole: string;
  subjectId: string | null;
  targetId: string | null;
  articles: string[];
  ruleIds: string[];
  details: [name: string, value: string][];
};

/** `day` is `YYYY-MM-DD` in China; `beforeId` the `olderThan` of the page before. */
export type AuditFilter = { deed?: Deed; day?: string; beforeId?: bigint };

/** Audit events, newest first, a page of fifty at a time. `olderThan` is null on the last page. */
export async function listAuditEvents(
  context: ActorContext,
  { deed, day, beforeId }: AuditFilter,
): Promise<{ lines: AuditLine[]; olderThan: string | null }> {
  demand(context, "read-audit");
  const span = day === undefined ? null : chinaDay(day);
  const rows = await context.service.database.prisma.auditEvent.findMany({
    where: {
      ...(deed === undefined ? {} : { deed }),
      ...(span === null ? {} : { at: { gte: span.from, lt: span.until } }),
      ...(beforeId === undefined ? {} : { id: { lt: beforeId } }),
    },
    orderBy: { id: "desc" },
    take: pageSize + 1,
    select: {
      id: true,
      at: true,
      deed: true,
      actorId: true,
      actorRole: true,
      subjectId: true,
      targetId: true,
      articles: true,
      ruleIds: true,
      details: true,
    },
  });
  const lines = rows.slice(0, pageSize).map(({ id, details, ...row }) => ({
    ...row,
    id: id.toString(),
    details: detailLines(details),
  }));
  return { lines, olderThan: rows.length > pageSize ? (lines.at(-1)?.id ?? null) : null };
}

function detailLines(details: unknown): [string, string][] {
  if (typeof details !== "object" || details === null) return [];
  return Object.entries(details).map(([name, value]) => [
    name,
    Array.isArray(value) ? value.join(", ") : String(value),
  ]);
}
