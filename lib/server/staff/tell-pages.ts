import "server-only";
import type { Transaction } from "@/lib/server/db/client";
import { wakeChannel } from "@/lib/server/live/bus";
import type { Service } from "@/lib/server/service";

/**
 * Tells every open page of a person that it may no longer stay, in every app instance, when the transaction commits.
 * Call what it returns after the commit: an instance does not hear its own wakes.
 */
export async function tellPages(
  transaction: Pick<Transaction, "$executeRaw">,
  { bus }: Pick<Service, "bus">,
  personId: string,
): Promise<() => void> {
  const payload = bus.payload({ kind: "signed-out", personId, loginSessionId: null });
  await transaction.$executeRaw`SELECT pg_notify(${wakeChannel}, ${payload})`;
  return () => bus.signOut(personId, null);
}
