import type { ObligationRow } from "@/lib/rules/obligation-row";

/** Outside China: O-67 to O-70. */
export const elsewhereObligations: readonly ObligationRow[] = [
  {
    id: "O-67",
    state: "enforced",
    articles: ["us-ny/1702"],
    tests: ["e2e/disclosure.spec.ts", "e2e/break-reminder.spec.ts"],
  },
  { id: "O-68", state: "partly", articles: ["us-ca/22602-c", "us-ca/21812"], note: true },
  { id: "O-69", state: "enforced", articles: ["us-wa/HB-2225"], note: true },
  {
    id: "O-70",
    state: "partly",
    articles: ["eu-aiact/50-1", "eu-aiact/50-2", "eu-aiact/50-5"],
    tests: ["e2e/labels.spec.ts", "e2e/disclosure.spec.ts"],
    note: true,
  },
];
