import { describe, expect, test } from 'vitest';
import type { Statistic } from '../../src/core/catalogue.ts';
import { claimsOf, comparedSeries, comparisonsOf } from '../../src/core/published-counts.ts';
import { publishedIn } from '../../src/core/words/published-in.ts';
import type { StatisticRecord } from '../../src/core/records.ts';
import { aCatalogue, aSource } from '../a-space.ts';
import { words } from '../words.ts';

const difference = words('Autre chose est compté.', 'Something else is counted.');

/** Coworking spaces of Wallonia, but for what is given. */
const aSeries = (given: Partial<StatisticRecord> = {}): Statistic => ({
  id: 'a-series',
  record: {
    name: words('Une série', 'A series'),
    counted: words('Ce qui est appelé ainsi.', 'What is called so.'),
    theme: 'spaces',
    territory: '03000',
    unit: 'places',
    kinds: ['coworking'],
    values: { 2015: { on: '2015', count: 9, difference } },
    sources: [aSource({ supports: ['/values/2015'] }), aSource({ supports: ['/counted'] })],
    ...given,
  },
});

const catalogue = aCatalogue({
  early: { opened: '2012' },
  during: { sources: [aSource({ shows: 'open', published: '2015-06' })] },
  closed: { opened: '2013', closed: '2014' },
  undated: { sources: [aSource({ shows: 'open' })] },
  library: { opened: '2012', kinds: ['library'] },
  elsewhere: { opened: '2012', address: { municipality: '21004' } },
});
const knownOf = (given: Partial<StatisticRecord>) => comparisonsOf(aSeries(given), catalogue).map(({ known }) => known);

describe('A published count', () => {
  test('of a year stands beside the spaces known open on its first and on its last day', () => {
    expect(knownOf({})).toEqual([[1, 2]]);
  });

  test('of a day stands beside one number', () => {
    expect(knownOf({ values: { now: { on: '2016-01-01', count: 9, difference } } })).toEqual([2]);
  });

  test('of the whole country takes every Region', () => {
    expect(knownOf({ territory: '01000' })).toEqual([[2, 3]]);
  });

  test('of several kinds takes each space once', () => {
    expect(knownOf({ kinds: ['library', 'coworking'] })).toEqual([[2, 3]]);
  });

  test('is compared with nothing while its date or its kinds are not known', () => {
    expect(knownOf({ values: { undated: { count: 9, difference } } })).toEqual([undefined]);
    const { kinds: _none, ...record } = aSeries().record;
    expect(comparisonsOf({ id: 'bare', record }, catalogue)[0]).not.toHaveProperty('known');
  });

  test('comes with the pages that give it', () => {
    expect(comparisonsOf(aSeries(), catalogue)[0]?.evidence.map(({ number }) => number)).toEqual([1]);
  });

  test.each([
    [{ count: [15, 20] as [number, number] }, 'places', '15 à 20', '15 to 20'],
    [{ count: 40, accuracy: 'about' }, 'places', 'environ 40', 'about 40'],
    [{ count: 370, accuracy: 'more-than' }, 'places', 'plus de 370', 'more than 370'],
    [{ count: 100, accuracy: 'less-than' }, 'places', 'moins de 100', 'fewer than 100'],
    [{ count: 8700, accuracy: 'projected' }, 'places', '8\u202F700 (projection)', '8,700 (projection)'],
    [{ count: 52.9 }, 'percent', '52,9\u00A0%', '52.9%'],
    [{ count: 550000 }, 'm2', '550\u202F000\u00A0m²', '550,000\u00A0m²'],
    [{ count: 6735.6 }, 'EUR', '6\u202F735,60\u00A0€', '€6,735.60'],
    [
      { count: [50000, 100000] as [number, number] },
      'EUR',
      '50\u202F000\u00A0€ à 100\u202F000\u00A0€',
      '€50,000 to €100,000',
    ],
    [{ count: 4.3 }, 'out-of-five', '4,3', '4.3'],
  ] as const)('is told as exactly as its source, in its unit: %j, %s', (published, unit, fr, en) => {
    expect([publishedIn(published, unit, 'fr'), publishedIn(published, unit, 'en')]).toEqual([fr, en]);
  });
});

test('A series tells its counts by their dates, the undated last', () => {
  const values = { b: { on: '2016', count: 1 }, a: { count: 2 }, c: { on: '2012-05', count: 3 } };
  const { kinds: _none, ...record } = aSeries({ values }).record;
  expect(comparisonsOf({ id: 'bare', record }, catalogue).map(({ published }) => published.count)).toEqual([3, 1, 2]);
});

test('The longest series comes first, and one that nothing is compared with is left out', () => {
  const long = { ...aSeries({ values: { a: { count: 1 }, b: { count: 2 } } }), id: 'long' };
  const { kinds: _none, ...record } = aSeries().record;
  const statistics = [aSeries(), { id: 'bare', record }, long];
  expect(comparedSeries({ ...catalogue, statistics }).map(({ id }) => id)).toEqual(['long', 'a-series']);
});

test('A network claims the newest number of spaces that a source dates, and is left out without any', () => {
  const networks = {
    label: { counts: { old: { spaces: 8, on: '2012' }, new: { spaces: 21, on: '2017-12' }, some: { spaces: 99 } } },
    club: { counts: { all: { members: 200, on: '2012' } } },
    chain: { counts: { some: { spaces: 7 } } },
  };
  const claims = claimsOf(aCatalogue({ 'la-ruche': { networks: { label: {} } } }, { networks }));
  expect(
    Object.fromEntries(claims.map(({ network, claimed, known }) => [network.id, [claimed.spaces, known]])),
  ).toEqual({
    label: [21, 1],
    chain: [7, 0],
  });
});
