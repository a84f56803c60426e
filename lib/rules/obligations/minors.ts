import type { ObligationRow } from "@/lib/rules/obligation-row";

/** Registration and minors: O-24 to O-39. */
export const minorsObligations: readonly ObligationRow[] = [
  {
    id: "O-24",
    state: "enforced",
    articles: ["cn-draft-2025-12/11", "cn-final-2026-07/12"],
    tests: ["lib/server/account/sign-up.test.ts", "e2e/accounts.spec.ts"],
  },
  {
    id: "O-25",
    state: "enforced",
    articles: ["cn-final-2026-07/12"],
    tests: ["lib/server/account/sign-up.test.ts", "e2e/accounts.spec.ts"],
  },
  {
    id: "O-26",
    state: "partly",
    articles: ["cn-final-2026-07/14", "us-wa/HB-2225", "us-ca/21812"],
    note: true,
    tests: ["lib/server/conversation/conversation.test.ts"],
  },
  {
    id: "O-27",
    state: "partly",
    articles: ["cn-draft-2025-12/12", "cn-final-2026-07/14", "std/PIPL-31"],
    tests: ["e2e/accounts.spec.ts"],
    note: true,
  },
  {
    id: "O-28",
    state: "planned",
    articles: ["cn-draft-2025-12/12", "cn-final-2026-07/14", "std/minor-mode-guideline"],
  },
  { id: "O-29", state: "planned", articles: ["cn-draft-2025-12/12", "cn-final-2026-07/14"] },
  { id: "O-30", state: "planned", articles: ["cn-draft-2025-12/12", "cn-final-2026-07/14"] },
  { id: "O-31", state: "planned", articles: ["cn-draft-2025-12/12", "cn-final-2026-07/14"] },
  { id: "O-32", state: "planned", articles: ["std/minor-mode-guideline"] },
  { id: "O-33", state: "planned", articles: ["cn-draft-2025-12/12", "cn-final-2026-07/14"] },
  { id: "O-34", state: "planned", articles: ["cn-draft-2025-12/12", "cn-final-2026-07/14"] },
  { id: "O-35", state: "planned", articles: ["cn-draft-2025-12/12", "cn-final-2026-07/14"] },
  { id: "O-36", state: "planned", articles: ["cn-draft-2025-12/12"] },
  {
    id: "O-37",
    state: "planned",
    articles: ["cn-draft-2025-12/12", "cn-final-2026-07/14", "std/minors-regulation-44"],
  },
  { id: "O-38", state: "planned", articles: ["cn-draft-2025-12/14"] },
  { id: "O-39", state: "planned", articles: ["std/minors-information-measures"] },
];
