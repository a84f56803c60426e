import "server-only";
import { builtInSource } from "@/lib/server/model/built-in/built-in-source";
import { openAiSource } from "@/lib/server/model/openai-source";
import type { ReplySource } from "@/lib/server/model/reply-source";
import type { ActiveConnection } from "@/lib/server/model-connection/active-connection";

let kept: { fingerprint: string; source: ReplySource } | null = null;

/** Who answers over a connection. The last client is kept with its open sockets. */
export function replySourceOf(connection: ActiveConnection): ReplySource {
  if (connection.kind === "built-in") return builtInSource;
  if (kept?.fingerprint === connection.fingerprint) return kept.source;
  kept = { fingerprint: connection.fingerprint, source: openAiSource(connection) };
  return kept.source;
}
