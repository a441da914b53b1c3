import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { facets, facetValuesOf } from '../../src/core/facets.ts';
import { matching, type Selection } from '../../src/core/filters.ts';
import { pathOf } from '../../src/core/page.ts';
import { type Locale, locales } from '../../src/i18n/locales.ts';
import { translatorOf } from '../../src/i18n/translate.ts';
import { loadCatalogue } from '../../src/io/load-catalogue.ts';
import { eventually, settled, visit } from './visit.ts';

const catalogue = loadCatalogue();
const all = catalogue.spaces.map((space) => ({ id: space.id, facets: facetValuesOf(space, catalogue) }));
const idsFor = (selection: Selection) => matching(all, selection).map(({ id }) => id);
const pathIn = (locale: Locale) => pathOf({ section: 'spaces' }, locale);
const phone = { width: 360, height: 740 };

const explorer = (locale: Locale, query = '', options = {}): Promise<Page> =>
  visit(`${pathIn(locale)}${query}`, options);

const box = (page: Page, facet: string, value: string) => page.locator(`input[name="${facet}"][value="${value}"]`);
const countOf = async (page: Page, facet: string, value: string) =>
  Number(
    await page
      .locator('label', { has: box(page, facet, value) })
      .locator('[data-count]')
      .textContent(),
  );
const shownOn = (page: Page) =>
  page.locator('[data-space]:visible').evaluateAll((rows) => rows.map((row) => row.getAttribute('data-space')));
const tallyOf = (page: Page) => page.locator('.list [data-tally]').textContent();
const tallySaying = (locale: Locale, count: number) =>
  translatorOf(locale)('explorer.tally', { count, all: all.length });
const queryOf = (page: Page) => new URL(page.url()).search;

describe.each(locales)('The explorer in %s', (locale) => {
  test('lists every space at first, and says for each choice how many it would leave', async () => {
    const page = await explorer(locale);
    expect(await shownOn(page)).toEqual(all.map(({ id }) => id));
    const counts = await page.locator('#filters label').evaluateAll((labels) =>
      labels.map((label) => {
        const { name, value } = label.querySelector('input') as HTMLInputElement;
        return [name, value, Number(label.querySelector('[data-count]')?.textContent)] as const;
      }),
    );
    expect(new Set(counts.map(([name]) => name))).toEqual(new Set(facets.map(({ key }) => key)));
    expect(counts.filter(([name, value, count]) => count !== idsFor({ [name]: [value] }).length)).toEqual([]);
  });

  test('narrows to what is chosen: any of one facet, and that of every facet', async () => {
    const page = await explorer(locale);
    await box(page, 'region', 'wallonia').check();
    expect(await shownOn(page)).toEqual(idsFor({ region: ['wallonia'] }));
    await box(page, 'status', 'open').check();
    await box(page, 'status', 'planned').check();
    const left = idsFor({ region: ['wallonia'], status: ['open', 'planned'] });
    expect(await shownOn(page)).toEqual(left);
    expect(await tallyOf(page)).toBe(tallySaying(locale, left.length));
    expect(await countOf(page, 'region', 'flanders')).toBe(
      idsFor({ region: ['flanders'], status: ['open', 'planned'] }).length,
    );
    expect(await countOf(page, 'status', 'closed')).toBe(idsFor({ region: ['wallonia'], status: ['closed'] }).length);
  });

  test('says so when nothing is left', async () => {
    const page = await explorer(locale, '?region=flanders&province=namur');
    expect(await shownOn(page)).toEqual([]);
    expect(await page.locator('[data-nothing]').isVisible()).toBe(true);
  });

  test('takes a choice back with its chip, and all of them at once', async () => {
    const page = await explorer(locale, '?region=wallonia&status=open&status=closed');
    const chips = page.locator('.chip:not(.all)');
    expect(await chips.count()).toBe(3);
    await page.locator('[data-chip="region=wallonia"]').click();
    expect(queryOf(page)).toBe('?status=open&status=closed');
    expect(await box(page, 'region', 'wallonia').isChecked()).toBe(false);
    expect(await shownOn(page)).toEqual(idsFor({ status: ['open', 'closed'] }));
    await page.locator('.chip.all').click();
    expect(await chips.count()).toBe(0);
    expect(queryOf(page)).toBe('');
    expect(await shownOn(page)).toEqual(all.map(({ id }) => id));
  });

  test('keeps the choice in its address: shared, loaded again, and taken back', async () => {
    const page = await explorer(locale, '?region=wallonia');
    await box(page, 'status', 'closed').check();
    expect(queryOf(page)).toBe('?region=wallonia&status=closed');
    const left = idsFor({ region: ['wallonia'], status: ['closed'] });
    await page.reload();
    await settled(page);
    expect(await shownOn(page)).toEqual(left);
    expect(await box(page, 'status', 'closed').isChecked()).toBe(true);
    await page.goBack();
    await eventually(() => shownOn(page)).toEqual(idsFor({ region: ['wallonia'] }));
    expect(await box(page, 'status', 'closed').isChecked()).toBe(false);
  });

  test('has its choice still when its reader comes back from a space', async () => {
    const page = await explorer(locale, '?status=planned');
    await page.locator('[data-space]:visible a').first().click();
    await page.locator('article.edition').waitFor();
    await page.goBack();
    await settled(page);
    expect(await shownOn(page)).toEqual(idsFor({ status: ['planned'] }));
    expect(await box(page, 'status', 'planned').isChecked()).toBe(true);
  });

  test('keeps the choice when the language is switched', async () => {
    const page = await explorer(locale);
    await box(page, 'kind', 'library').check();
    await page.locator('[data-language-switch]').click();
    const [other = locale] = locales.filter((twin) => twin !== locale);
    await page.waitForURL(`**${pathIn(other)}?kind=library`);
    await settled(page);
    expect(await shownOn(page)).toEqual(idsFor({ kind: ['library'] }));
  });

  test('passes over a query that means nothing', async () => {
    const page = await explorer(locale, '?region=atlantis&colour=red&status=open');
    expect(await shownOn(page)).toEqual(idsFor({ status: ['open'] }));
  });

  test('works by keyboard on a phone: opens the filters, ticks one, takes it back', async () => {
    const page = await explorer(locale, '', { viewport: phone });
    const first = page.locator('#filters input').first();
    expect(await first.isVisible()).toBe(false);
    await page.locator('#filters > summary').focus();
    await page.keyboard.press('Enter');
    await page.keyboard.press('Tab');
    expect(await first.evaluate((input) => input === document.activeElement)).toBe(true);
    await page.keyboard.press('Space');
    const value = await first.inputValue();
    expect(await shownOn(page)).toEqual(idsFor({ region: [value] }));
    await page.locator('[data-chip]').first().focus();
    await page.keyboard.press('Enter');
    expect(await shownOn(page)).toEqual(all.map(({ id }) => id));
  });
});
