import { describe, expect, test } from 'vitest';
import { gzipSync } from 'node:zlib';
import type { Position } from 'geojson';
import { loadBasemap } from '../../src/io/load-basemap.ts';

const basemap = loadBasemap();
const layer = (name: string) => basemap.features.filter(({ properties }) => properties.layer === name);
const positionsOf = (coordinates: unknown): Position[] =>
  Array.isArray(coordinates) && typeof coordinates[0] === 'number'
    ? [coordinates as Position]
    : Array.isArray(coordinates)
      ? coordinates.flatMap(positionsOf)
      : [];

describe('the basemap', () => {
  test('has Belgium, its four neighbours by land and the one across the sea', () => {
    expect([layer('belgium').length, layer('abroad').length, layer('country').length]).toEqual([1, 5, 4]);
  });

  test('is clipped to the surroundings of Belgium', () => {
    const positions = basemap.features.flatMap(({ geometry }) =>
      'coordinates' in geometry ? positionsOf(geometry.coordinates) : [],
    );
    const isAround = ([lon = 0, lat = 0]: Position) => lon >= -1.5 && lon <= 10.5 && lat >= 47.5 && lat <= 53.5;
    expect(positions.filter((position) => !isAround(position))).toEqual([]);
  });

  test('names all municipalities in their own language, with the other names where they differ', () => {
    const towns = layer('town').map(({ properties }) => properties);
    expect(towns).toHaveLength(565);
    expect(towns.find(({ name }) => name === 'Mons')).toMatchObject({ nl: 'Bergen' });
    expect(towns.find(({ name }) => name === 'Mons')).not.toHaveProperty('fr');
  });

  test('shows the capital first and the other municipalities of Brussels only from near', () => {
    const zoomOf = (town: string) =>
      layer('town').find(({ properties }) => properties['name'] === town)?.properties['zoom'];
    expect(layer('town')[0]?.properties).toMatchObject({ name: 'Bruxelles', rank: 0, zoom: 0 });
    expect([zoomOf('Namur'), zoomOf('Bastogne'), zoomOf('Schaerbeek')]).toEqual([0, 6.4, 10.5]);
  });

  test('names the neighbours in each language of the site', () => {
    expect(layer('country').map(({ properties }) => [properties['fr'], properties['en']])).toContainEqual([
      'Pays-Bas',
      'Netherlands',
    ]);
  });

  test('weighs less than 40 kB on the wire', () => {
    expect(gzipSync(JSON.stringify(basemap)).length).toBeLessThan(40_000);
  });
});
