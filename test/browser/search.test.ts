import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { pathOf } from '../../src/core/page.ts';
import { type Locale, locales } from '../../src/i18n/locales.ts';
import { translatorOf } from '../../src/i18n/translate.ts';
import { settled, visit } from './visit.ts';

const searchPath = (locale: Locale) => pathOf({ section: 'search' }, locale);
const queryOf = (page: Page) => new URL(page.url()).searchParams.get('q');
const tallyOf = (page: Page) => page.locator('[data-tally]').textContent();
const titlesOn = (page: Page) => page.locator('[data-results] h2').allTextContents();

/** The titles of the first results, once the search for this is done. */
async function resultsFor(page: Page, query: string): Promise<readonly string[]> {
  await page.waitForURL((url) => (url.searchParams.get('q') ?? '') === query);
  await settled(page);
  return titlesOn(page);
}

describe.each(locales)('The search in %s', (locale) => {
  test.each([
    ['a space by its name', 'betacowork', 'Betacowork'],
    ['a name without its accents', 'chateau de rossignol', 'Tiers-lieu du château de Rossignol'],
    ['a name with its accents', 'château de Rossignol', 'Tiers-lieu du château de Rossignol'],
    ['a space by a former name', 'SwitchZone', 'Switch Coworking'],
    ['a space by another name', 'Budalab', 'BUDA::lab'],
    ['a town by its Dutch name', 'Luik', 'Liège'],
    ['a town by its German name', 'Lüttich', 'Liège'],
    ['a space by the Dutch name of its town', 'Doornik', 'ESCO'],
    ['a space by the postcode of its town', '7500', 'ESCO'],
  ])('finds %s: %s', async (_what, query, title) => {
    const page = await visit(`${searchPath(locale)}?${new URLSearchParams({ q: query })}`);
    expect(await resultsFor(page, query)).toContain(title);
  });

  test('finds a town without any space by its postcode', async () => {
    const page = await visit(`${searchPath(locale)}?q=6953`);
    expect((await resultsFor(page, '6953')).join()).toContain('Nassogne');
  });

  test('leads in its own language only', async () => {
    const page = await visit(`${searchPath(locale)}?q=betacowork`);
    await resultsFor(page, 'betacowork');
    const links = await page
      .locator('[data-results] a')
      .evaluateAll((found) => found.map((link) => link.getAttribute('href') ?? ''));
    expect(links.length).toBeGreaterThan(0);
    expect(links.filter((href) => !href.startsWith(`/${locale}/`))).toEqual([]);
  });

  test('says that there is nothing, and still leads on', async () => {
    const page = await visit(`${searchPath(locale)}?q=zzzzqq`);
    expect(await resultsFor(page, 'zzzzqq')).toEqual([]);
    expect(await tallyOf(page)).toBe(translatorOf(locale)('search.none', { query: 'zzzzqq' }));
    expect(await page.locator('.ways a').first().isVisible()).toBe(true);
  });

  test('goes by keyboard from the form of any page to a result and back', async () => {
    const page = await visit(pathOf({ section: 'networks' }, locale));
    await page.locator('header input[name=q]').focus();
    await page.keyboard.type('betacowork');
    await page.keyboard.press('Enter');
    expect(await resultsFor(page, 'betacowork')).toContain('Betacowork');
    expect(page.url().endsWith(`${searchPath(locale)}?q=betacowork`)).toBe(true);
    await page.locator('register-search input').focus();
    const isOnResult = () => page.locator('[data-results] a:focus').count();
    for (let stops = 0; stops < 5 && (await isOnResult()) === 0; stops++) await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await page.waitForURL(`**${pathOf({ section: 'spaces', id: 'betacowork-etterbeek' }, locale)}`);
    await page.goBack();
    expect(await resultsFor(page, 'betacowork')).toContain('Betacowork');
  });

  test('answers while its reader types, and takes a step back to the query before', async () => {
    const page = await visit(searchPath(locale));
    const field = page.locator('register-search input');
    await field.pressSequentially('Doornik');
    expect(await resultsFor(page, 'Doornik')).toContain('ESCO');
    await field.press('Enter');
    await field.fill('SwitchZone');
    await field.press('Enter');
    expect(await resultsFor(page, 'SwitchZone')).toEqual(['Switch Coworking']);
    await page.goBack();
    await page.goBack();
    expect(await resultsFor(page, 'Doornik')).toContain('ESCO');
    expect(await field.inputValue()).toBe('Doornik');
  });

  test('keeps its query when the language is switched', async () => {
    const page = await visit(`${searchPath(locale)}?q=betacowork`);
    await resultsFor(page, 'betacowork');
    await page.locator('[data-language-switch]').click();
    const [other] = locales.filter((twin) => twin !== locale);
    await page.waitForURL(`**${searchPath(other ?? locale)}?q=betacowork`);
    expect(await resultsFor(page, 'betacowork')).toContain('Betacowork');
    expect(queryOf(page)).toBe('betacowork');
  });

  test('shows more on request, and goes on from there', async () => {
    const page = await visit(`${searchPath(locale)}?q=Liège`);
    const before = (await resultsFor(page, 'Liège')).length;
    await page.locator('[data-more]').click();
    await page.locator('[data-results] > li').nth(before).locator('a:focus').waitFor();
    expect((await titlesOn(page)).length).toBeGreaterThan(before);
  });
});
