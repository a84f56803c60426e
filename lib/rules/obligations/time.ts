import type { ObligationRow } from "@/lib/rules/obligation-row";

/** Time and exit: O-10 to O-14. */
export const timeObligations: readonly ObligationRow[] = [
  {
    id: "O-10",
    state: "enforced",
    articles: ["cn-draft-2025-12/17", "cn-final-2026-07/18"],
    tests: [
      "lib/server/usage/beat.test.ts",
      "lib/domain/break-schedule.test.ts",
      "e2e/break-reminder.spec.ts",
    ],
  },
  {
    id: "O-11",
    state: "enforced",
    articles: ["cn-draft-2025-12/17", "cn-final-2026-07/18"],
    tests: ["lib/server/usage/beat.test.ts", "lib/domain/stretch.test.ts", "e2e/break-reminder.spec.ts"],
  },
  {
    id: "O-12",
    state: "enforced",
    articles: ["cn-draft-2025-12/18", "cn-final-2026-07/19"],
    tests: ["lib/safety/exit-intent.test.ts", "lib/server/message/post-message.test.ts", "e2e/exit.spec.ts"],
  },
  { id: "O-13", state: "enforced", articles: ["cn-final-2026-07/19"], tests: ["e2e/exit.spec.ts"] },
  {
    id: "O-14",
    state: "enforced",
    articles: ["cn-draft-2025-12/18", "cn-final-2026-07/19"],
    tests: ["e2e/exit.spec.ts"],
  },
];
