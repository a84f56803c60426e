import type { ObligationRow } from "@/lib/rules/obligation-row";

/** Data: O-43 to O-50. */
export const dataObligations: readonly ObligationRow[] = [
  {
    id: "O-43",
    state: "partly",
    articles: ["cn-draft-2025-12/14", "cn-final-2026-07/16"],
    tests: ["lib/server/seal.test.ts", "lib/server/conversation/conversation.test.ts"],
    note: true,
  },
  {
    id: "O-44",
    state: "partly",
    articles: ["cn-draft-2025-12/14", "cn-final-2026-07/16", "std/minors-regulation-36"],
    tests: ["lib/server/conversation/conversation.test.ts", "e2e/accounts.spec.ts"],
    note: true,
  },
  { id: "O-45", state: "planned", articles: ["cn-final-2026-07/16"] },
  {
    id: "O-46",
    state: "partly",
    articles: ["cn-draft-2025-12/14", "cn-final-2026-07/16"],
    note: true,
    tests: ["lib/server/conversation/conversation.test.ts"],
  },
  { id: "O-47", state: "planned", articles: ["cn-draft-2025-12/15", "cn-final-2026-07/16"] },
  { id: "O-48", state: "planned", articles: ["cn-draft-2025-12/14", "cn-final-2026-07/16"] },
  {
    id: "O-49",
    state: "planned",
    articles: ["cn-draft-2025-12/15", "cn-final-2026-07/17", "std/minors-audit-notice"],
  },
  { id: "O-50", state: "planned", articles: ["std/CSL-logs"] },
];
