import "server-only";
import { writeAudit } from "@/lib/server/audit";
import type { ActorContext } from "@/lib/server/context";
import { NotFound } from "@/lib/server/incident";
import { demand } from "@/lib/server/staff/demand";

/**
 * Takes the stored connection away and destroys its key; the environment's or the built-in companion answers then.
 * @throws NotFound when none is stored
 */
export async function removeConnection(context: ActorContext): Promise<void> {
  demand(context, "manage-model");
  const { service, now, actor } = context;
  await service.database.prisma.$transaction(async (transaction) => {
    const { count } = await transaction.modelConnection.updateMany({
      where: { active: true },
      data: { active: false, keySealed: null, updatedAt: now, updatedById: actor.personId },
    });
    if (count === 0) throw new NotFound();
    await writeAudit(transaction, context, { deed: "model-connection.removed", subjectId: null });
  });
}
