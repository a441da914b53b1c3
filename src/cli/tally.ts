/** How many passed and how many did not: the arithmetic of `npm test`. */

/** What a step of the test run comes to. A step that is no collection of tests counts as one. */
export interface Tally {
  passed: number;
  failed: number;
  /** Why something failed that no output tells, e.g. `2 tests were skipped`. */
  reasons: readonly string[];
}

/** The part of vitest's JSON report that is read here (`--reporter=json`, after Jest's). */
export interface TestReport {
  numPassedTests: number;
  numFailedTests: number;
  numPendingTests: number;
  numTodoTests: number;
  testResults: readonly { name: string; status: string; assertionResults: readonly { status: string }[] }[];
}

/** One step that passed, or failed for a reason. */
export function tallyOfStep(passed: boolean, ...reasons: readonly string[]): Tally {
  return { passed: passed ? 1 : 0, failed: passed ? 0 : 1, reasons };
}

/** The tests of a report. Skipped ones and files that could not be run count as failed: nothing may be silently absent. */
export function tallyOfReport(report: TestReport): Tally {
  const skipped = report.numPendingTests + report.numTodoTests;
  const broken = report.testResults.filter(
    ({ status, assertionResults }) => status === 'failed' && !assertionResults.some((test) => test.status === 'failed'),
  );
  const reasons = [
    ...(skipped > 0 ? [`skipped tests count as failed: ${skipped}`] : []),
    ...broken.map(({ name }) => `did not run to its end: ${name}`),
  ];
  return { passed: report.numPassedTests, failed: report.numFailedTests + skipped + broken.length, reasons };
}

/** All tallies together. */
export function total(tallies: readonly Tally[]): Tally {
  const sum = (key: 'passed' | 'failed') => tallies.reduce((before, tally) => before + tally[key], 0);
  return { passed: sum('passed'), failed: sum('failed'), reasons: tallies.flatMap(({ reasons }) => reasons) };
}
