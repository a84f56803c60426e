import "server-only";
import type { Audience } from "@/lib/domain/audience";
import type { Relationship } from "@/lib/domain/companion";
import type { CompanionTexts } from "@/lib/domain/companion-texts";
import type { Control } from "@/lib/domain/control";
import type { MessageAuthor } from "@/lib/domain/message";
import type { PackId } from "@/lib/domain/pack";
import type { ActorContext } from "@/lib/server/context";
import { run, statement } from "@/lib/server/db/statement";
import { NotFound } from "@/lib/server/incident";
import { type ActiveConnection, connectionFromRow } from "@/lib/server/model-connection/active-connection";
import { packsFromSetting } from "@/lib/server/pack/chosen-packs";
import { firstUuidOf } from "@/lib/server/random";

/** How much of the conversation a reply can see. */
const turnLimit = 40;

export type Turn = { id: string; author: MessageAuthor; text: string };

/** All that the way of a message needs to know before the law is asked. */
export type Gathered = {
  conversationId: string;
  control: Control;
  /** No title yet: the first message makes it. */
  untitled: boolean;
  lastMessageAt: Date;
  companion: { id: string; relationship: Relationship; audiences: Audience["kind"][]; text: CompanionTexts };
  /** Oldest first; before `beforeId` where one was given. */
  turns: Turn[];
  packs: readonly PackId[];
  connection: ActiveConnection;
  sentInLastMinute: number;
  stretchSeenAt: Date | null;
};

type GatheredRow = {
  control: Control;
  untitled: boolean;
  last_message_at: Date;
  companion_id: string;
  relationship: Relationship;
  audiences: Audience["kind"][];
  companion_text: CompanionTexts;
  turns: { id: string; author: MessageAuthor; text: string }[];
  packs: unknown;
  connection: {
    id: string;
    base_url: string;
    model: string;
    key_sealed: string | null;
    updated_at: string;
  } | null;
  sent: number;
  stretch_seen_at: Date | null;
};

const gatherStatement = statement<GatheredRow>(
  "gather",
  `SELECT c.control, c.title_is_derived AND octet_length(c.title_sealed) = 29 AS untitled, c.last_message_at,
          c.companion_id, co.relationship, co.audiences, co.texts->$3 AS companion_text,
          (SELECT coalesce(json_agg(t ORDER BY t.id), '[]') FROM (
             SELECT m.id, m.author, encode(m.text_sealed, 'base64') AS text FROM message m
              WHERE m.person_id = $1 AND m.conversation_id = $2 AND m.superseded_at IS NULL
                AND m.status IN ('complete', 'stopped', 'interrupted') AND ($4::uuid IS NULL OR m.id < $4)
              ORDER BY m.id DESC LIMIT ${turnLimit}) t) AS turns,
          (SELECT s.value FROM setting s WHERE s.key = 'packs') AS packs,
          (SELECT row_to_json(k) FROM (
             SELECT id, base_url, model, encode(key_sealed, 'base64') AS key_sealed, updated_at FROM model_connection
              WHERE active ORDER BY updated_at DESC LIMIT 1) k) AS connection,
          (SELECT count(*)::int FROM message m WHERE m.person_id = $1 AND m.id > $5 AND m.author = 'person') AS sent,
          (SELECT max(s.last_seen_at) FROM stretch s WHERE s.person_id = $1 AND s.ended_at IS NULL) AS stretch_seen_at
     FROM conversation c JOIN companion co ON co.id = c.companion_id
    WHERE c.person_id = $1 AND c.id = $2`,
);

/**
 * The facts of a conversation that belongs to the actor, in one round trip.
 * @throws NotFound also when it belongs to somebody else
 */
export async function gather(
  { service, actor, now }: ActorContext,
  conversationId: string,
  beforeId: string | null,
): Promise<Gathered> {
  const minuteAgo = firstUuidOf(new Date(now.getTime() - 60_000));
  const [row] = await run(service.database, gatherStatement, [
    actor.personId,
    conversationId,
    actor.locale,
    beforeId,
    minuteAgo,
  ]);
  if (!row) throw new NotFound();
  return {
    conversationId,
    control: row.control,
    untitled: row.untitled,
    lastMessageAt: row.last_message_at,
    companion: {
      id: row.companion_id,
      relationship: row.relationship,
      audiences: row.audiences,
      text: row.companion_text,
    },
    turns: row.turns.map(({ id, author, text }) => ({
      id,
      author,
      text: actor.vault.open("message.text", Buffer.from(text, "base64")),
    })),
    packs: packsFromSetting(row.packs, service.env),
    connection: await connectionFromRow(
      row.connection && {
        ...row.connection,
        key_sealed:
          row.connection.key_sealed === null ? null : Buffer.from(row.connection.key_sealed, "base64"),
        updated_at: new Date(row.connection.updated_at),
      },
      service,
    ),
    sentInLastMinute: row.sent,
    stretchSeenAt: row.stretch_seen_at,
  };
}
