import { describe, expect, test } from 'vitest';
import type { Spaces } from '../../src/islands/space-map/features.ts';
import { Shown } from '../../src/islands/space-map/shown.ts';
import { bySource } from '../../src/islands/space-map/sources.ts';

const aSpace = (id: string, coordinates: number[] | null, precision = 'municipality'): Spaces['features'][number] => ({
  type: 'Feature',
  id,
  properties: { id, name: id, region: '03000', status: 'open', precision },
  geometry: coordinates && { type: 'Point', coordinates },
});
const namur = [4.87, 50.47];
const arlon = [5.82, 49.68];
const spaces: Spaces = {
  type: 'FeatureCollection',
  features: [aSpace('zone', namur), aSpace('Étage', namur), aSpace('arlon', arlon), aSpace('nowhere', null)],
};
const wallonia = [2.8, 49.4, 6.5, 50.9] as const;
const aroundNamur = [4.8, 50.4, 4.9, 50.5] as const;
const idsOf = (found: readonly { id: string }[]) => found.map(({ id }) => id);

describe('The spaces shown', () => {
  test('count those without a place, whom no view can hold', () => {
    const shown = new Shown(spaces, undefined);
    expect([shown.count, shown.within(wallonia, 'fr').length]).toEqual([4, 3]);
  });

  test('in a view are those within its edges, by name as the language sorts it', () => {
    expect(idsOf(new Shown(spaces, undefined).within(aroundNamur, 'fr'))).toEqual(['Étage', 'zone']);
  });

  test('follow a filter, and come back without it', () => {
    const shown = new Shown(spaces, new Set(['arlon', 'nowhere']));
    expect([shown.count, idsOf(shown.within(wallonia, 'fr'))]).toEqual([2, ['arlon']]);
    shown.narrow(undefined);
    expect(shown.count).toBe(4);
  });

  test('are framed only when they are not all', () => {
    const everyId = new Set(['zone', 'Étage', 'arlon', 'nowhere']);
    const boxes = [undefined, everyId, new Set(['nowhere']), new Set(['zone', 'arlon'])].map(
      (ids) => new Shown(spaces, ids).bounds,
    );
    expect(boxes).toEqual([undefined, undefined, undefined, [4.87, 49.68, 5.82, 50.47]]);
  });

  test('tell where a point lies by the three nearest', () => {
    const far = aSpace('oostende', [2.92, 51.23]);
    const shown = new Shown({ ...spaces, features: [...spaces.features, far] }, undefined);
    expect(shown.boundsAround({ lat: 50.1, lon: 5.2 })).toEqual([4.87, 49.68, 5.82, 50.47]);
    expect(new Shown(spaces, new Set()).boundsAround({ lat: 50.1, lon: 5.2 })).toEqual([5.2, 50.1, 5.2, 50.1]);
  });

  test('are found by their id, filtered out or not, unless they have no place', () => {
    const shown = new Shown(spaces, new Set());
    expect([shown.find('zone')?.id, shown.find('nowhere'), shown.find('gone')]).toEqual(['zone', undefined, undefined]);
  });
});

describe('The circles in which spaces may be', () => {
  const circlesOf = (...features: Spaces['features']) =>
    bySource(new Shown({ type: 'FeatureCollection', features }, undefined).drawn)['areas']?.features.map(
      ({ properties }) => properties?.['radius'],
    );

  test('are drawn once for all that share a point and a precision', () => {
    expect(
      circlesOf(aSpace('a', namur), aSpace('b', namur), aSpace('c', namur, 'locality'), aSpace('d', arlon)),
    ).toEqual([3000, 1500, 3000]);
  });

  test('are not drawn around a measured address', () => {
    expect(circlesOf(aSpace('a', namur, 'address'))).toEqual([]);
  });
});
