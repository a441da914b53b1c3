import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { amenityNamed } from '../../src/core/amenities.ts';
import { kinds } from '../../src/core/kinds.ts';
import { pathOf } from '../../src/core/page.ts';
import type { Section } from '../../src/i18n/sections.ts';
import { locales } from '../../src/i18n/locales.ts';
import { translatorOf } from '../../src/i18n/translate.ts';
import { loadCatalogue } from '../../src/io/load-catalogue.ts';
import { visit } from './visit.ts';

const { spaces, networks } = loadCatalogue();

describe.each(locales)('Without JavaScript, in %s', (locale) => {
  const t = translatorOf(locale);
  const read = (section: Section, id?: string): Promise<Page> =>
    visit(pathOf({ section, ...(id && { id }) }, locale), { javaScriptEnabled: false });
  const isVisible = (page: Page, selector: string) => page.locator(selector).first().isVisible();

  test('home shows its form, its map and its ways in', async () => {
    const page = await read('home');
    for (const shown of ['h1', 'main form input', '.plate svg', '.ways a'])
      expect(await isVisible(page, shown), shown).toBe(true);
    expect(await isVisible(page, '[data-part=toggle]')).toBe(false);
  });

  test('the explorer shows every space and the map, and ways by place instead of filters', async () => {
    const page = await read('spaces');
    expect(await page.locator('[data-space] h3 a:visible').count()).toBe(spaces.length);
    for (const shown of ['.plate svg', '.without-script a']) expect(await isVisible(page, shown), shown).toBe(true);
    for (const hidden of ['#filters', '.thumb', '[data-part=toggle]', '[data-nothing]'])
      expect(await isVisible(page, hidden), hidden).toBe(false);
  });

  test('a space shows its facts with their sources', async () => {
    const page = await read('spaces', 'betacowork-etterbeek');
    for (const shown of [
      'h1',
      '.status',
      '.fact-value',
      '.fact-evidence',
      '#sources li',
      '#unknown li',
      '.neighbours a',
      '.plate svg',
    ])
      expect(await isVisible(page, shown), shown).toBe(true);
  });

  test('the search says what it needs, and leads on', async () => {
    const page = await read('search');
    expect(await page.locator('noscript p').textContent()).toBe(t('search.no-script'));
    expect(await isVisible(page, 'noscript p')).toBe(true);
    expect(await isVisible(page, '.ways a')).toBe(true);
    expect(await page.locator('[data-groups]').count()).toBe(1);
    expect(await isVisible(page, '[data-groups]')).toBe(false);
  });

  test('a kind and an amenity are whole: their counts, their lists, their map', async () => {
    const kind = await visit(pathOf({ section: 'kinds', id: kinds[0]?.slug ?? '' }, locale), {
      javaScriptEnabled: false,
    });
    expect(await kind.locator('.rows h3 a:visible').count()).toBe(
      spaces.filter(({ record }) => record.kinds.some((key) => key === kinds[0]?.key)).length,
    );
    const amenity = await visit(pathOf({ section: 'amenities', id: amenityNamed('parking')?.slug ?? '' }, locale), {
      javaScriptEnabled: false,
    });
    for (const shown of ['.answer-counts', '.answer-bar', '#yes .rows h3 a', '#yes .row-said a', '#unknown a'])
      expect(await isVisible(amenity, shown), shown).toBe(true);
    for (const page of [kind, amenity]) expect(await isVisible(page, '.plate svg')).toBe(true);
  });

  test('a network, a municipality and the data are whole', async () => {
    const [network] = networks.toSorted((a, b) => b.members.length - a.members.length);
    const members = await read('networks', network?.id);
    expect(await members.locator('.rows h3 a:visible').count()).toBe(network?.members.length);
    const town = await read('municipalities', 'namur');
    expect(await isVisible(town, '.rows h3 a')).toBe(true);
    const data = await read('data');
    for (const shown of ['a[href$="/data/spaces.csv"]', '.preview tbody a', '.sum code'])
      expect(await isVisible(data, shown), shown).toBe(true);
    expect(await data.locator('.preview button').count()).toBe(0);
  });
});
