import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { buildsUnderTest } from '../../src/cli/builds-under-test.ts';
import { pathOf, subpage } from '../../src/core/page.ts';
import { stateOn } from '../../src/core/state.ts';
import { dateIn } from '../../src/core/words/dates-in.ts';
import { type Locale, locales } from '../../src/i18n/locales.ts';
import { numberIn, translatorOf } from '../../src/i18n/translate.ts';
import { loadCatalogue } from '../../src/io/load-catalogue.ts';
import { violationsOn } from './axe.ts';
import { eventually, settled, visit } from './visit.ts';

const { spaces, release, gazetteer } = loadCatalogue();
const { own, belowPath } = buildsUnderTest;
const day = '2019-06-01';
const shownStates = ['open', 'planned', 'unknown', 'closed'] as const;
const statesThen = spaces.map(({ id, record, evidence, place }) => ({
  id,
  region: place.region?.nis ?? '',
  state: stateOn(record, evidence, day),
}));
const countIn = (state: string, region?: string): number =>
  statesThen.filter((one) => one.state === state && (region === undefined || one.region === region)).length;

const path = (locale: Locale, date?: string) => pathOf(subpage('asOf'), locale) + (date ? `?date=${date}` : '');
const told = async (page: Page) => (await page.locator('[data-part=told]').textContent()) ?? '';
const list = (page: Page, state: string) => page.locator(`details[data-state=${state}]`);

describe.each(locales)('The register on a day, in %s', (locale) => {
  const t = translatorOf(locale);

  test('asks for nothing and shows nothing until a day is chosen', async () => {
    const page = await visit(path(locale));
    expect([await told(page), await page.locator('[data-part=result]').isVisible()]).toEqual(['', false]);
    expect(await page.locator('#day').inputValue()).toBe(release.date);
  });

  test('counts the states on the day, by Region, and says so aloud', async () => {
    const page = await visit(path(locale, day));
    const counts = Object.fromEntries(shownStates.map((state) => [state, countIn(state)]));
    expect(await told(page)).toBe(t('as-of.told', { day: dateIn(day, locale), all: spaces.length, ...counts }));
    expect(await page.locator('[data-part=told]').getAttribute('role')).toBe('status');
    for (const region of [...gazetteer.regions.keys(), 'all']) {
      const cells = await page.locator(`tr[data-region="${region}"] td`).allTextContents();
      const asked = region === 'all' ? undefined : region;
      expect(cells).toEqual(shownStates.map((state) => numberIn(countIn(state, asked), locale)));
    }
  });

  test('lists the spaces of a state, each leading to its page and to the evidence', async () => {
    const page = await visit(path(locale, day));
    const names = list(page, 'closed').locator('.day-name');
    const ids = statesThen.filter(({ state }) => state === 'closed').map(({ id }) => id);
    expect(await names.evaluateAll((links) => links.map((link) => link.getAttribute('href')))).toEqual(
      ids.map((id) => pathOf({ section: 'spaces', id }, locale)),
    );
    // The Loft: shown closed by its fourth source, of 20 May 2015.
    const evidence = list(page, 'closed').locator('.day-evidence[href*=the-loft-forest]');
    expect(await evidence.textContent()).toBe(
      t('status.closed.seen', { when: locale === 'fr' ? 'le 20\u00A0mai 2015' : 'on 20\u00A0May 2015' }),
    );
    expect(await evidence.getAttribute('href')).toBe(
      `${pathOf({ section: 'spaces', id: 'the-loft-forest' }, locale)}#s4`,
    );
  });

  test('is chosen by keyboard, stands in the address, and comes back with the reader', async () => {
    const page = await visit(path(locale, day));
    const before = await told(page);
    await page.locator('#day').fill('2012-06-01');
    await page.locator('#day').press('Enter');
    await eventually(() => told(page)).toContain(dateIn('2012-06-01', locale));
    expect(new URL(page.url()).search).toBe('?date=2012-06-01');
    const twin = await page.locator('[data-language-switch]').getAttribute('href');
    expect(twin).toMatch(/\?date=2012-06-01$/);
    await page.goBack();
    await eventually(() => told(page)).toBe(before);
    expect(await page.locator('#day').inputValue()).toBe(day);
  });

  test.each([
    ['2000-06-01', 'as-of.too-early', { first: dateIn('2001-01-01', locale) }],
    ['2030-01-01', 'as-of.too-late', { last: dateIn(release.date, locale) }],
    ['2019-02-30', 'as-of.malformed', {}],
    ['last-summer', 'as-of.malformed', {}],
  ] as const)('is refused as %s, with the reason', async (date, reason, holes) => {
    const page = await visit(path(locale, date));
    expect(await told(page)).toBe(t(reason, holes));
    expect(await page.locator('[data-part=result]').isVisible()).toBe(false);
    expect(await page.locator('#day').getAttribute('aria-invalid')).toBe('true');
  });

  test('is saved as the file that is published for it', async () => {
    const page = await visit(path(locale, '2019-12-31'));
    const [file] = await Promise.all([page.waitForEvent('download'), page.locator('[data-part=csv]').click()]);
    expect(file.suggestedFilename()).toBe('coworking-register-2019-12-31.csv');
    expect(readFileSync(await file.path(), 'utf8')).toBe(
      readFileSync(join(own.folder, 'data/as-of/2019-12-31.csv'), 'utf8'),
    );
  });

  test('has no violation that axe finds, on a phone too', async () => {
    const page = await visit(path(locale, day), { viewport: { width: 360, height: 740 } });
    expect(await violationsOn(page)).toEqual([]);
  });

  test('says that the states could not be loaded, and loads them once they can be', async () => {
    const page = await visit(path(locale));
    await page.route('**/data/as-of.json', (route) => route.fulfill({ status: 200, body: 'gone' }));
    await page.locator('#day').fill(day);
    await page.locator('.day-form button').click();
    await eventually(() => told(page)).toBe(t('as-of.failed'));
    await page.unroute('**/data/as-of.json');
    await page.locator('.day-form button').click();
    await eventually(() => told(page)).toContain(dateIn(day, locale));
  });

  test('shows long lists part by part, in a register whose pages list sixty spaces', async () => {
    const page = await visit(path(locale, day), {}, belowPath);
    await settled(page);
    await list(page, 'unknown').locator('summary').click();
    const lines = list(page, 'unknown').locator('li');
    await eventually(() => lines.count()).toBe(60);
    await list(page, 'unknown').locator('button').click();
    await eventually(() => lines.count()).toBe(Math.min(120, countIn('unknown')));
    expect(await page.evaluate(() => document.activeElement?.className)).toBe('day-name');
    expect(await list(page, 'unknown').locator('button').isVisible()).toBe(countIn('unknown') > 120);
    const first = await lines.first().locator('.day-name').getAttribute('href');
    expect(first?.startsWith(belowPath.base)).toBe(true);
  });
});
