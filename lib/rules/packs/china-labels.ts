import { lawRow } from "@/lib/rules/law-row";
import type { ParameterRow } from "@/lib/rules/parameters";

/** The labelling measures and GB 45438-2025, in force since 2025-09-01 whatever becomes of the measures on companions. */
export const chinaLabels: readonly ParameterRow[] = [
  lawRow("label.standing", true, "std/GB-45438-2025-5.6", { basis: "standard" }),
  lawRow("label.message", true, "std/GB-45438-2025-5.1", { basis: "standard" }),
  lawRow("label.copied", true, "std/labelling-measures-4"),
  lawRow("label.implicit", true, "std/labelling-measures-5"),
];
