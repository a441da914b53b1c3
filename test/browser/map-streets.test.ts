import type { Map as MapLibre } from 'maplibre-gl';
import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { buildsUnderTest } from '../../src/cli/builds-under-test.ts';
import { pathOf } from '../../src/core/page.ts';
import { translatorOf } from '../../src/i18n/translate.ts';
import { eventually, visit } from './visit.ts';

/** A street map as providers serve them: its letters at the style's own address, its tiles at another. */
const style = {
  version: 8,
  sources: {
    streets: {
      type: 'raster',
      tiles: ['https://tiles.streets.example/{z}/{x}/{y}.png'],
      attribution: 'Streets of nobody',
    },
  },
  layers: [{ id: 'streets', type: 'raster', source: 'streets' }],
};
const tile = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M/wHwAEBgIApD5fRAAAAABJRU5ErkJggg==',
  'base64',
);
const { belowPath } = buildsUnderTest;
const t = translatorOf('fr');

const button = (page: Page) => page.locator('space-map [data-part=streets]');
const layersOf = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const { map } = document.querySelector('space-map') as unknown as { map: MapLibre };
    return map.isStyleLoaded() ? map.getStyle().layers.map(({ id }) => id) : [];
  });

/** The explorer's map, open, before a provider that answers `answer`; with what is asked of it. */
async function opened(answer: string) {
  const asked: string[] = [];
  const page = await visit(pathOf({ section: 'spaces' }, 'fr'), {}, belowPath);
  const headers = { 'Access-Control-Allow-Origin': '*' };
  await page.route('https://streets.example/**', (route) => {
    asked.push(route.request().url());
    return route.fulfill({ contentType: 'application/json', headers, body: answer });
  });
  await page.route('https://tiles.streets.example/**', (route) => {
    asked.push(new URL(route.request().url()).origin);
    return route.fulfill({ contentType: 'image/png', headers, body: tile });
  });
  await page.locator('space-map [data-part=toggle]').click();
  await page.locator('space-map[data-ready=true]').waitFor();
  return { page, asked };
}

describe('A street map that is configured', () => {
  test('is asked for by a click alone, beside the sentence that says who learns of it', async () => {
    const { page, asked } = await opened(JSON.stringify(style));
    expect(await page.locator('.m-about').textContent()).toContain(
      t('live-map.streets.privacy', { host: 'streets.example' }),
    );
    expect(asked).toEqual([]);
    await button(page).click();
    await eventually(() => layersOf(page)).toContain('streets');
    await eventually(async () => new Set(asked)).toEqual(
      new Set(['https://streets.example/style.json', 'https://tiles.streets.example']),
    );
  });

  test('carries the spaces, names its source, and goes away again', async () => {
    const { page } = await opened(JSON.stringify(style));
    await button(page).click();
    await eventually(() => layersOf(page)).toContain('pins-wal');
    expect(await layersOf(page)).not.toContain('belgium');
    await eventually(() => page.locator('.maplibregl-ctrl-attrib-inner').innerText()).toContain('Streets of nobody');
    expect(await button(page).textContent()).toBe(t('live-map.streets.hide'));
    await button(page).click();
    await eventually(() => layersOf(page)).toContain('belgium');
    expect(await layersOf(page)).not.toContain('streets');
    expect(await button(page).textContent()).toBe(t('live-map.streets.show'));
  });

  test('that cannot be had leaves the register’s own', async () => {
    const { page } = await opened('no style');
    await button(page).click();
    await eventually(() => page.locator('[data-part=message]').textContent()).toBe(t('live-map.streets.failed'));
    await eventually(() => layersOf(page)).toContain('belgium');
  });
});
