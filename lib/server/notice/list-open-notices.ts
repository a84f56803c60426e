import "server-only";
import type { Notice, NoticeKind } from "@/lib/domain/notice";
import type { ActorContext } from "@/lib/server/context";

type NoticeRow = {
  id: string;
  kind: string;
  usedMinutes: number | null;
  createdAt: Date;
  acknowledgedAt: Date | null;
};

export function noticeFromRow(row: NoticeRow): Notice {
  return {
    id: row.id,
    kind: row.kind as NoticeKind,
    usedMinutes: row.usedMinutes,
    createdAt: row.createdAt.toISOString(),
    acknowledgedAt: row.acknowledgedAt?.toISOString() ?? null,
  };
}

/** The notices a page must still show. A disclosure is owed by one login session only. */
export async function listOpenNotices({ service, actor }: ActorContext): Promise<Notice[]> {
  const rows = await service.database.prisma.notice.findMany({
    where: {
      personId: actor.personId,
      acknowledgedAt: null,
      OR: [{ loginSessionId: null }, { loginSessionId: actor.loginSessionId }],
    },
    orderBy: { createdAt: "asc" },
    select: { id: true, kind: true, usedMinutes: true, createdAt: true, acknowledgedAt: true },
  });
  return rows.map(noticeFromRow);
}
