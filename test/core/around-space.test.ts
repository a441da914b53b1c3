import { describe, expect, test } from 'vitest';
import { aroundSpace } from '../../src/core/around-space.ts';
import type { Catalogue } from '../../src/core/catalogue.ts';
import type { Point } from '../../src/core/place.ts';
import { loadCatalogue } from '../../src/io/load-catalogue.ts';
import { aCatalogue } from '../a-space.ts';

/** Cosine of the angle between two points seen from the centre of the Earth (spherical law of cosines): the greater, the nearer. */
function cosineBetween(a: Point, b: Point): number {
  const [[north, east], [otherNorth, otherEast]] = [a, b].map(({ lat, lon }) =>
    [lat, lon].map((degrees) => (degrees * Math.PI) / 180),
  ) as [[number, number], [number, number]];
  return Math.sin(north) * Math.sin(otherNorth) + Math.cos(north) * Math.cos(otherNorth) * Math.cos(otherEast - east);
}

const at = (lat: number, lon: number) => ({ position: { lat, lon, precision: 'address' } as const });

const around = (id: string, register: Catalogue) => {
  const space = register.space.get(id);
  if (!space) throw new Error(`The register of this test has no ${id}.`);
  return aroundSpace(space, register);
};
const neighbours = (id: string, register: Catalogue) => around(id, register).neighbours.map(({ space }) => space.id);

describe('The neighbours of a space', () => {
  const register = aCatalogue({
    here: { name: 'Here', ...at(50.46, 4.86) },
    near: { name: 'Near', ...at(50.47, 4.86) },
    far: { name: 'Far', ...at(50.64, 5.57) },
    'also-near': { name: 'Also near', ...at(50.47, 4.86) },
    region: { name: 'Somewhere', address: { region: '03000' } },
  });

  test('come nearest first, by name where they are equally near, itself left out', () => {
    expect(neighbours('here', register)).toEqual(['also-near', 'near', 'far']);
  });

  test('are the first five by name where a whole town stands at one point', () => {
    const letters = [...'hgfedcba'];
    const town = aCatalogue(
      Object.fromEntries(['x', ...letters].map((id) => [id, { name: id.toUpperCase(), ...at(50.46, 4.86) }])),
    );
    expect(neighbours('x', town)).toEqual(['a', 'b', 'c', 'd', 'e']);
  });

  test('begin with what shares its building, however little is known of the place', () => {
    const housed = aCatalogue({
      here: { name: 'Here', ...at(50.46, 4.86), sameBuilding: 'upstairs' },
      upstairs: { name: 'Upstairs' },
      near: { name: 'Near', ...at(50.461, 4.86) },
    });
    expect(neighbours('here', housed)[0]).toBe('upstairs');
    expect(neighbours('upstairs', housed)[0]).toBe('here');
  });

  test('are the five nearest of the whole register, for each of its spaces', () => {
    const catalogue = loadCatalogue();
    const wrong = catalogue.spaces.flatMap(({ id, place: { point }, record }) => {
      if (!point || record.sameBuilding) return [];
      const farther = catalogue.spaces
        .flatMap(({ id: other, place }) => (place.point && other !== id ? [cosineBetween(point, place.point)] : []))
        .toSorted((a, b) => b - a);
      const told = around(id, catalogue).neighbours;
      const cosines = told.map((near) => near.space.place.point && cosineBetween(point, near.space.place.point));
      return String(cosines) === String(farther.slice(0, 5)) ? [] : [id];
    });
    expect(wrong).toEqual([]);
  });

  test('are unknown while the space has no point', () => {
    expect(neighbours('region', register)).toEqual([]);
  });
});

describe('What is known around a space', () => {
  const register = aCatalogue(
    {
      old: { name: 'Old', address: { region: '03000' }, successor: 'new' },
      new: { name: 'New', address: { region: '03000' }, networks: { cowallonia: {} } },
      twin: { name: 'New', address: { region: '03000' } },
    },
    { networks: { cowallonia: {} } },
  );

  test('is what it goes on from', () => {
    expect(around('new', register).predecessors.map(({ id }) => id)).toEqual(['old']);
  });

  test('is whether another one bears its name', () => {
    expect(['old', 'new', 'twin'].map((id) => around(id, register).hasNamesake)).toEqual([false, true, true]);
  });

  test('are the spaces that it names and no others, and networks without their members', () => {
    const { space, network } = around('old', register).catalogue;
    expect([...space.keys()]).toEqual(['old', 'new']);
    expect(network.get('cowallonia')?.members).toEqual([]);
  });
});
