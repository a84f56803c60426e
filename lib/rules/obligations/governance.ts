import type { ObligationRow } from "@/lib/rules/obligation-row";

/** Governance: O-58 to O-66. */
export const governanceObligations: readonly ObligationRow[] = [
  { id: "O-58", state: "planned", articles: ["cn-draft-2025-12/20", "cn-final-2026-07/21"] },
  { id: "O-59", state: "planned", articles: ["cn-draft-2025-12/19", "cn-final-2026-07/20"] },
  { id: "O-60", state: "planned", articles: ["cn-draft-2025-12/21", "cn-final-2026-07/22"] },
  { id: "O-61", state: "planned", articles: ["cn-draft-2025-12/22", "cn-final-2026-07/23"] },
  { id: "O-62", state: "planned", articles: ["cn-draft-2025-12/25", "cn-final-2026-07/26"] },
  { id: "O-63", state: "planned", articles: ["cn-final-2026-07/24", "cn-final-2026-07/30"] },
  { id: "O-64", state: "planned", articles: ["std/GB-T-45654-2025"] },
  { id: "O-65", state: "planned", articles: ["cn-draft-2025-12/10", "cn-final-2026-07/11"] },
  {
    id: "O-66",
    state: "partly",
    articles: ["cn-draft-2025-12/26", "cn-draft-2025-12/27", "cn-draft-2025-12/28", "cn-final-2026-07/27"],
    note: true,
    tests: ["lib/server/usage/beat.test.ts"],
  },
];
