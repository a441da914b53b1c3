import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { facets, facetValuesOf } from '../../src/core/facets/index.ts';
import { queryNamesOf } from '../../src/core/facets/query-names.ts';
import { matching, type Selection } from '../../src/core/filters.ts';
import { nearestAmong } from '../../src/core/nearest-spaces.ts';
import { periodOf } from '../../src/core/dates.ts';
import { pathOf } from '../../src/core/page.ts';
import { queryIn } from '../../src/core/query.ts';
import { type Locale, locales } from '../../src/i18n/locales.ts';
import { translatorOf } from '../../src/i18n/translate.ts';
import { loadCatalogue } from '../../src/io/load-catalogue.ts';
import { eventually, settled, visit } from './visit.ts';

const catalogue = loadCatalogue();
const all = catalogue.spaces.map((space) => ({ id: space.id, facets: facetValuesOf(space, catalogue) }));
const idsFor = (selection: Selection, every: readonly string[] = []) =>
  matching(all, { selection, all: every }).map(({ id }) => id);
const names = queryNamesOf(catalogue);
const querySaying = (locale: Locale, selection: Selection) =>
  `?${queryIn({ selection, all: [], sort: 'name' }, names, locale)}`;
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
/** The spaces of the list, once it is what its reader asked for. */
const shownOn = async (page: Page) => {
  await page.locator('register-explorer[aria-busy]').waitFor({ state: 'detached' });
  return page.locator('[data-space]:visible').evaluateAll((rows) => rows.map((row) => row.getAttribute('data-space')));
};
const tallyOf = (page: Page) => page.locator('.list [data-tally]').textContent();
const tallySaying = (locale: Locale, count: number) =>
  translatorOf(locale)('explorer.tally', { count, all: all.length });
const queryOf = (page: Page) => new URL(page.url()).search;
const groupOf = (page: Page, facet: string) =>
  page.locator('details.facet-group', { has: page.locator(`[data-facet="${facet}"]`) });

