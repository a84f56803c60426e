/** Something the server obliges every open page of a person to show. */
export const noticeKinds = ["disclosure", "break-heads-up", "break-reminder"] as const;
export type NoticeKind = (typeof noticeKinds)[number];

export type Notice = {
  id: string;
  kind: NoticeKind;
  /** Whole minutes of continuous use, for the break kinds. */
  usedMinutes: number | null;
  /** ISO 8601. */
  createdAt: string;
  acknowledgedAt: string | null;
};
