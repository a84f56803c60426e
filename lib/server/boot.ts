import "server-only";
import { startInstance, stopInstance } from "@/lib/server/instance";
import { stopQueue } from "@/lib/server/queue/queue";
import { startQueue } from "@/lib/server/queue/start-queue";
import { openVault } from "@/lib/server/seal";
import { type Service, service } from "@/lib/server/service";

/**
 * Starts this process. Refuses a master key that does not open what is stored: going on would write texts
 * that nobody can read beside texts that nobody can read any more.
 */
export async function boot(): Promise<void> {
  const running = service();
  await tryKeys(running);
  await startInstance(running);
  await startQueue(running);
  for (const signal of ["SIGTERM", "SIGINT"] as const) {
    process.once(signal, () => void stop(running));
  }
}

async function stop(running: Service): Promise<void> {
  await stopInstance(running);
  await stopQueue(running);
}

/** @throws KeyRingError when the master key is not the one that the data keys were wrapped with */
export async function tryKeys(running: Service): Promise<void> {
  const rows = await running.database.prisma.dataKey.groupBy({ by: ["masterKeyId"] });
  for (const { masterKeyId } of rows) {
    const row = await running.database.prisma.dataKey.findFirst({ where: { masterKeyId } });
    if (row) openVault(running, row);
  }
}
