import type { PackId } from "@/lib/domain/pack";
import type { CoverageRow, CoverageState, PackCoverage } from "@/lib/rules/coverage";

/** The states in the order of the page: what is kept, what is not, what is nobody's business here. */
export const stateNames = [
  "enforced",
  "partly",
  "feature",
  "planned",
  "organisational",
  "not-applicable",
] as const satisfies readonly CoverageState[];

export type Entry = Omit<CoverageRow, "packs"> & {
  packs: ({ id: PackId } & PackCoverage)[];
  ruleIds: string[];
};

/**
 * The obligations as the filter wants them: only the packs asked for, and only those in the state asked for. Where no
 * state is asked for, an obligation that none of these packs knows is still listed: an empty line is information too.
 */
export function coverageEntries(
  rows: readonly CoverageRow[],
  { packs, state }: { packs: readonly PackId[]; state: CoverageState | undefined },
): Entry[] {
  return rows.flatMap(({ packs: byPack, ...row }) => {
    const parts = packs.map((id) => ({ id, ...byPack[id] }));
    const shown = state === undefined ? parts : parts.filter((part) => part.state === state);
    // Among several packs, "not applicable" speaks of the obligation only when none of them asks for it.
    if (state === "not-applicable" && shown.length < parts.length) return [];
    if (shown.length === 0) return [];
    return [{ ...row, packs: shown, ruleIds: [...new Set(shown.flatMap((part) => part.ruleIds))] }];
  });
}

/** How many obligations stand in each state under any of the packs; states that nobody is in are left out. */
export function countStates(entries: readonly Entry[]): { state: CoverageState; count: number }[] {
  return stateNames.flatMap((state) => {
    const count = entries.filter(({ packs }) => overallState(packs) === state).length;
    return count === 0 ? [] : [{ state, count }];
  });
}

/** An obligation has one state wherever it applies at all. */
function overallState(packs: Entry["packs"]): CoverageState {
  return packs.find(({ state }) => state !== "not-applicable")?.state ?? "not-applicable";
}
