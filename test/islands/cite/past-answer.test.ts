import { describe, expect, test } from 'vitest';
import { rowsOrLoss } from '../../../src/islands/cite/past-answer.ts';

const answer = { columns: ['id'], rows: [['a']], isCut: false };

describe('Of what the database of a past release says', () => {
  test('an answer is its rows', () => expect(rowsOrLoss({ answer })).toBe(answer));

  test.each([
    ['that it took too long', { ended: 'late' }],
    ['that its reader ended it', { ended: 'stopped' }],
    ['that SQLite did not run', { failure: 'out of memory' }],
  ] as const)('%s may be otherwise another time', (_what, outcome) => expect(rowsOrLoss(outcome)).toBe('not-loaded'));

  test.each([
    ['that it has no such column', { fault: 'no such column: credits' }],
    ['that it was asked several things', { refusal: 'several' }],
    ['more rows than are kept', { answer: { ...answer, isCut: true } }],
  ] as const)('%s will not be otherwise', (_what, outcome) => expect(rowsOrLoss(outcome)).toBe('not-asked'));
});
