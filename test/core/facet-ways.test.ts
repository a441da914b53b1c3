import { describe, expect, test } from 'vitest';
import { facetWays } from '../../src/core/facet-ways.ts';
import { pathOf } from '../../src/core/page.ts';
import { locales } from '../../src/i18n/locales.ts';
import { aCatalogue } from '../a-space.ts';

const catalogue = aCatalogue(
  {
    a: { name: 'A', kinds: ['coworking', 'cafe'], amenities: { wifi: true, parking: false } },
    b: { name: 'B', kinds: ['coworking'], networks: { 'un-reseau': {} } },
    c: { name: 'C', kinds: ['library'], address: { municipality: '21009' } },
  },
  { networks: { 'un-reseau': {}, 'un-autre': {} } },
);

describe('The ways from the whole list to a part of it', () => {
  const told = facetWays(catalogue).map(({ page, lines }) => [
    pathOf(page, 'en'),
    lines.map((line) => `${line.page ? pathOf(line.page, 'en') : ''} ${line.spaces.length}`),
  ]);

  test('name every part that has a space, the greatest first', () => {
    expect(told).toEqual([
      ['/en/regions/', ['/en/regions/wallonia/ 2', '/en/regions/brussels-capital-region/ 1']],
      ['/en/provinces/', ['/en/provinces/namur/ 2']],
      ['/en/municipalities/', []],
      ['/en/kinds/', ['/en/kinds/coworking/ 2', '/en/kinds/cafe/ 1', '/en/kinds/library/ 1']],
      ['/en/amenities/', ['/en/amenities/wifi/ 1']],
      ['/en/networks/', ['/en/networks/un-reseau/ 1']],
    ]);
  });

  test('lead each to a page in every language', () => {
    const pages = facetWays(catalogue).flatMap(({ lines }) => lines.map(({ page }) => page));
    expect(pages.filter((page) => !page || locales.some((locale) => !pathOf(page, locale)))).toEqual([]);
  });
});
