import { defaultPackIds, type PackId, packIds } from "@/lib/domain/pack";

/** Where the choice of packs is stored in the table of settings: `{ packs: PackId[] }`. */
export const packsSettingKey = "packs";

/**
 * The packs in force: what the administrator stored, else those of the environment (`ANBAN_PACKS`).
 * A stored value that cannot be understood in full fails closed: every pack it does name, those of the environment
 * and the strictest default hold together, so that a damaged setting never relaxes a duty.
 */
export function packsFromSetting(value: unknown, env: { packs: readonly PackId[] }): PackId[] {
  if (value === null || value === undefined) return inOrder(env.packs);
  const stored =
    typeof value === "object" && "packs" in value && Array.isArray(value.packs) ? value.packs : [];
  const known = inOrder(stored);
  if (known.length > 0 && stored.every((id) => known.includes(id))) return known;
  return inOrder([...known, ...env.packs, ...defaultPackIds]);
}

function inOrder(named: readonly unknown[]): PackId[] {
  return packIds.filter((id) => named.includes(id));
}
