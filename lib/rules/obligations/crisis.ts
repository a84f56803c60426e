import type { ObligationRow } from "@/lib/rules/obligation-row";

/** State and crisis: O-15 to O-23. */
export const crisisObligations: readonly ObligationRow[] = [
  { id: "O-15", state: "planned", articles: ["cn-draft-2025-12/11", "cn-final-2026-07/13"], note: true },
  {
    id: "O-16",
    state: "partly",
    articles: ["cn-draft-2025-12/11", "cn-final-2026-07/13", "us-ny/1701", "us-ca/22602-b", "us-wa/HB-2225"],
    note: true,
  },
  {
    id: "O-17",
    state: "partly",
    articles: ["cn-draft-2025-12/11", "cn-final-2026-07/13", "us-ny/1701", "us-ca/22602-b", "us-wa/HB-2225"],
    note: true,
  },
  { id: "O-18", state: "planned", articles: ["cn-draft-2025-12/11", "cn-final-2026-07/13"] },
  { id: "O-19", state: "planned", articles: ["cn-draft-2025-12/11", "cn-final-2026-07/13"] },
  { id: "O-20", state: "partly", articles: ["cn-draft-2025-12/11", "cn-final-2026-07/13"], note: true },
  {
    id: "O-21",
    state: "enforced",
    articles: ["cn-draft-2025-12/11", "cn-final-2026-07/13", "cn-final-2026-07/10"],
  },
  {
    id: "O-22",
    state: "planned",
    articles: ["cn-draft-2025-12/9", "cn-draft-2025-12/11", "cn-final-2026-07/10"],
  },
  {
    id: "O-23",
    state: "partly",
    articles: ["cn-draft-2025-12/11", "cn-final-2026-07/13"],
    note: true,
    tests: ["lib/safety/crisis.test.ts"],
  },
];
