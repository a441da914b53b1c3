import { describe, expect, test } from 'vitest';
import { compareNames, neighboursOf, predecessorsOf } from '../../src/core/catalogue.ts';
import type { Point } from '../../src/core/place.ts';
import { loadCatalogue } from '../../src/io/load-catalogue.ts';
import { aCatalogue, aSource, aSpaceInCatalogue } from '../a-space.ts';

/** Cosine of the angle between two points seen from the centre of the Earth (spherical law of cosines): the greater, the nearer. */
function cosineBetween(a: Point, b: Point): number {
  const [[north, east], [otherNorth, otherEast]] = [a, b].map(({ lat, lon }) =>
    [lat, lon].map((degrees) => (degrees * Math.PI) / 180),
  ) as [[number, number], [number, number]];
  return Math.sin(north) * Math.sin(otherNorth) + Math.cos(north) * Math.cos(otherNorth) * Math.cos(otherEast - east);
}

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

  test('begin with what shares its building, however little is known of the place', () => {
    const { space, spaces } = aCatalogue({
      here: { name: 'Here', ...at(50.46, 4.86), sameBuilding: 'upstairs' },
      upstairs: { name: 'Upstairs' },
      near: { name: 'Near', ...at(50.461, 4.86) },
    });
    const around = ['here', 'upstairs'].map((id) => {
      const found = space.get(id);
      return found && neighboursOf(found, spaces, 1).map((neighbour) => neighbour.space.id);
    });
    expect(around).toEqual([['upstairs'], ['here']]);
  });

  test('are the five nearest of the whole register, for each of its spaces', () => {
    const { spaces } = loadCatalogue();
    const wrong = spaces.flatMap(({ id, place: { point }, record }) => {
      if (!point || record.sameBuilding) return [];
      const farther = spaces
        .flatMap(({ id: other, place }) => (place.point && other !== id ? [cosineBetween(point, place.point)] : []))
        .toSorted((a, b) => b - a);
      const space = spaces.find((found) => found.id === id);
      const told = space ? neighboursOf(space, spaces, 5) : [];
      const cosines = told.map((near) => near.space.place.point && cosineBetween(point, near.space.place.point));
      return String(cosines) === String(farther.slice(0, 5)) ? [] : [id];
    });
    expect(wrong).toEqual([]);
  });

  test('are unknown while the space has no point', () => {
    expect(neighbours('region', 9)).toEqual([]);
  });
});

test('names compare without regard to accents', () => {
  expect(compareNames('Liège', 'liege')).toBe(0);
});
