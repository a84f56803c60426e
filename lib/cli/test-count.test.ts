import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { add, countPlaywright, countVitest, lastLine } from "./test-count";

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "anban count "));
});
afterEach(() => rmSync(folder, { recursive: true }));

function report(content: unknown): string {
  const path = join(folder, "report.json");
  writeFileSync(path, typeof content === "string" ? content : JSON.stringify(content));
  return path;
}

describe("the last line of npm test", () => {
  it("counts everything together", () => {
    const unit = { passed: 3, failed: 1, skipped: 0 };
    expect(lastLine(add(unit, { passed: 4, failed: 0, skipped: 2 }))).toBe("7 passed, 1 failed, 2 skipped");
  });

  it("counts unit tests, and a file that could not be loaded or prepared as a failure", () => {
    const path = report({
      numPassedTests: 5,
      numFailedTests: 1,
      numPendingTests: 1,
      numTodoTests: 1,
      testResults: [
        { status: "failed", assertionResults: [] },
        { status: "failed", assertionResults: [{ status: "skipped" }] },
        { status: "failed", assertionResults: [{ status: "failed" }] },
        { status: "passed", assertionResults: [{ status: "passed" }] },
      ],
    });
    expect(countVitest(path, 1)).toEqual({ passed: 5, failed: 3, skipped: 2 });
  });

  it("counts browser tests, and one that passed only at a second try as a failure", () => {
    const path = report({ stats: { expected: 4, unexpected: 1, flaky: 1, skipped: 2 }, errors: [] });
    expect(countPlaywright(path, 1)).toEqual({ passed: 4, failed: 2, skipped: 2 });
  });

  it("never takes a lane that died for one that passed", () => {
    expect(countVitest(join(folder, "absent"), 0).failed).toBe(1);
    expect(countPlaywright(report("half of a rep"), 1).failed).toBe(1);
    expect(countPlaywright(report({ stats: { expected: 0 }, errors: [{}] }), 1).failed).toBe(1);
    expect(countVitest(report({ numPassedTests: 5, testResults: [] }), 1)).toEqual({
      passed: 5,
      failed: 1,
      skipped: 0,
    });
  });
});
