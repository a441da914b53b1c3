import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { pathOf } from '../../src/core/page.ts';
import { folded } from '../../src/core/search/query-words.ts';
import { type Locale, locales } from '../../src/i18n/locales.ts';
import { loadCatalogue } from '../../src/io/load-catalogue.ts';
import { askedIn, type AskedQuery } from './asked-queries.ts';
import { settled, visit } from './visit.ts';

/** Types a query into the page's field, and gives the addresses of the first results. */
async function firstResults(page: Page, query: string): Promise<readonly string[]> {
  await page.locator('register-search input[type=search]').fill(query);
  await page.keyboard.press('Enter');
  await page.waitForURL((url) => (url.searchParams.get('q') ?? '') === query);
  await settled(page);
  return page
    .locator('[data-groups] h3 a')
    .evaluateAll((links) => links.slice(0, 3).map((link) => new URL((link as HTMLAnchorElement).href).pathname));
}

/** What a query leads to instead of its page; nothing when the page stands where it must. */
async function failure(page: Page, [query, answer, within]: AskedQuery, locale: Locale): Promise<string[]> {
  const found = await firstResults(page, query);
  const wanted = pathOf(answer, locale);
  return found.slice(0, within).includes(wanted) ? [] : [`“${query}” wants ${wanted}, finds ${found.join(' ')}`];
}

describe.each(locales)('The search in %s', (locale) => {
  test.each(askedIn(locale))('leads to the right page: %s', async (_what, queries) => {
    const page = await visit(pathOf({ section: 'search' }, locale));
    await page.locator('register-search input[type=search]').focus();
    const failures: string[] = [];
    for (const asked of queries) failures.push(...(await failure(page, asked, locale)));
    expect(failures).toEqual([]);
  });
});

test('Every space is found by its name as people type it, whatever was asked before', async () => {
  const page = await visit(pathOf({ section: 'search' }, 'fr'));
  await page.locator('register-search input[type=search]').focus();
  const failures: string[] = [];
  for (const { id, record } of loadCatalogue().spaces)
    failures.push(...(await failure(page, [folded(record.name), { section: 'spaces', id }, 3], 'fr')));
  expect(failures).toEqual([]);
});

test('eighty queries at least are asked in each language', () => {
  const counts = locales.map((locale) => askedIn(locale).flatMap(([, queries]) => queries).length);
  expect(counts.filter((count) => count < 80)).toEqual([]);
});
