import { describe, expect, test } from 'vitest';
import { pathOf } from '../../src/core/page.ts';
import { locales } from '../../src/i18n/locales.ts';
import { extremePages, kindsOfPage } from './kinds-of-page.ts';
import { lookAt } from './look-at.ts';
import { visit } from './visit.ts';

describe('Nothing reaches over the edge', () => {
  test.each([...kindsOfPage, ...extremePages])('of %s, on any screen', async (name, path) => {
    const page = await lookAt(name, path);
    const tooWide: string[] = [];
    for (const width of [320, 360, 768, 1440]) {
      await page.setViewportSize({ width, height: 800 });
      const [needed = 0, given = 0] = await page.evaluate(() => {
        const { scrollWidth, clientWidth } = document.documentElement;
        return [scrollWidth, clientWidth];
      });
      if (needed > given) tooWide.push(`${width}: ${needed} px`);
    }
    expect(tooWide).toEqual([]);
  });
});

test.each(locales)('The sections of the masthead stand in one line, in %s, on any screen', async (locale) => {
  const broken: string[] = [];
  for (const section of ['spaces', 'search'] as const) {
    const page = await visit(pathOf({ section }, locale));
    for (const width of [360, 768, 1024, 1088, 1200, 1280, 1290, 1440]) {
      await page.setViewportSize({ width, height: 800 });
      const tops = await page
        .locator('.mast-nav li:visible')
        .evaluateAll((items) => items.map((item) => item.getBoundingClientRect().top));
      if (new Set(tops).size !== 1) broken.push(`${section}, ${width}`);
    }
  }
  expect(broken).toEqual([]);
});

describe.each(locales)('On paper, in %s', (locale) => {
  test.each(['betacowork-etterbeek', 'union-cooperative-huy'])('%s takes one to four sheets', async (id) => {
    const page = await visit(pathOf({ section: 'spaces', id }, locale));
    const pdf = (await page.pdf({ format: 'A4' })).toString('latin1');
    const sheets = pdf.match(/\/Type\s*\/Page\b(?!s)/g)?.length ?? 0;
    expect(sheets).toBeGreaterThanOrEqual(1);
    expect(sheets).toBeLessThanOrEqual(4);
  });

  test('a space keeps its facts and sources, and leaves out what only a screen can use', async () => {
    const page = await visit(pathOf({ section: 'spaces', id: 'betacowork-etterbeek' }, locale));
    await page.emulateMedia({ media: 'print' });
    for (const kept of ['h1', '#facts', '#sources']) expect(await page.locator(kept).isVisible(), kept).toBe(true);
    for (const left of ['.mast-nav', '.mast-search', '#correct'])
      expect(await page.locator(left).isVisible(), left).toBe(false);
  });
});
