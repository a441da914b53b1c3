import { describe, expect, test } from 'vitest';
import { compareNames, neighboursOf, predecessorsOf } from '../../src/core/catalogue.ts';
import { aCatalogue, aSource, aSpaceInCatalogue } from '../a-space.ts';

const at = (lat: number, lon: number) => ({ position: { lat, lon, precision: 'address' } as const });

describe('The catalogue', () => {
  test('stands by name as a French reader looks it up: accents and case aside, numbers by value', () => {
    const { spaces } = aCatalogue({
      a: { name: 'Zénith' },
      b: { name: 'Campus 29' },
      c: { name: 'étoile' },
      d: { name: 'Campus 5' },
      e: { name: 'Etage' },
    });
    expect(spaces.map(({ record }) => record.name)).toEqual(['Campus 5', 'Campus 29', 'Etage', 'étoile', 'Zénith']);
  });

  test('keeps two spaces of one name in the order of their ids', () => {
    expect(aCatalogue({ b: {}, a: {} }).spaces.map(({ id }) => id)).toEqual(['a', 'b']);
  });

  test('gives a space its place, its status and the date of its newest evidence', () => {
    const space = aSpaceInCatalogue({
      sources: [aSource({ shows: 'open', published: '2014' }), aSource({ accessed: '2025-06-01' })],
    });
    expect(space).toMatchObject({
      place: { municipality: { nis: '92094' } },
      status: { state: 'open', date: '2014' },
      newest: '2025-06-01',
    });
  });

  test('gives an undated space no date', () => {
    expect(aSpaceInCatalogue({ sources: [aSource()] })).not.toHaveProperty('newest');
  });

  test('lists the spaces of a network, those that left it too', () => {
    const { network } = aCatalogue(
      {
        b: { name: 'B', networks: { cowallonia: { until: '2014' } } },
        a: { name: 'A', networks: { cowallonia: {} } },
        c: { name: 'C' },
      },
      { networks: { cowallonia: {} } },
    );
    expect(network.get('cowallonia')?.members.map(({ id }) => id)).toEqual(['a', 'b']);
  });

  test('knows what a space goes on from', () => {
    const { spaces, space } = aCatalogue({ old: { successor: 'new' }, new: {}, other: {} });
    const newer = space.get('new');
    expect(newer && predecessorsOf(newer, spaces).map(({ id }) => id)).toEqual(['old']);
  });
});

describe('The neighbours of a space', () => {
  const register = aCatalogue({
    here: { name: 'Here', ...at(50.46, 4.86) },
    near: { name: 'Near', ...at(50.47, 4.86) },
    far: { name: 'Far', ...at(50.64, 5.57) },
    'also-near': { name: 'Also near', ...at(50.47, 4.86) },
    region: { name: 'Somewhere', address: { region: '03000' } },
  });
  const neighbours = (id: string, count: number) => {
    const space = register.space.get(id);
    return space ? neighboursOf(space, register.spaces, count).map((neighbour) => neighbour.space.id) : [];
  };

  test('come nearest first, by name where they are equally near, itself left out', () => {
    expect(neighbours('here', 9)).toEqual(['also-near', 'near', 'far']);
  });

  test('are no more than asked', () => {
    expect(neighbours('here', 1)).toEqual(['also-near']);
  });

  test('are unknown while the space has no point', () => {
    expect(neighbours('region', 9)).toEqual([]);
  });
});

test('names compare without regard to accents', () => {
  expect(compareNames('Liège', 'liege')).toBe(0);
});
