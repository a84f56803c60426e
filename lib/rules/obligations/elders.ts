import type { ObligationRow } from "@/lib/rules/obligation-row";

/** Elders: O-40 to O-42. */
export const eldersObligations: readonly ObligationRow[] = [
  { id: "O-40", state: "planned", articles: ["cn-draft-2025-12/13"], note: true },
  { id: "O-41", state: "partly", articles: ["cn-draft-2025-12/13", "cn-final-2026-07/15"], note: true },
  { id: "O-42", state: "planned", articles: ["cn-final-2026-07/15"] },
];
