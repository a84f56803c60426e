import { useTranslations } from "next-intl";
import { Instant } from "./instant";
import { Records } from "./records";
import { ShortId } from "./short-id";

type AuditLine = {
  id: string;
  at: Date;
  deed: string;
  actorId: string | null;
  actorRole: string;
  subjectId: string | null;
  targetId: string | null;
  articles: readonly string[];
  ruleIds: readonly string[];
  details: readonly (readonly [name: string, value: string])[];
};

/** Audit events: deeds with their grounds, in ids and counts. */
export function AuditRecords({ lines }: { lines: readonly AuditLine[] }) {
  const t = useTranslations("audit");
  const tRole = useTranslations("desk.roleName");
  return (
    <Records
      caption={t("title")}
      rows={lines}
      rowKey={({ id }) => id}
      columns={[
        {
          key: "deed",
          header: t("deed"),
          cell: ({ deed }) => (
            <>
              {t.has(`deedName.${deed}`) ? t(`deedName.${deed}`) : deed}
              <span className="block font-mono font-normal text-ink-faint text-xs">{deed}</span>
            </>
          ),
        },
        { key: "at", header: t("at"), cell: ({ at }) => <Instant at={at} seconds /> },
        { key: "by", header: t("by"), cell: by },
        {
          key: "subject",
          header: t("subject"),
          cell: ({ subjectId, actorId }) => {
            if (subjectId === null) return "—";
            return subjectId === actorId ? t("itself") : <ShortId id={subjectId} />;
          },
        },
        {
          key: "grounds",
          header: t("articles"),
          cell: (line) => <Codes codes={[...line.articles, ...line.ruleIds]} />,
        },
        { key: "details", header: t("details"), cell: (line) => <Details line={line} /> },
      ]}
    />
  );

  function by({ actorId, actorRole }: AuditLine) {
    if (actorId === null) return t("service");
    return (
      <>
        {tRole.has(actorRole) ? tRole(actorRole) : actorRole} <ShortId id={actorId} />
      </>
    );
  }
}

function Codes({ codes }: { codes: readonly string[] }) {
  if (codes.length === 0) return "—";
  return codes.map((code) => (
    <span key={code} className="block font-mono text-xs">
      {code}
    </span>
  ));
}

function Details({ line: { targetId, details } }: { line: AuditLine }) {
  if (targetId === null && details.length === 0) return "—";
  return (
    <span className="grid gap-0.5 text-xs">
      {targetId === null ? null : <ShortId id={targetId} />}
      {details.map(([name, value]) => (
        <span key={name} className="break-words">
          <span className="text-ink-faint">{name}</span> {value}
        </span>
      ))}
    </span>
  );
}
