import { describe, expect, test } from 'vitest';
import { columnOf } from '../../../src/core/columns.ts';
import { Listing } from '../../../src/islands/explorer/listing.ts';

/** In the order of their names; near Namur lie, nearest first, `b`, `d` and `a`. */
const listing = new Listing({
  ids: ['a', 'b', 'c', 'd'],
  facets: { municipality: columnOf(['liege', 'namur', 'unknown', 'namur']) },
  at: columnOf(['50.64 5.57', '50.47 4.87', '', '50.48 4.88']),
  newest: columnOf(['2019-06-30', '', '2024-01-31', '2019-06-30']),
});
const all = { left: [0, 1, 2, 3], counts: new Map() };
const namur = { lat: 50.47, lon: 4.87 };
const idsIn = (...asked: Parameters<Listing['inOrder']>) =>
  listing.inOrder(...asked).map(({ rank }) => listing.idAt(rank));

describe('What a filter leaves stands', () => {
  test('by name', () => expect(idsIn(all, 'name')).toEqual(['a', 'b', 'c', 'd']));

  test('by its newest evidence, those of one day by name, the undated last', () =>
    expect(idsIn(all, 'evidence')).toEqual(['c', 'a', 'd', 'b']));

  test('by its distance, that without a mark on the map last', () =>
    expect(idsIn(all, 'distance', namur)).toEqual(['b', 'd', 'a', 'c']));

  test('with whole kilometres, and none for what has no mark', () =>
    expect(listing.inOrder(all, 'distance', namur).map(({ kilometres }) => kilometres)).toEqual([0, 1, 53, undefined]));
});

test('The municipalities of what a filter leaves are told once each, and none for a space of which none is known', () => {
  expect([...listing.municipalities({ ...all, left: [1, 2, 3] })]).toEqual(['namur']);
});

test.each(['evidence', 'distance'] as const)(
  'Ten thousand spaces are put by %s with a few looks at their columns',
  (sort) => {
    const ranks = Array.from({ length: 10_000 }, (_, rank) => rank);
    const looks = { at: 0, newest: 0 };
    const watched = (name: keyof typeof looks, texts: readonly string[]) => {
      const { values, of } = columnOf(texts);
      return {
        of,
        get values() {
          looks[name] += 1;
          return values;
        },
      };
    };
    const many = new Listing({
      ids: ranks.map(String),
      facets: {},
      at: watched(
        'at',
        ranks.map((rank) => `50 ${rank / 10_000}`),
      ),
      newest: watched(
        'newest',
        ranks.map((rank) => String(rank)),
      ),
    });
    expect(many.inOrder({ left: ranks, counts: new Map() }, sort, namur).length).toBe(10_000);
    expect(looks.at + looks.newest).toBeLessThan(5);
  },
);
