import { describe, expect, test } from 'vitest';
import type { Grade } from '../../../src/core/grades/grade.ts';
import { tallyOf, unmetIn } from '../../../src/core/grades/tally.ts';
import { words } from '../../words.ts';

const title = words('Un critère', 'An item');
const why = words('Parce que.', 'Because.');
const grade = (id: string, result: Grade['result'], more: Partial<Grade> = {}): Grade => ({
  id,
  item: { title },
  result,
  ...more,
});
const worth = (points: number, of: number): Grade => grade('x', 'met', { item: { title, points: of }, points });

describe('A rubric as a whole', () => {
  test('counts its items by result', () => {
    const { items, counts } = tallyOf({ grades: [grade('a', 'met'), grade('b', 'met'), grade('c', 'not-assessed')] });
    expect([items, counts]).toEqual([3, { met: 2, partly: 0, 'not-met': 0, 'not-assessed': 1, 'not-applicable': 0 }]);
  });

  // The bounds that the European portal gives: 0 to 120, 121 to 220, 221 to 350, 351 to 405.
  test.each([
    [0, 'mqa.bad'],
    [120, 'mqa.bad'],
    [121, 'mqa.sufficient'],
    [220, 'mqa.sufficient'],
    [221, 'mqa.good'],
    [350, 'mqa.good'],
    [351, 'mqa.excellent'],
    [405, 'mqa.excellent'],
  ])('of %i points is called %s', (points, rating) =>
    expect(tallyOf({ grades: [worth(points, 405)] }).points).toEqual({ reached: points, all: 405, rating }),
  );

  test('without points has no rating', () => expect(tallyOf({ grades: [grade('a', 'met')] }).points).toBeUndefined());
});

test('What is not met comes first, and items with one reason stand together', () => {
  const other = words('Autre raison.', 'Another reason.');
  const grades = [
    grade('a', 'partly', { reason: why }),
    grade('b', 'met'),
    grade('c', 'not-met', { reason: other }),
    grade('d', 'partly', { reason: why }),
    grade('e', 'not-assessed', { reason: why }),
  ];
  const found = unmetIn({ grades }).map(({ result, reason, grades: same }) => [
    result,
    reason.en,
    same.map(({ id }) => id),
  ]);
  expect(found).toEqual([
    ['not-met', 'Another reason.', ['c']],
    ['partly', 'Because.', ['a', 'd']],
  ]);
});
