import { useTranslations } from "next-intl";
import { Badge, type BadgeTone } from "@/components/base/badge";
import { Instant } from "./instant";
import { Records } from "./records";

type LetterLine = {
  id: string;
  purpose: string;
  channel: string;
  status: string;
  address: string | null;
  createdAt: Date;
  sentAt: Date | null;
  attempts: readonly { result: string; attemptAt: Date }[];
};

const tones: Record<string, BadgeTone> = { sent: "ai", failed: "notice", "waiting-for-channel": "notice" };

/** Letters with what became of them; addresses are masked, texts are not here. */
export function LetterRecords({ lines }: { lines: readonly LetterLine[] }) {
  const t = useTranslations("desk.outbox");
  const tDesk = useTranslations("desk");
  return (
    <Records
      caption={t("title")}
      rows={lines}
      rowKey={({ id }) => id}
      columns={[
        { key: "purpose", header: t("purpose"), cell: ({ purpose }) => nameOf("purposeName", purpose) },
        {
          key: "status",
          header: t("status"),
          cell: ({ status }) => (
            <Badge tone={tones[status] ?? "neutral"}>{nameOf("statusName", status)}</Badge>
          ),
        },
        { key: "address", header: t("address"), cell: ({ address }) => address ?? tDesk("unknown") },
        { key: "channel", header: t("channel"), cell: ({ channel }) => nameOf("channelName", channel) },
        { key: "createdAt", header: t("createdAt"), cell: ({ createdAt }) => <Instant at={createdAt} /> },
        { key: "attempts", header: t("attempts"), cell: lastAttempt },
      ]}
    />
  );

  /** What a later version wrote may have a name that this one does not know. */
  function nameOf(kind: string, id: string): string {
    return t.has(`${kind}.${id}`) ? t(`${kind}.${id}`) : id;
  }

  function lastAttempt({ attempts }: LetterLine) {
    const last = attempts.at(-1);
    if (!last) return t("attemptCount", { count: 0 });
    return (
      <>
        {t("attemptCount", { count: attempts.length })} · {nameOf("resultName", last.result)} ·{" "}
        <Instant at={last.attemptAt} />
      </>
    );
  }
}
