import { describe, expect, test } from 'vitest';
import { ageOf, compareDates, isCalendarDate, periodOf, yearsSince } from '../../src/core/dates.ts';

describe('A date as precise as its source', () => {
  test.each([
    ['2012', '2012-01-01', '2012-12-31'],
    ['2012-02', '2012-02-01', '2012-02-29'],
    ['2013-02', '2013-02-01', '2013-02-28'],
    ['1900-02', '1900-02-01', '1900-02-28'],
    ['2012-05-14', '2012-05-14', '2012-05-14'],
    ['2025-01/2025-03', '2025-01-01', '2025-03-31'],
    ['2012/2013-05', '2012-01-01', '2013-05-31'],
  ])('%s may mean any day from %s to %s', (date, start, end) => {
    expect(periodOf(date)).toEqual({ start, end, isApproximate: false });
  });

  test('with a final ~ means the same days, about', () => {
    expect(periodOf('2013~')).toEqual({ ...periodOf('2013'), isApproximate: true });
    expect(periodOf('2021-12/2022-01~')).toEqual({ ...periodOf('2021-12/2022-01'), isApproximate: true });
  });

  test.each([
    ['2012', true],
    ['2012-02-29', true],
    ['2012-02-29~', true],
    ['2012-05/2012-05', true],
    ['2013-02-29', false],
    ['2012-04-31', false],
    ['2025-03/2025-01', false],
    ['2025-01/2025-02-30', false],
  ])('%s is in the calendar and runs forward: %s', (date, expected) => {
    expect(isCalendarDate(date)).toBe(expected);
  });
});

test('dates are ordered by their last day, then by their first: the vaguer one first', () => {
  const dates = ['2012-12-31', '2013', '2012', '2012-05-14', '2011-06/2012-05', '2012-05'];
  expect(dates.toSorted(compareDates)).toEqual([
    '2012-05-14',
    '2011-06/2012-05',
    '2012-05',
    '2012',
    '2012-12-31',
    '2013',
  ]);
});

test.each([
  ['2016-11-21', 10],
  ['2016-11-22', 9],
  ['2016', 10],
  ['2025', 1],
  ['2026', 0],
  ['2027-01-01', 0],
])('from the first day of %s to 21 November 2026 are %d whole years', (date, years) => {
  expect(yearsSince(date, '2026-11-21')).toBe(years);
});

test.each([
  [undefined, 0],
  ['2026-05-02', 1],
  ['2024-11-22', 1],
  ['2024-11-21', 2],
  ['2021-11-22', 2],
  ['2021-11-21', 3],
  ['2016-11-22', 3],
  ['2016-11-21', 4],
  ['2012', 4],
] as const)('evidence of %s is of age %d on 21 November 2026', (date, age) => {
  expect(ageOf(date, '2026-11-21')).toBe(age);
});
