import "server-only";
import type { ReplyFault } from "@/lib/domain/message";
import { writeAudit } from "@/lib/server/audit";
import type { ActorContext } from "@/lib/server/context";
import { testConnection } from "@/lib/server/model/connection-test";
import { demand } from "@/lib/server/staff/demand";
import { openKey } from "./active-connection";
import { findActiveRow, keptKey } from "./active-row";
import type { ConnectionInput } from "./connection-input";

/** `detail`: the endpoint's own words, cut, with the key taken out of them. */
export type Trial =
  | { ok: true; latencyMs: number; modelSeen: boolean }
  | { ok: false; fault: ReplyFault; detail: string };

const longestDetail = 300;

/**
 * Asks the endpoint as typed, before it is saved; nobody's words travel.
 * @throws Refusal when the stored key would go to another server
 */
export async function tryConnection(context: ActorContext, input: ConnectionInput): Promise<Trial> {
  demand(context, "manage-model");
  const { service } = context;
  const kept = keptKey(input, await findActiveRow(service.database.prisma));
  const apiKey = kept === null ? input.apiKey || null : await openKey(service, kept);
  const outcome = await testConnection({
    baseUrl: input.baseUrl,
    apiKey,
    model: input.model,
    signal: new AbortController().signal,
  });
  await service.database.prisma.$transaction((transaction) =>
    writeAudit(transaction, context, {
      deed: "model-connection.tested",
      subjectId: null,
      details: {
        host: new URL(input.baseUrl).host,
        model: input.model,
        outcome: outcome.ok ? "answered" : outcome.fault,
      },
    }),
  );
  if (outcome.ok) return outcome;
  // Some endpoints quote the key they refuse: a stored one must not come back that way.
  const detail = apiKey === null ? outcome.detail : outcome.detail.replaceAll(apiKey, "•••");
  return { ...outcome, detail: detail.slice(0, longestDetail) };
}
