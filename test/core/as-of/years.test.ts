import { describe, expect, test } from 'vitest';
import { yearCounts } from '../../../src/core/as-of/years.ts';
import { aCatalogue } from '../../a-space.ts';
import { page } from '../life-of.ts';

const catalogue = aCatalogue(
  {
    namur: { opened: '2014', sources: [page('planned', '2013-05-01')] },
    brussels: { address: { municipality: '21004' }, closed: '2015-06-30', sources: [page('open', '2013-12-31')] },
    nowhere: { address: undefined, sources: [page('open', '2015-01-01')] },
    undated: { sources: [page('open')] },
  },
  { today: '2016-03-15' },
);

describe('The register at the end of each year', () => {
  test('runs from the year of the first dated evidence to the release', () => {
    expect(yearCounts(catalogue).map(({ day }) => day)).toEqual([
      '2013-12-31',
      '2014-12-31',
      '2015-12-31',
      '2016-03-15',
    ]);
  });

  test('counts every space once, unknown ones too', () => {
    expect(yearCounts(catalogue).map(({ counts }) => counts)).toEqual([
      { open: 1, planned: 1, closed: 0, unknown: 2 },
      { open: 2, planned: 0, closed: 0, unknown: 2 },
      { open: 2, planned: 0, closed: 1, unknown: 1 },
      { open: 2, planned: 0, closed: 1, unknown: 1 },
    ]);
  });

  test('counts those open by Region, and apart those of no known Region', () => {
    const told = yearCounts(catalogue).map(({ openIn, openNowhere }) => [
      ...openIn.filter(({ count }) => count > 0).map(({ region, count }) => `${region.names.en} ${count}`),
      openNowhere,
    ]);
    expect(told).toEqual([
      ['Brussels-Capital Region 1', 0],
      ['Wallonia 1', 'Brussels-Capital Region 1', 0],
      ['Wallonia 1', 1],
      ['Wallonia 1', 1],
    ]);
  });

  test('is the day of the release alone where nothing is dated', () => {
    const days = yearCounts(aCatalogue({ undated: { sources: [page('open')] } })).map(({ day }) => day);
    expect(days).toEqual(['2026-11-21']);
  });
});
