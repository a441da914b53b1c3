import { describe, expect, test } from 'vitest';
import { municipalityArea, provinceArea, regionArea } from '../../src/core/areas.ts';
import { openRate, placeLines } from '../../src/core/place-figures.ts';
import { aCatalogue, aSource } from '../a-space.ts';

const seen = (shows: 'open' | 'planned' | 'closed', published: string) => [aSource({ shows, published })];
const catalogue = aCatalogue({
  open: { kinds: ['coworking', 'library'], sources: seen('open', '2015-06') },
  closed: { kinds: ['coworking'], sources: seen('closed', '2019') },
  undated: { kinds: ['cafe'], sources: [aSource({ shows: 'open' })] },
  elsewhere: { kinds: ['coworking'], address: { municipality: '21004' }, sources: seen('open', '2024') },
});
const { gazetteer } = catalogue;
const found = <Kept>(kept: Kept | undefined): Kept => {
  if (!kept) throw new Error('The gazetteer lacks a place.');
  return kept;
};
const wallonia = regionArea(found(gazetteer.regions.get('03000')), catalogue);

describe('The figures of a place', () => {
  test('have a line for each kind, the most frequent first, and one for all, state by state', () => {
    const lines = placeLines(wallonia).map(({ kind, states, all }) => [
      kind?.name.en,
      ...states.map(({ count }) => count),
      all.count,
    ]);
    expect(lines).toEqual([
      ['Coworking', 1, 0, 0, 1, 2],
      ['Café', 1, 0, 0, 0, 1],
      ['Library', 1, 0, 0, 0, 1],
      [undefined, 2, 0, 0, 1, 3],
    ]);
  });

  test('give the year of the newest evidence, or say that all is undated', () => {
    expect(placeLines(wallonia).map(({ newestYear }) => newestYear)).toEqual([2019, undefined, 2015, 2019]);
  });

  test('lead each to the spaces that they count', () => {
    const [coworking, all] = [placeLines(wallonia)[0], placeLines(wallonia).at(-1)];
    expect(coworking?.states[0]?.selection).toEqual({ region: ['wallonia'], kind: ['coworking'], status: ['open'] });
    expect(all?.all.selection).toEqual({ region: ['wallonia'] });
  });
});

describe('A rate for 100,000 inhabitants', () => {
  test('counts the open spaces of a Region or a province against all who live in its municipalities', () => {
    const namur = provinceArea(found(gazetteer.provinces.get('90000')), catalogue);
    // Statbel, 1 January 2020.
    expect([wallonia.population, namur.population]).toEqual([3_645_243, 495_832]);
    expect(openRate(wallonia)).toBeCloseTo(2 / 36.45243, 6);
  });

  test('is told of no municipality', () => {
    expect(openRate(municipalityArea(found(gazetteer.municipalities.get('92094')), catalogue))).toBeUndefined();
  });
});
