import { describe, expect, test } from 'vitest';
import { registerYears } from '../../src/core/register-years.ts';
import { aCatalogue, aSource } from '../a-space.ts';

const { years, opened, closed } = registerYears(
  aCatalogue({
    early: { opened: '2012~', closed: '2015-06' },
    alike: { opened: '2012-05-14' },
    within: { opened: '2014-09/2014-11' },
    across: { opened: '2014-11/2015-02' },
    seen: { sources: [aSource({ shows: 'open', published: '2013-06' })] },
    planned: { expected: '2016' },
  }),
);
const idsIn = (year: number, side: 'opened' | 'closed') =>
  years.find((one) => one.year === year)?.[side].map(({ id }) => id);

describe('Openings and closings by year', () => {
  test('are those that the records date, however exactly', () => {
    expect(idsIn(2012, 'opened')?.toSorted()).toEqual(['alike', 'early']);
    expect(idsIn(2015, 'closed')).toEqual(['early']);
  });

  test('take an interval only where it lies in one year', () => {
    expect(idsIn(2014, 'opened')).toEqual(['within']);
    expect(idsIn(2015, 'opened')).toEqual([]);
  });

  test('take no page that shows a place open for an opening, and no plan', () => {
    expect(years.map(({ year }) => year)).toEqual([2012, 2013, 2014, 2015]);
    expect(idsIn(2013, 'opened')).toEqual([]);
  });

  test('are summed, so that what is known can be told of what there is', () => {
    expect([opened, closed]).toEqual([3, 1]);
  });

  test('are none where nothing is dated', () => {
    expect(registerYears(aCatalogue({ a: {} })).years).toEqual([]);
  });
});
