import { describe, expect, test } from 'vitest';
import type { Lexicon, TownLine } from '../../../src/core/search/lexicon.ts';
import { nearTowns } from '../../../src/core/search/near-towns.ts';

const town = (nis: string, lat: number): TownLine => [nis, nis, lat, 4, 0, '', '', ''];
// A tenth of a degree of latitude is 11 kilometres.
const lexicon: Lexicon = { towns: [town('a', 50), town('b', 50.1), town('c', 50.2), town('d', 50.3)], meanings: [] };

describe('The towns near a town', () => {
  test('come by distance, until they have enough spaces', () => {
    const found = nearTowns(lexicon, 'a', { d: 9, b: 2, c: 1 }, 3);
    expect(found.map(({ slug, kilometres }) => [slug, Math.round(kilometres)])).toEqual([
      ['b', 11],
      ['c', 22],
    ]);
  });

  test('are all that have any, where these are too few', () => {
    expect(nearTowns(lexicon, 'a', { d: 1 }, 6).map(({ slug }) => slug)).toEqual(['d']);
  });

  test('leave out the town itself', () => {
    expect(nearTowns(lexicon, 'a', { a: 5 }, 6)).toEqual([]);
  });

  test('are none for a code that is no town', () => {
    expect(nearTowns(lexicon, 'x', { a: 5 }, 6)).toEqual([]);
  });
});
