/** Lists that a page cannot hold: the second build lists sixty spaces a page, and most lists are then too long. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { load } from 'cheerio/slim';
import { describe, expect, test } from 'vitest';
import { buildsUnderTest } from '../../src/cli/builds-under-test.ts';
import { facetValuesOf } from '../../src/core/facets/index.ts';
import { queryNamesOf } from '../../src/core/facets/query-names.ts';
import { matching } from '../../src/core/filters.ts';
import { pathOf, type Page } from '../../src/core/page.ts';
import { queryFrom } from '../../src/core/query.ts';
import { locales } from '../../src/i18n/locales.ts';
import { loadCatalogue } from '../../src/io/load-catalogue.ts';

const most = 60;
const { folder } = buildsUnderTest.belowPath;
const catalogue = loadCatalogue();
const { spaces, gazetteer, trades } = catalogue;
const names = queryNamesOf(catalogue);
const filterable = spaces.map((space) => ({ id: space.id, facets: facetValuesOf(space, catalogue) }));
const read = (page: Page, locale: (typeof locales)[number]) =>
  load(readFileSync(join(folder, pathOf(page, locale), 'index.html'), 'utf8'));

/** How many spaces the explorer shows where a list leads to its whole. */
const shownAt = (address: string | undefined): number =>
  matching(filterable, queryFrom(new URL(address ?? '', 'https://site.invalid').searchParams, names)).length;

const long = [...gazetteer.regions.values()]
  .map((region) => ({ region, count: spaces.filter(({ place }) => place.region === region).length }))
  .filter(({ count }) => count > most)
  .map(({ region, count }) => ({
    name: region.slug.en,
    page: { section: 'regions', id: region.slug } as const,
    count,
  }));

describe.each(locales)('Where a page lists sixty spaces at most, %s', (locale) => {
  test.each(long)('that of $name stops there and leads to all', ({ page, count }) => {
    const $ = read(page, locale);
    expect($('.rows h3 a').length).toBe(most);
    expect(shownAt($('.rows + .list-end a').attr('href'))).toBe(count);
  });

  test('the explorer holds the first of them, and the numbered pages the others', () => {
    expect(read({ section: 'spaces' }, locale)('.rows > li').length).toBe(most);
    expect(read({ section: 'spaces', id: 'page/2' }, locale)('.rows > li').length).toBe(most);
  });

  test('the lists of a trade hold no more than that each', () => {
    for (const { record } of trades) {
      const $ = read({ section: 'clients', id: record.slug }, locale);
      const lists = [...$('.trade-list')].map((list) => $(list).find('.trade-place').length);
      expect(Math.max(...lists)).toBeGreaterThan(0);
      expect(Math.max(...lists)).toBeLessThanOrEqual(most);
    }
  });
});

test('Some Region has more spaces than a page lists', () => expect(long.length).toBeGreaterThan(0));
