import type { ObligationRow } from "@/lib/rules/obligation-row";

/** Content and design: O-51 to O-57. */
export const contentObligations: readonly ObligationRow[] = [
  {
    id: "O-51",
    state: "partly",
    articles: ["cn-draft-2025-12/7", "cn-final-2026-07/8", "std/GB-T-45654-2025"],
    tests: ["lib/server/message/post-message.test.ts", "e2e/prohibited-content.spec.ts"],
    note: true,
  },
  { id: "O-52", state: "planned", articles: ["cn-draft-2025-12/7", "cn-final-2026-07/8"] },
  { id: "O-53", state: "planned", articles: ["cn-final-2026-07/8"] },
  {
    id: "O-54",
    state: "partly",
    articles: ["cn-draft-2025-12/9", "cn-final-2026-07/10"],
    tests: ["e2e/exit.spec.ts"],
    note: true,
  },
  { id: "O-55", state: "planned", articles: ["std/TC260-003-7"] },
  {
    id: "O-56",
    state: "partly",
    articles: ["cn-draft-2025-12/23", "cn-final-2026-07/24"],
    tests: ["lib/server/account/sign-in.test.ts", "e2e/accounts.spec.ts"],
    note: true,
  },
  { id: "O-57", state: "planned", articles: ["cn-draft-2025-12/31", "cn-final-2026-07/31"] },
];
