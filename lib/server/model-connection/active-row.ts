import "server-only";
import type { Transaction } from "@/lib/server/db/client";
import { Refusal } from "@/lib/server/incident";
import type { ConnectionInput } from "./connection-input";

const activeRowSelect = {
  id: true,
  name: true,
  baseUrl: true,
  model: true,
  keySealed: true,
  updatedAt: true,
} as const;

/** The connection that the administrator stored, or null. The newest wins. */
export async function findActiveRow(prisma: Pick<Transaction, "modelConnection">) {
  return prisma.modelConnection.findFirst({
    where: { active: true },
    orderBy: { updatedAt: "desc" },
    select: activeRowSelect,
  });
}

type ActiveRow = NonNullable<Awaited<ReturnType<typeof findActiveRow>>>;

/**
 * The stored sealed key, when the input asks to go on with it; else null.
 * @throws Refusal when the address now names another server: a key goes only where it was meant to go
 */
export function keptKey(input: ConnectionInput, stored: ActiveRow | null): ActiveRow["keySealed"] {
  if (!input.keepKey || input.apiKey !== "" || stored === null || stored.keySealed === null) return null;
  if (new URL(stored.baseUrl).origin !== new URL(input.baseUrl).origin) {
    throw new Refusal("common.checkFields", { apiKey: "model.error.keyForOtherServer" });
  }
  return stored.keySealed;
}
