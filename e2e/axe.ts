import { readFileSync } from "node:fs";
import type { Page } from "@playwright/test";
import type { RunOptions } from "axe-core";

const source = readFileSync(require.resolve("axe-core/axe.min.js"), "utf8");

type Finding = { rule: string; impact: string; targets: string[]; help: string };
type AxeWindow = { axe: { run(root: Document, options: RunOptions): Promise<AxeAnswer> } };
type AxeAnswer = {
  violations: {
    id: string;
    impact?: string | null;
    help: string;
    nodes: { target: unknown[]; failureSummary?: string }[];
  }[];
};

const allTags = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];

/** What axe finds serious or critical on this page. `colours`: only what light and dark can change. */
export async function seriousFindings(page: Page, only: "everything" | "colours"): Promise<Finding[]> {
  await page.evaluate(source);
  const runOnly: RunOptions["runOnly"] =
    only === "colours" ? { type: "rule", values: ["color-contrast"] } : { type: "tag", values: allTags };
  const { violations } = await page.evaluate(
    async (options) => {
      const { axe } = window as unknown as AxeWindow;
      return axe.run(document, options);
    },
    { resultTypes: ["violations"], runOnly } satisfies RunOptions,
  );
  return violations
    .filter(({ impact }) => impact === "serious" || impact === "critical")
    .map(({ id, impact, help, nodes }) => ({
      rule: id,
      impact: impact ?? "",
      help,
      targets: nodes.map(({ target, failureSummary }) => `${target.join(" ")}: ${failureSummary ?? ""}`),
    }));
}
