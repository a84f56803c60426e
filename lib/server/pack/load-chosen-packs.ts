import "server-only";
import type { PackId } from "@/lib/domain/pack";
import type { Context } from "@/lib/server/context";
import { packsFromSetting, packsSettingKey } from "./chosen-packs";

/** The packs in force now, and whether the administrator chose them or the environment did. */
export async function loadChosenPacks({
  service,
}: Pick<Context, "service">): Promise<{ packs: PackId[]; chosenAt: Date | null }> {
  const stored = await service.database.prisma.setting.findUnique({ where: { key: packsSettingKey } });
  return { packs: packsFromSetting(stored?.value, service.env), chosenAt: stored?.updatedAt ?? null };
}