describe.each(locales)('The explorer in %s', (locale) => {
  test('lists every space at first, and says for each choice how many it would leave', async () => {
    const page = await explorer(locale);
    expect(await shownOn(page)).toEqual(all.map(({ id }) => id));
    const counts = await page.locator('#filters label:has([data-count])').evaluateAll((labels) =>
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

  test('is busy while what it has to know of all spaces is on its way', async () => {
    const page = await explorer(locale);
    let answer = () => {};
    const answered = new Promise<void>((resolve) => {
      answer = resolve;
    });
    await page.route(`**/explorer/${locale}.json`, async (route) => {
      await answered;
      await route.continue();
    });
    await box(page, 'region', 'wallonia').check();
    await page.locator('register-explorer[aria-busy=true]').waitFor();
    expect(await tallyOf(page)).toBe(tallySaying(locale, all.length));
    answer();
    expect(await shownOn(page)).toEqual(idsFor({ region: ['wallonia'] }));
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
    expect(queryOf(page)).toBe(querySaying(locale, { status: ['open', 'closed'] }));
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
    expect(queryOf(page)).toBe(querySaying(locale, { region: ['wallonia'], status: ['closed'] }));
    const left = idsFor({ region: ['wallonia'], status: ['closed'] });
    await page.reload();
    await settled(page);
    expect(await shownOn(page)).toEqual(left);
    expect(await box(page, 'status', 'closed').isChecked()).toBe(true);
    await page.goBack();
    await eventually(() => shownOn(page)).toEqual(idsFor({ region: ['wallonia'] }));
    expect(await box(page, 'status', 'closed').isChecked()).toBe(false);
  });

  test('leaves it to the address to keep its choice: a browser that keeps forms too reads every box at each one', async () => {
    const page = await explorer(locale);
    const kept = page
      .locator('form[data-facets] input')
      .evaluateAll((inputs) =>
        inputs.filter((input) => (input.getAttribute('autocomplete') ?? input.closest('form')?.autocomplete) !== 'off'),
      );
    expect(await kept).toEqual([]);
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
    await page.waitForURL(`**${pathIn(other)}${querySaying(other, { kind: ['library'] })}`);
    await settled(page);
    expect(await shownOn(page)).toEqual(idsFor({ kind: ['library'] }));
  });

  test('passes over a query that means nothing', async () => {
    const page = await explorer(locale, '?region=atlantis&colour=red&status=open');
    expect(await shownOn(page)).toEqual(idsFor({ status: ['open'] }));
  });

  test('tells yes, no and not known apart, and asks for any of them', async () => {
    const page = await explorer(locale);
    const counts = await Promise.all(['yes', 'no', 'unknown'].map((answer) => countOf(page, 'meeting-room', answer)));
    expect(counts.reduce((sum, count) => sum + count)).toBe(all.length);
    await box(page, 'meeting-room', 'yes').check();
    expect(await shownOn(page)).toEqual(idsFor({ 'meeting-room': ['yes'] }));
    await box(page, 'meeting-room', 'unknown').check();
    expect(await shownOn(page)).toEqual(idsFor({ 'meeting-room': ['yes', 'unknown'] }));
  });

  test('asks for all of several kinds at once', async () => {
    const page = await explorer(locale, '?kind=coworking,incubator');
    expect(await shownOn(page)).toEqual(idsFor({ kind: ['coworking', 'incubator'] }));
    await page.locator('[data-all][value="kind"]').check();
    expect(await shownOn(page)).toEqual(idsFor({ kind: ['coworking', 'incubator'] }, ['kind']));
    await page.reload();
    await settled(page);
    expect(await shownOn(page)).toEqual(idsFor({ kind: ['coworking', 'incubator'] }, ['kind']));
  });

  test('opens the group of a facet that the address asks for', async () => {
    const page = await explorer(locale, '?wifi=yes');
    expect(await groupOf(page, 'wifi').getAttribute('open')).toBe('');
    expect(await groupOf(page, 'host').getAttribute('open')).toBeNull();
    expect(await shownOn(page)).toEqual(idsFor({ wifi: ['yes'] }));
  });

  test('orders by the newest evidence, the undated last', async () => {
    const page = await explorer(locale);
    await page.locator('select[data-sort]').selectOption('evidence');
    const dates = (await shownOn(page)).map((id) => {
      const newest = catalogue.space.get(id ?? '')?.newest;
      return newest ? periodOf(newest).end : '';
    });
    expect(dates.length).toBe(all.length);
    expect(dates).toEqual(dates.toSorted().toReversed());
    expect(dates.at(-1)).toBe('');
  });

  test('orders by the distance from a place named in any language, and keeps it in the address', async () => {
    const page = await explorer(locale, '?region=wallonia');
    await page.locator('#near').fill('Luik');
    await page.locator('#near').press('Enter');
    await page.locator('[data-chip="near"]').waitFor();
    expect(queryOf(page)).toMatch(/=liege$/);
    const { lat, lon } = catalogue.gazetteer.municipalityBySlug.get('liege') ?? { lat: 0, lon: 0 };
    const walloon = catalogue.spaces.filter(({ place }) => place.region?.slug.en === 'wallonia');
    const nearest = nearestAmong(walloon)({ lat, lon }, 20).map(({ kilometres }) => Math.round(kilometres));
    const told = await page
      .locator('[data-space]:visible [data-away]')
      .evaluateAll((places) => places.map((place) => Number(/\d+/.exec(place.textContent ?? '')?.[0] ?? 0)));
    expect(told.slice(0, 20)).toEqual(nearest);
    await page.reload();
    await page.locator('[data-chip="near"]').waitFor();
    expect(await page.locator('select[data-sort]').inputValue()).toBe('distance');
    await page.locator('[data-chip="near"]').click();
    expect(queryOf(page)).toBe(querySaying(locale, { region: ['wallonia'] }));
    expect(await shownOn(page)).toEqual(idsFor({ region: ['wallonia'] }));
  });

  test('proposes what a mistyped place may mean', async () => {
    const page = await explorer(locale);
    await page.locator('#near').fill('Charleory');
    await page.locator('#near').press('Enter');
    await page.locator('.near-start', { hasText: /^Charleroi$/ }).click();
    expect(await page.locator('[data-chip="near"]').textContent()).toContain('Charleroi');
  });

  test('asks for the reader’s position only on request, and tells no address', async () => {
    const page = await explorer(locale);
    const index = new URL(`/explorer/${locale}.json`, page.url()).href;
    // What it knows of all spaces is loaded before the reader has said anything, and is the same for everybody.
    await Promise.all([page.waitForResponse(index), page.locator('[data-near-me]').hover()]);
    const asked: string[] = [];
    page.on('request', (request) => asked.push(request.url()));
    await page.context().grantPermissions(['geolocation']);
    await page.context().setGeolocation({ latitude: 50.4669, longitude: 4.8675 });
    await page.locator('[data-near-me]').click();
    await page.locator('[data-chip="near"]').waitFor();
    expect(await page.locator('select[data-sort]').inputValue()).toBe('distance');
    expect([queryOf(page), asked]).toEqual(['', []]);
  });

  test.each(['csv', 'json', 'geojson'])('gives exactly this as %s, with the query inside', async (format) => {
    const page = await explorer(locale, '?status=closed');
    const [file] = await Promise.all([page.waitForEvent('download'), page.locator(`[data-set="${format}"]`).click()]);
    const text = readFileSync(await file.path(), 'utf8');
    expect(text).toContain(page.url());
    expect(text).toContain('CC-BY-4.0');
    const ids = all.map(({ id }) => id).filter((id) => text.includes(`"id":"${id}"`) || text.includes(`\n${id},`));
    expect(ids).toEqual(idsFor({ status: ['closed'] }));
  });

  test('says on paper by which choices its list is narrowed, and nothing that can be pressed', async () => {
    const page = await explorer(locale, '?region=wallonia&status=open');
    const chosen = await page.locator('.chip:not(.all)').allTextContents();
    await page.emulateMedia({ media: 'print' });
    expect(await page.locator('.chips > :visible').allTextContents()).toEqual(chosen);
    expect(chosen).toHaveLength(2);
    expect(await page.locator('.list-tools, .facets, .thumb').locator('visible=true').count()).toBe(0);
  });

  test('copies its address', async () => {
    const page = await explorer(locale, '?status=closed');
    await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
    await page.locator('[data-copy]').click();
    await page.locator('[data-copy]', { hasText: translatorOf(locale)('explorer.copied') }).waitFor();
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(page.url());
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

  test('hides nothing that has the focus under the bar of a phone', async () => {
    const page = await explorer(locale, '', { viewport: phone });
    await page.locator('#filters > summary').focus();
    await page.keyboard.press('Enter');
    const hidden: string[] = [];
    for (const _step of all.slice(0, 30)) {
      await page.keyboard.press('Tab');
      const under = await page.evaluate(() => {
        const bar = document.querySelector('.thumb')?.getBoundingClientRect();
        const box = document.activeElement?.getBoundingClientRect();
        return box && bar && box.bottom > bar.top ? (document.activeElement?.outerHTML ?? '') : '';
      });
      if (under) hidden.push(under);
    }
    expect(hidden).toEqual([]);
  });
});
