import "server-only";
import { writeAudit } from "@/lib/server/audit";
import type { ActorContext } from "@/lib/server/context";
import { demand } from "@/lib/server/staff/demand";
import { findActiveRow, keptKey } from "./active-row";
import type { ConnectionInput } from "./connection-input";
import { serviceVault } from "./service-vault";

/**
 * Stores the connection that answers from the next message on. Earlier ones stay as history, without their keys.
 * @throws Refusal when a key would go to another server than before
 */
export async function saveConnection(context: ActorContext, input: ConnectionInput): Promise<void> {
  demand(context, "manage-model");
  const { service, now, actor } = context;
  await service.database.prisma.$transaction(async (transaction) => {
    const kept = keptKey(input, await findActiveRow(transaction));
    const fresh =
      input.apiKey === ""
        ? null
        : (await serviceVault(transaction, service, now)).seal("model-connection.key", input.apiKey);
    await transaction.modelConnection.updateMany({
      where: { active: true },
      data: { active: false, keySealed: null },
    });
    const { id } = await transaction.modelConnection.create({
      data: {
        id: service.random.uuid(now),
        name: input.name,
        baseUrl: input.baseUrl,
        model: input.model,
        keySealed: fresh ?? kept,
        active: true,
        createdAt: now,
        updatedAt: now,
        updatedById: actor.personId,
      },
      select: { id: true },
    });
    await writeAudit(transaction, context, {
      deed: "model-connection.saved",
      subjectId: null,
      targetId: id,
      details: { host: new URL(input.baseUrl).host, model: input.model, key: keyWord(fresh, kept) },
    });
  });
}

function keyWord(fresh: unknown, kept: unknown): string {
  if (fresh !== null) return "new";
  return kept === null ? "none" : "kept";
}
