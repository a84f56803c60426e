import type { ObligationRow } from "@/lib/rules/obligation-row";

/** Identity and labels: O-01 to O-09. */
export const identityObligations: readonly ObligationRow[] = [
  {
    id: "O-01",
    state: "enforced",
    articles: [
      "cn-draft-2025-12/16",
      "cn-final-2026-07/18",
      "std/GB-45438-2025-5.6",
      "std/labelling-measures-4",
      "eu-aiact/50-5",
    ],
    tests: ["e2e/labels.spec.ts"],
  },
  { id: "O-02", state: "enforced", articles: ["cn-draft-2025-12/16"], tests: ["e2e/disclosure.spec.ts"] },
  { id: "O-03", state: "enforced", articles: ["cn-draft-2025-12/16"], tests: ["e2e/disclosure.spec.ts"] },
  { id: "O-04", state: "planned", articles: ["cn-draft-2025-12/16", "cn-final-2026-07/18"] },
  {
    id: "O-05",
    state: "enforced",
    articles: ["cn-final-2026-07/18", "std/GB-45438-2025-5.1", "std/labelling-measures-4"],
    tests: ["lib/server/message/post-message.test.ts", "e2e/labels.spec.ts"],
  },
  {
    id: "O-06",
    state: "planned",
    articles: ["std/labelling-measures-4", "std/labelling-measures-5"],
    note: true,
  },
  { id: "O-07", state: "planned", articles: ["std/GB-45438-2025-E", "std/TC260-PG-20252A"] },
  {
    id: "O-08",
    state: "enforced",
    articles: ["cn-draft-2025-12/16", "cn-final-2026-07/18", "us-wa/HB-2225", "us-ca/22602", "eu-aiact/50-1"],
    tests: ["lib/server/message/post-message.test.ts", "e2e/identity.spec.ts"],
  },
  { id: "O-09", state: "planned", articles: ["std/labelling-measures-9"] },
];
