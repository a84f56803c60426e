import "server-only";
import { type PackId, packIds } from "@/lib/domain/pack";
import { writeAudit } from "@/lib/server/audit";
import type { ActorContext } from "@/lib/server/context";
import { Refusal } from "@/lib/server/incident";
import { demand } from "@/lib/server/staff/demand";
import { packsFromSetting, packsSettingKey } from "./chosen-packs";

/**
 * Stores which packs hold from the next message on, in every app instance: the setting is read with each message.
 * @throws Refusal when none is named: without a pack the product would be lawless
 */
export async function choosePacks(
  context: ActorContext,
  input: { packs: readonly PackId[] },
): Promise<PackId[]> {
  demand(context, "choose-packs");
  const packs = packIds.filter((id) => input.packs.includes(id));
  if (packs.length === 0) throw new Refusal("desk.law.chooseOne", { packs: "desk.law.chooseOne" });
  const { service, now, actor } = context;
  await service.database.prisma.$transaction(async (transaction) => {
    const stored = await transaction.setting.findUnique({ where: { key: packsSettingKey } });
    const row = { value: { packs }, updatedAt: now, updatedById: actor.personId };
    await transaction.setting.upsert({
      where: { key: packsSettingKey },
      create: { key: packsSettingKey, ...row },
      update: row,
    });
    await writeAudit(transaction, context, {
      deed: "packs.chosen",
      subjectId: null,
      details: { packs, before: packsFromSetting(stored?.value, service.env) },
    });
  });
  return packs;
}
