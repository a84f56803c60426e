import "server-only";
import type { Transaction } from "@/lib/server/db/client";
import { Refusal } from "@/lib/server/incident";

/**
 * Holds the rows of all active administrators until the transaction ends, and checks that the one who acts is still
 * among them. Two administrators who demote or suspend each other at the same moment would otherwise both succeed
 * and leave nobody: nobody may change oneself, so whoever holds the lock remains.
 * @throws Refusal 403
 */
export async function lockAdministrators(
  transaction: Pick<Transaction, "$queryRaw">,
  actorId: string,
): Promise<void> {
  const rows = await transaction.$queryRaw<{ id: string }[]>`
    SELECT id::text AS id FROM person WHERE role = 'administrator' AND standing = 'active' ORDER BY id FOR UPDATE`;
  if (!rows.some(({ id }) => id === actorId)) throw new Refusal("common.notAllowed", {}, 403);
}
