import "server-only";
import type { Control } from "@/lib/domain/control";
import type { MessageAuthor, MessageLabel, MessageStatus, ReplyFault } from "@/lib/domain/message";
import type { Signal } from "@/lib/domain/signal";
import type { AuditRow } from "@/lib/server/audit";
import type { Database } from "@/lib/server/db/client";
import { run, statement } from "@/lib/server/db/statement";

export type NewMessage = {
  id: string;
  conversationId: string;
  author: MessageAuthor;
  status: MessageStatus;
  textSealed: Uint8Array;
  clientId: string | null;
  replyToId: string | null;
  label: MessageLabel | null;
  detectors: Record<string, string> | null;
  instanceId: string | null;
  createdAt: Date;
};

/** The final state of a reply. Ignored when somebody else has settled it first. */
export type Settlement = {
  id: string;
  status: MessageStatus;
  textSealed: Uint8Array;
  fault: ReplyFault | null;
  label: MessageLabel | null;
  usage: { inputTokens: number; outputTokens: number } | null;
  detectors: Record<string, string>;
};

/** Everything one step in the way of a message writes: one statement, one round trip, one commit. */
export type Effects = {
  at: Date;
  messages?: readonly NewMessage[];
  signals?: readonly (Signal & { id: string; messageId: string })[];
  audit: readonly AuditRow[];
  /** Sets this message and all later ones of the conversation aside: an edit or a new reply takes their place. */
  supersedeFrom?: { conversationId: string; messageId: string };
  conversation?: { id: string; control?: Control; titleSealed?: Uint8Array; quietUntil?: Date };
  settle?: Settlement;
  /** Payloads for `Bus`, sent on commit. */
  wakes: readonly string[];
};

type Recorded = { settled: boolean; superseded_ids: string[] };

// Rows that exist are reached by parameters, never by a join with the JSON: a plan made while a table was small
// would keep reading all of it.
const recordStatement = statement<Recorded>(
  "record",
  `WITH given AS (SELECT $2::jsonb AS j, ($2::jsonb->>'at')::timestamptz AS at),
  superseded AS (
    UPDATE message m SET superseded_at = g.at FROM given g
     WHERE m.person_id = $1 AND m.conversation_id = $5 AND m.id >= $6 AND m.superseded_at IS NULL
    RETURNING m.id),
  settled AS (
    UPDATE message m SET status = s.status, text_sealed = decode(s.text, 'base64'), fault = s.fault,
           author = CASE WHEN s.status = 'replaced' THEN 'prepared' ELSE m.author END, label = s.label, usage = s.usage,
           detectors = s.detectors, settled_at = g.at, instance_id = NULL
      FROM given g, jsonb_to_record(nullif(g.j->'settle', 'null'))
           AS s(status text, text text, fault text, label jsonb, usage jsonb, detectors jsonb)
     WHERE m.person_id = $1 AND m.id = $3 AND m.status = 'streaming'
    RETURNING m.id),
  added AS (
    INSERT INTO message (person_id, id, conversation_id, author, status, text_sealed, client_id, reply_to_id,
                         label, detectors, instance_id, created_at, settled_at)
    SELECT $1, r.id, r."conversationId", r.author, r.status, decode(r.text, 'base64'), r."clientId", r."replyToId",
           r.label, r.detectors, r."instanceId", r."createdAt", CASE WHEN r.status = 'streaming' THEN NULL ELSE g.at END
      FROM given g, jsonb_to_recordset(g.j->'messages')
           AS r(id uuid, "conversationId" uuid, author text, status text, text text, "clientId" uuid, "replyToId" uuid,
                label jsonb, detectors jsonb, "instanceId" uuid, "createdAt" timestamptz)),
  noticed AS (
    INSERT INTO signal (person_id, id, message_id, category, level, subject, span_start, span_end, detector, version,
                        evidence, found_at)
    SELECT $1, r.id, r."messageId", r.category, r.level, r.subject, (r.span->>'start')::int, (r.span->>'end')::int,
           r.detector, r.version, r.evidence, g.at
      FROM given g, jsonb_to_recordset(g.j->'signals')
           AS r(id uuid, "messageId" uuid, category text, level int, subject text, span jsonb, detector text,
                version text, evidence text)),
  changed AS (
    UPDATE conversation c SET last_message_at = greatest(c.last_message_at, g.at),
           control = coalesce(p.control, c.control), title_sealed = coalesce(decode(p.title, 'base64'), c.title_sealed),
           quiet_until = coalesce(p."quietUntil", c.quiet_until)
      FROM given g, jsonb_to_record(nullif(g.j->'conversation', 'null'))
           AS p(control text, title text, "quietUntil" timestamptz)
     WHERE c.person_id = $1 AND c.id = $4),
  audited AS (
    INSERT INTO audit_event (at, deed, actor_id, actor_role, subject_id, target_id, articles, rule_ids, details, request_id)
    SELECT r.at, r.deed, r."actorId", r."actorRole", r."subjectId", r."targetId", r.articles, r."ruleIds",
           nullif(r.details, 'null'::jsonb), r."requestId"
      FROM given g, jsonb_to_recordset(g.j->'audit')
           AS r(at timestamptz, deed text, "actorId" uuid, "actorRole" text, "subjectId" uuid, "targetId" text,
                articles text[], "ruleIds" text[], details jsonb, "requestId" text)
     WHERE jsonb_typeof(g.j->'settle') = 'null' OR EXISTS (SELECT 1 FROM settled)),
  woken AS (SELECT count(pg_notify('anban', w.value)) FROM given g, jsonb_array_elements_text(g.j->'wakes') AS w)
  SELECT EXISTS (SELECT 1 FROM settled) AS settled,
         ARRAY(SELECT id::text FROM superseded) AS superseded_ids, (SELECT * FROM woken) AS woken`,
);

const base64 = (bytes: Uint8Array | undefined) =>
  bytes && Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString("base64");

/**
 * Writes effects in one statement: each commits with its audit or not at all.
 * A client id that is already stored raises Postgres' unique violation (`23505`).
 */
export async function record(
  database: Pick<Database, "pool">,
  personId: string,
  { messages = [], signals = [], settle, conversation, supersedeFrom, ...rest }: Effects,
): Promise<{ settled: boolean; supersededIds: string[] }> {
  const [row] = await run(database, recordStatement, [
    personId,
    JSON.stringify({
      ...rest,
      signals,
      messages: messages.map(({ textSealed, ...message }) => ({ ...message, text: base64(textSealed) })),
      settle: settle ? { ...settle, text: base64(settle.textSealed), textSealed: undefined } : null,
      conversation: conversation
        ? { ...conversation, title: base64(conversation.titleSealed), titleSealed: undefined }
        : null,
    }),
    settle?.id ?? null,
    conversation?.id ?? null,
    supersedeFrom?.conversationId ?? null,
    supersedeFrom?.messageId ?? null,
  ]);
  return { settled: row?.settled ?? false, supersededIds: row?.superseded_ids ?? [] };
}

/** Whether an error is the refusal to store one client message id twice. */
export function isDuplicate(error: unknown): boolean {
  return error instanceof Error && "code" in error && error.code === "23505";
}
