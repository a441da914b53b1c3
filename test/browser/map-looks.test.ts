import type { Map as MapLibre } from 'maplibre-gl';
import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { pathOf } from '../../src/core/page.ts';
import { loadCatalogue } from '../../src/io/load-catalogue.ts';
import { canvas, centreOn, drawnOn, isStill, open } from './live-map.ts';
import { eventually, visit } from './visit.ts';

const placed = loadCatalogue().spaces.filter(({ place }) => place.point !== undefined);
const home = pathOf({ section: 'home' }, 'fr');

/** The colour of the land in the style, and that which the page's tokens give. */
const landOf = (page: Page): Promise<unknown> =>
  page.evaluate(() =>
    (document.querySelector('space-map') as unknown as { map: MapLibre }).map.getPaintProperty('belgium', 'fill-color'),
  );
/** `#fbfbf7` and `#1f282e`, the land of the light and of the dark palette. */
const [light, dark] = ['rgb(251, 251, 247)', 'rgb(31, 40, 46)'];

describe('The interactive map', () => {
  test('follows the light and the dark of its reader while it is open', async () => {
    const page = await visit(home, { colorScheme: 'light' });
    await open(page);
    expect(await landOf(page)).toBe(light);
    await page.emulateMedia({ colorScheme: 'dark' });
    await eventually(() => landOf(page).catch(() => undefined)).toBe(dark);
    await isStill(page);
    expect(await drawnOn(page)).toBe(placed.length);
  });

  test('is printed as the printed map', async () => {
    const page = await visit(home);
    await open(page);
    const sheet = page.locator('space-map .m-sheet > svg');
    expect(await sheet.isVisible()).toBe(false);
    await page.emulateMedia({ media: 'print' });
    expect(await sheet.isVisible()).toBe(true);
    for (const part of ['.m-live', '.m-about', '.m-controls']) expect(await page.locator(part).isVisible()).toBe(false);
    expect(await page.locator('.m-printed-note').isVisible()).toBe(true);
  });

  test.each([
    ['arrives at once where motion is reduced', 'reduce', false],
    ['moves where it is not', 'no-preference', true],
  ] as const)('%s', async (_how, reducedMotion, isMoving) => {
    const page = await visit(home, { reducedMotion });
    await open(page);
    const isUnderWay = await page.evaluate(() => {
      const { map } = document.querySelector('space-map') as unknown as { map: MapLibre };
      map.zoomIn();
      return map.isMoving();
    });
    expect(isUnderWay).toBe(isMoving);
  });

  test('writes towns in their own language, and below in the page’s', async () => {
    const page = await visit(home);
    await open(page);
    await centreOn(page, { lon: 4.7, lat: 50.88, zoom: 9 });
    const names = await page.evaluate(() => {
      const { map } = document.querySelector('space-map') as unknown as { map: MapLibre };
      const found = map.queryRenderedFeatures({ layers: ['towns'] });
      return found.map(({ properties }) => [properties['name'], properties['fr']]);
    });
    expect(names).toContainEqual(['Leuven', 'Louvain']);
    expect(await canvas(page).getAttribute('aria-label')).toBe('Carte interactive des espaces');
  });
});
