import type { Service } from "@/lib/server/service";
import { companions } from "./companions";

/** Stores the companions of a new installation; doing it again brings their texts up to date. */
export async function storeCompanions({
  database,
  clock,
}: Pick<Service, "database" | "clock">): Promise<void> {
  for (const [position, { id, relationship, audiences, texts }] of companions.entries()) {
    const data = { relationship, audiences: [...audiences], position, texts };
    await database.prisma.companion.upsert({
      where: { id },
      create: { id, ...data, createdAt: clock.now() },
      update: data,
    });
  }
}
