import { existsSync, readFileSync } from "node:fs";

export type Count = { readonly passed: number; readonly failed: number; readonly skipped: number };

export const nothing: Count = { passed: 0, failed: 0, skipped: 0 };

export function add(a: Count, b: Count): Count {
  return { passed: a.passed + b.passed, failed: a.failed + b.failed, skipped: a.skipped + b.skipped };
}

/** The last line of `npm test`. */
export function lastLine({ passed, failed, skipped }: Count): string {
  return `${passed} passed, ${failed} failed, ${skipped} skipped`;
}

/** A lane that left no readable report has failed, whatever it did before. */
function report(path: string): Record<string, unknown> | null {
  if (!existsSync(path)) return null;
  try {
    return JSON.parse(readFileSync(path, "utf8"));
  } catch {
    return null;
  }
}

const number = (value: unknown) => (typeof value === "number" ? value : 0);

/** An exit code that says *failed* while no test did (a crash, an unhandled error) counts as one failure. */
function heedCode(count: Count, code: number): Count {
  return code !== 0 && count.failed === 0 ? { ...count, failed: 1 } : count;
}

/** A file that failed while none of its tests did could not be loaded, or its preparation failed and its tests were skipped. */
const failedAsWhole = (file: { status?: string; assertionResults?: { status?: string }[] }) =>
  file.status === "failed" && !file.assertionResults?.some((test) => test.status === "failed");

/** Counts Vitest's JSON report; a file that failed as a whole counts as one failure. */
export function countVitest(path: string, code: number): Count {
  const read = report(path);
  if (read === null) return { ...nothing, failed: 1 };
  const files = Array.isArray(read.testResults) ? read.testResults : [];
  const unprepared = files.filter(failedAsWhole).length;
  const count = {
    passed: number(read.numPassedTests),
    failed: number(read.numFailedTests) + unprepared,
    skipped: number(read.numPendingTests) + number(read.numTodoTests),
  };
  return heedCode(count, code);
}

/** Counts Playwright's JSON report. A test that passed only at a second try would count as failed. */
export function countPlaywright(path: string, code: number): Count {
  const read = report(path);
  if (read === null) return { ...nothing, failed: 1 };
  const stats = Object(read.stats);
  const errors = Array.isArray(read.errors) ? read.errors.length : 0;
  const failed = number(stats.unexpected) + number(stats.flaky);
  const count = { passed: number(stats.expected), failed: failed || errors, skipped: number(stats.skipped) };
  return heedCode(count, code);
}
