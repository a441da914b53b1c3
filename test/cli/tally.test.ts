import { expect, test } from 'vitest';
import { type TestReport, tallyOfReport, tallyOfStep, total } from '../../src/cli/tally.ts';

function aReport(some: Partial<TestReport>): TestReport {
  return { numPassedTests: 0, numFailedTests: 0, numPendingTests: 0, numTodoTests: 0, testResults: [], ...some };
}

test('passed and failed tests are counted as they are', () => {
  expect(tallyOfReport(aReport({ numPassedTests: 3, numFailedTests: 1 }))).toMatchObject({ passed: 3, failed: 1 });
});

test('a skipped test counts as failed, and is named as the reason', () => {
  expect(tallyOfReport(aReport({ numPassedTests: 3, numPendingTests: 1, numTodoTests: 1 }))).toEqual({
    passed: 3,
    failed: 2,
    reasons: ['skipped tests count as failed: 2'],
  });
});

test('a file that could not be run counts as failed, although no test of it did', () => {
  const testResults = [{ name: 'test/a.test.ts', status: 'failed', assertionResults: [] }];
  expect(tallyOfReport(aReport({ testResults }))).toMatchObject({
    failed: 1,
    reasons: ['did not run to its end: test/a.test.ts'],
  });
});

test('a failed test is not counted again with its file', () => {
  const testResults = [{ name: 'test/a.test.ts', status: 'failed', assertionResults: [{ status: 'failed' }] }];
  expect(tallyOfReport(aReport({ numFailedTests: 1, testResults }))).toMatchObject({ failed: 1, reasons: [] });
});

test('steps and tests add up', () => {
  const tallies = [tallyOfStep(true), tallyOfStep(false, 'why'), tallyOfReport(aReport({ numPassedTests: 5 }))];
  expect(total(tallies)).toEqual({ passed: 6, failed: 1, reasons: ['why'] });
});
