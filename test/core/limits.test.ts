import { expect, test } from 'vitest';
import { factLimits, placeLimits } from '../../src/core/limits.ts';
import { aCatalogue, aSource } from '../a-space.ts';

const catalogue = aCatalogue({
  old: {
    sources: [
      aSource({ published: '2014-08', shows: 'open', supports: ['/name'], contradicts: { '/opened': '2012' } }),
    ],
  },
  undated: {
    address: { region: '04000' },
    sources: [aSource({ shows: 'open', supports: ['/name'] }), aSource({ published: '2026-01', supports: ['/kinds'] })],
    offers: { day: { plan: 'desk', price: 12 }, month: { plan: 'desk', price: 99, vat: 'excluded' } },
  },
});

test('Places are counted by what a calculation must reckon with', () =>
  expect(placeLimits(catalogue).map(({ key, part, whole }) => `${key} ${part}/${whole}`)).toEqual([
    'undated-state 1/2',
    'old-state 1/2',
    'no-town 1/2',
    'no-address 2/2',
    'one-source 1/2',
    'no-check 2/2',
    'contradicted 1/2',
    'no-price 1/2',
  ]));

test('Pages are counted by their dates, prices by their VAT', () =>
  expect(factLimits(catalogue)).toEqual([
    { key: 'undated-pages', part: 1, whole: 3 },
    { key: 'no-vat', part: 1, whole: 2 },
  ]));
