import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { buildsUnderTest } from '../../src/cli/builds-under-test.ts';
import { partPage, partsOf } from '../../src/core/explorer-parts.ts';
import { pathOf } from '../../src/core/page.ts';
import { locales, type Locale } from '../../src/i18n/locales.ts';
import { translatorOf } from '../../src/i18n/translate.ts';
import { loadCatalogue } from '../../src/io/load-catalogue.ts';
import { violationsOn } from './axe.ts';
import { eventually, settled, visit } from './visit.ts';

/** Its explorer lists sixty spaces a page, and so does not hold all. */
const { belowPath } = buildsUnderTest;
const perPage = 60;
const { spaces } = loadCatalogue();
const ids = spaces.map(({ id }) => id);
const openIds = spaces.filter(({ status }) => status.state === 'open').map(({ id }) => id);
const parts = partsOf(spaces.length, perPage);

const explorer = (locale: Locale, query = '', options = {}): Promise<Page> =>
  visit(`${pathOf({ section: 'spaces' }, locale)}${query}`, options, belowPath);
const listedOn = (page: Page) =>
  page.locator('[data-space]').evaluateAll((rows) => rows.map((row) => row.getAttribute('data-space')));
const tallyOf = (page: Page) => page.locator('.list [data-tally]').textContent();
const indexAsked = (url: URL) => url.pathname.includes('/explorer/');
const more = (page: Page) => page.locator('[data-more] button');

describe.each(locales)('A list too long for one page, in %s', (locale) => {
  const t = translatorOf(locale);

  test('stands without script on numbered pages, each space on one of them, by name', async () => {
    const page = await explorer(locale, '', { javaScriptEnabled: false });
    const found: (string | null)[] = [];
    for (const part of parts) {
      if (part > 1)
        await page
          .locator('[data-parts] a')
          .nth(part - 1)
          .click();
      await page.waitForURL(`**${pathOf(partPage(part), locale)}`);
      expect(await page.locator('[data-parts] [aria-current=page]').textContent()).toContain(String(part));
      const links = page.locator('.rows h3 a:visible');
      found.push(...(await links.evaluateAll((all) => all.map((link) => link.getAttribute('href')))));
    }
    expect(found).toEqual(ids.map((id) => `${belowPath.base}${pathOf({ section: 'spaces', id }, locale).slice(1)}`));
  });

  test('loads what it knows of all spaces once its reader asks something, not before', async () => {
    const page = await explorer(locale);
    const asked: string[] = [];
    page.on('request', (request) => {
      const { pathname } = new URL(request.url());
      // The icon is the browser's own affair: it asks for it when it has time.
      if (pathname !== `${belowPath.base}favicon.svg`) asked.push(pathname);
    });
    expect(await listedOn(page)).toEqual(ids.slice(0, perPage));
    await page.locator('input[value=open]').check();
    await eventually(() => listedOn(page)).toEqual(openIds.slice(0, perPage));
    expect(asked).toEqual([`${belowPath.base}explorer/${locale}.json`]);
  });

  test('is narrowed by its address, and counts all that is left', async () => {
    const page = await explorer(locale, '?status=open');
    expect(await listedOn(page)).toEqual(openIds.slice(0, perPage));
    expect(await tallyOf(page)).toBe(t('explorer.tally', { count: openIds.length, all: spaces.length }));
  });

  test('shows more of what is left, and puts the keyboard on it', async () => {
    const page = await explorer(locale, '?status=open');
    expect(await page.locator('[data-listed]').textContent()).toBe(
      t('explorer.listed', { from: 1, to: perPage, all: openIds.length }),
    );
    await more(page).click();
    expect(await listedOn(page)).toEqual(openIds.slice(0, 2 * perPage));
    const focused = page.locator(`[data-space="${openIds[perPage]}"] a`);
    expect(await focused.evaluate((link) => link === document.activeElement)).toBe(true);
    while (await more(page).isVisible()) await more(page).click();
    expect(await listedOn(page)).toEqual(openIds);
  });

  test('writes the rows that it loads as the pages write them', async () => {
    const page = await explorer(locale, '?tri=preuve');
    while (await more(page).isVisible()) await more(page).click();
    const rowsOf = (scope: Page) =>
      scope.locator('.rows > li').evaluateAll((rows) =>
        rows.map((row) => {
          const copy = row.cloneNode(true) as HTMLElement;
          for (const name of ['data-space', 'data-municipality']) copy.removeAttribute(name);
          copy.querySelector('[data-away]')?.remove();
          return copy.outerHTML.replace(/\s+/g, ' ').replace(/(?<=>) | (?=<)/g, '');
        }),
      );
    const written = await rowsOf(page);
    expect(written.length).toBe(spaces.length);
    const built: string[] = [];
    for (const part of parts) built.push(...(await rowsOf(await visit(pathOf(partPage(part), locale), {}, belowPath))));
    expect(built.length).toBe(spaces.length);
    expect(written.filter((row) => !built.includes(row))).toEqual([]);
  });

  test('is whole again when all choices are taken back', async () => {
    const page = await explorer(locale, '?status=planned');
    await page.locator('.chip.all').click();
    await eventually(() => listedOn(page)).toEqual(ids.slice(0, perPage));
    expect(await more(page).isVisible()).toBe(true);
    await page.goBack();
    await settled(page);
    const planned = spaces.filter(({ status }) => status.state === 'planned').map(({ id }) => id);
    await eventually(() => listedOn(page)).toEqual(planned);
    expect(await more(page).isVisible()).toBe(false);
  });

  test('is put before its reader by a choice on the map where the list does not reach', async () => {
    const page = await explorer(locale, '?status=open');
    const id = openIds.at(-1) ?? '';
    await page.evaluate((chosen) => {
      const detail = { id: chosen };
      document.querySelector('space-map')?.dispatchEvent(new CustomEvent('register:select', { bubbles: true, detail }));
    }, id);
    expect(await page.locator('[data-space].is-shown').getAttribute('data-space')).toBe(id);
  });

  test('gives all that is left as a file, not only what it lists', async () => {
    const page = await explorer(locale);
    const [file] = await Promise.all([page.waitForEvent('download'), page.locator('[data-set=csv]').click()]);
    expect(file.suggestedFilename()).toContain(`-${spaces.length}.csv`);
  });
});

test.each(['', 'page/2/', '?statut=ouvert'])(
  'axe finds nothing on a page of a long list: /fr/espaces/%s',
  async (rest) => {
    const page = await explorer('fr', rest);
    expect(await violationsOn(page)).toEqual([]);
  },
);

test('A list that cannot be loaded says so, and is asked for again', async () => {
  const page = await explorer('en');
  await page.route(indexAsked, (route) => route.fulfill({ status: 200, body: 'no list', contentType: 'text/plain' }));
  await page.locator('input[value=open]').check();
  await page.locator('[data-failed]:visible').waitFor();
  await page.unroute(indexAsked);
  await page.locator('input[value=planned]').check();
  await page.locator('[data-chip]').first().waitFor();
  expect(await page.locator('[data-failed]').isVisible()).toBe(false);
});
