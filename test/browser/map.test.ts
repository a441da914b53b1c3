import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { mapTextsOf } from '../../src/core/map-texts.ts';
import { pathOf } from '../../src/core/page.ts';
import { type Locale, locales } from '../../src/i18n/locales.ts';
import { loadCatalogue } from '../../src/io/load-catalogue.ts';
import { violationsOn } from './axe.ts';
import { button, drawnOn, isReady, marksOn, message, open, zoomOf } from './live-map.ts';
import { eventually, visit } from './visit.ts';

const { spaces } = loadCatalogue();
const placed = spaces.filter(({ place }) => place.point !== undefined);

const printed = (page: Page) => page.locator('space-map .m-sheet > svg');
const explorer = (locale: Locale) => visit(pathOf({ section: 'spaces' }, locale));

/** A space that is drawn alone: a disc, since a pin stands above its place. */
async function anySpaceOn(page: Page) {
  const [alone] = await marksOn(page, '^discs-wal');
  if (!alone?.id) throw new Error('no space is drawn alone');
  return { id: alone.id, x: alone.x, y: alone.y };
}

describe.each(locales)('The interactive map in %s', (locale) => {
  const texts = mapTextsOf(locale);

  test.each(['home', 'spaces'] as const)(
    'draws on %s, once asked for, every space that has a place',
    async (section) => {
      const page = await visit(pathOf({ section }, locale));
      expect(await page.locator('.maplibregl-canvas').count()).toBe(0);
      await open(page);
      expect(await drawnOn(page)).toBe(placed.length);
      expect(await message(page).textContent()).toBe('');
    },
  );

  test('gives the printed one back', async () => {
    const page = await explorer(locale);
    await open(page);
    expect(await button(page).textContent()).toBe(texts.close);
    await button(page).click();
    expect(await printed(page).isVisible()).toBe(true);
    expect(await page.locator('.maplibregl-canvas').count()).toBe(0);
    expect(await button(page).textContent()).toBe(texts.open);
  });

  test('keeps in step with the list', async () => {
    const page = await explorer(locale);
    await open(page);
    await page.locator('input[value=planned]').check();
    const planned = placed.filter(({ status }) => status.state === 'planned').length;
    await eventually(() => drawnOn(page)).toBe(planned);
    await page.locator('.chip.all').click();
    await eventually(() => drawnOn(page)).toBe(placed.length);
  });

  test('shows, when it is opened late, what was chosen before', async () => {
    const page = await visit(`${pathOf({ section: 'spaces' }, locale)}?status=closed`);
    await open(page);
    await eventually(() => drawnOn(page)).toBe(placed.filter(({ status }) => status.state === 'closed').length);
  });

  test('is opened, walked through and moved by keyboard', async () => {
    const page = await explorer(locale);
    await button(page).focus();
    await page.keyboard.press('Enter');
    await isReady(page);
    expect(await page.locator('.maplibregl-canvas:focus').getAttribute('aria-label')).toBe(texts.title);
    const names: (string | null)[] = [];
    for (let stops = 0; stops < 3; stops++) {
      await page.keyboard.press('Tab');
      names.push(await page.locator('space-map button:focus').getAttribute('aria-label'));
    }
    expect(names).toEqual([texts.zoomIn, texts.zoomOut, texts.enterFullscreen]);
    const before = await zoomOf(page);
    await page.locator('.maplibregl-ctrl-zoom-in').focus();
    await page.keyboard.press('Enter');
    await eventually(() => zoomOf(page)).toBeGreaterThan(before);
  });

  test('says that it cannot be drawn where there is no WebGL, and leaves the printed one', async () => {
    const page = await explorer(locale);
    await page.evaluate(() => {
      HTMLCanvasElement.prototype.getContext = () => null;
    });
    await button(page).click();
    await eventually(() => message(page).textContent()).toBe(texts.failed);
    expect(await printed(page).isVisible()).toBe(true);
    expect(await button(page).textContent()).toBe(texts.open);
  });

  test('names the space that is clicked, leads to it, and shows it in the list', async () => {
    const page = await explorer(locale);
    await open(page);
    const { id, x, y } = await anySpaceOn(page);
    await page.locator('.maplibregl-canvas').click({ position: { x, y } });
    const link = page.locator('.maplibregl-popup a').first();
    expect(await link.getAttribute('href')).toBe(pathOf({ section: 'spaces', id }, locale));
    expect(await link.textContent()).toBe(spaces.find((space) => space.id === id)?.record.name);
    expect(await page.locator('[data-space].is-shown').getAttribute('data-space')).toBe(id);
    await page.keyboard.press('Escape');
    await page.locator('.maplibregl-popup').waitFor({ state: 'detached' });
  });

  test('has no violation that axe finds', async () => {
    const page = await explorer(locale);
    await open(page);
    const { x, y } = await anySpaceOn(page);
    await page.locator('.maplibregl-canvas').click({ position: { x, y } });
    await page.locator('.maplibregl-popup a').first().waitFor();
    expect(await violationsOn(page)).toEqual([]);
  });
});
