import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { pathOf } from '../../src/core/page.ts';
import { locales } from '../../src/i18n/locales.ts';
import { loadCatalogue } from '../../src/io/load-catalogue.ts';
import { visit } from './visit.ts';

const { chapters } = loadCatalogue();
const counting = chapters.find(({ id }) => id === 'counting');
if (!counting) throw new Error('The guide has lost its chapter on counting.');
const read = (locale: (typeof locales)[number], width: number): Promise<Page> =>
  visit(pathOf({ section: 'guide', id: counting.slug }, locale), {
    javaScriptEnabled: false,
    viewport: { width, height: 900 },
  });

/** Where each block and its notes stand: how far apart their tops are, and whether the notes stand beside. */
const rowsOn = (page: Page) =>
  page.locator('.noted').evaluateAll((rows) =>
    rows.map((row) => {
      const [text, notes] = [...row.children].map((child) => child.getBoundingClientRect());
      return {
        apart: Math.round(Math.abs((notes?.top ?? 0) - (text?.top ?? 0))),
        isBeside: (notes?.left ?? 0) >= (text?.right ?? 0),
        isBelow: (notes?.top ?? 0) >= (text?.bottom ?? 0),
      };
    }),
  );

describe.each(locales)('A chapter, without JavaScript, in %s', (locale) => {
  test.each([1440, 1024])('has its notes level with their text on a screen of %i px', async (width) => {
    const rows = await rowsOn(await read(locale, width));
    expect(rows.length).toBeGreaterThan(5);
    expect(rows.filter(({ apart, isBeside }) => apart > 8 || !isBeside)).toEqual([]);
  });

  test('has its notes below their text on a phone', async () => {
    const rows = await rowsOn(await read(locale, 360));
    expect(rows.filter(({ isBelow }) => !isBelow)).toEqual([]);
  });

  test.each([
    [1440, '.chart-wide', '.chart-phone'],
    [360, '.chart-phone', '.chart-wide'],
  ])('shows one drawing of its chart at %i px, and the table on demand', async (width, shown, hidden) => {
    const page = await read(locale, width);
    expect([await page.locator(shown).isVisible(), await page.locator(hidden).isVisible()]).toEqual([true, false]);
    const table = page.locator('.series-table table').first();
    expect(await table.isVisible()).toBe(false);
    await page.locator('.series-table > summary').click();
    expect(await table.isVisible()).toBe(true);
  });

  test('keeps on paper its notes, its table, its list to tick and its sources, and leaves out what only a screen can use', async () => {
    const page = await read(locale, 1280);
    await page.emulateMedia({ media: 'print' });
    for (const kept of ['.notes', '.chart-wide', '.series-table table', '.checklist li', '#sources li'])
      expect(await page.locator(kept).first().isVisible(), kept).toBe(true);
    for (const left of ['.mast-nav', '.guide .contents', '.chapter-neighbours', '.cited-at', '.chart-phone'])
      expect(await page.locator(left).first().isVisible(), left).toBe(false);
    const pdf = (await page.pdf({ format: 'A4' })).toString('latin1');
    expect(pdf.match(/\/Type\s*\/Page\b(?!s)/g)?.length).toBeLessThanOrEqual(6);
  });

  test('leads from a number in the text to its source, and back', async () => {
    const page = await read(locale, 1280);
    await page.locator('.cite a').first().click();
    expect(new URL(page.url()).hash).toBe('#s1');
    await page.locator('#s1 .cited-at a').first().click();
    expect(new URL(page.url()).hash).toBe('#c1-1');
  });
});
