import { describe, expect, test } from 'vitest';
import { atLeast, flag, offered } from '../../../src/core/criteria/facts-asked.ts';
import { judgedBy } from './judged.ts';

test('a key that the schema has not is refused before any record is judged', () => {
  expect(() => flag('/community/hostess')).toThrowErrorMatchingInlineSnapshot(
    `[Error: The schema has no field at /community/hostess.]`,
  );
});

test('a count is not asked whether it is true', () => {
  expect(() => flag('/capacity/desks')).toThrowErrorMatchingInlineSnapshot(
    `[Error: The schema has a count at /capacity/desks, where a criterion asks for a flag.]`,
  );
});

test('a threshold is met by a count of just so many', () => {
  expect(judgedBy(atLeast('/capacity/desks', 20), { capacity: { desks: 20 } })).toEqual({
    answer: 'yes',
    because: ['/capacity/desks'],
  });
});

describe('Among offers', () => {
  const byTheDay = offered(({ per }) => (per === undefined ? 'unknown' : per === 'day' ? 'yes' : 'no'));

  test('the one that answers is named, its key written as a pointer writes it', () => {
    expect(
      judgedBy(byTheDay, {
        offers: { 'day/night': { plan: 'desk', per: 'day' }, month: { plan: 'desk', per: 'month' } },
      }),
    ).toEqual({ answer: 'yes', because: ['/offers/day~1night'] });
  });

  test('the one that says too little is named', () => {
    expect(judgedBy(byTheDay, { offers: { desk: { plan: 'desk' }, month: { plan: 'desk', per: 'month' } } })).toEqual({
      answer: 'unknown',
      because: ['/offers/desk'],
    });
  });

  test.each([[undefined], [{}], [{ month: { plan: 'desk', per: 'month' } } as const]])(
    '%j leaves open what else is offered',
    (offers) => {
      expect(judgedBy(byTheDay, { ...(offers && { offers }) })).toEqual({ answer: 'unknown', because: ['/offers'] });
    },
  );
});
