import type { Localised } from "@/lib/domain/locale";
import type { PackId } from "@/lib/domain/pack";
import type { ParameterRow } from "@/lib/rules/parameters";

/** One legal instrument: its dates and its numbers. */
export type Pack = {
  id: PackId;
  name: Localised;
  instrument: Localised;
  /** Null: a text that was never enacted; it holds whenever it is chosen. */
  inForceFrom: Date | null;
  /** The first instant at which it no longer holds. */
  until: Date | null;
  /** False where the wording has not been read in an official complete text. */
  verified: boolean;
  parameters: readonly ParameterRow[];
};
