import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { mapTextsOf } from '../../src/core/map-texts.ts';
import { liveMapQuery } from '../../src/core/map-pages.ts';
import { type Page as SitePage, pathOf } from '../../src/core/page.ts';
import { locales } from '../../src/i18n/locales.ts';
import { translatorOf } from '../../src/i18n/translate.ts';
import { loadCatalogue } from '../../src/io/load-catalogue.ts';
import { canvas, drawnOn, isReady, isStill, message, popup, zoomOf } from './live-map.ts';
import { eventually, visit } from './visit.ts';

const { spaces, networks, gazetteer } = loadCatalogue();
const placed = spaces.filter(({ place }) => place.point !== undefined);
const namur = [...gazetteer.provinces.values()].find(({ slug }) => slug.en === 'namur');
const flanders = [...gazetteer.regions.values()].find(({ slug }) => slug.en === 'flanders');
const network = networks.toSorted((a, b) => b.members.length - a.members.length)[0];

/** From a page without script to the interactive map, by its link. */
async function led(from: SitePage, locale: (typeof locales)[number]): Promise<Page> {
  const page = await visit(pathOf(from, locale));
  await page.getByRole('link', { name: translatorOf(locale)('live-map.here') }).click();
  await isReady(page);
  await isStill(page);
  return page;
}

describe('The link to the interactive map', () => {
  test.each<[string, SitePage, number]>([
    [
      'a province',
      { section: 'provinces', id: namur?.slug ?? '' },
      placed.filter(({ place }) => place.province === namur).length,
    ],
    [
      'a Region',
      { section: 'regions', id: flanders?.slug ?? '' },
      placed.filter(({ place }) => place.region === flanders).length,
    ],
    [
      'a network',
      { section: 'networks', id: network?.id ?? '' },
      network?.members.filter(({ place }) => place.point !== undefined).length ?? 0,
    ],
  ])('on the page of %s shows its spaces and no other, framed', async (_what, from, count) => {
    for (const locale of locales) {
      const page = await led(from, locale);
      expect(count).toBeGreaterThan(2);
      expect(await drawnOn(page)).toBe(count);
      expect(await zoomOf(page)).toBeGreaterThan(6);
    }
  });

  test('on the page of a space tells of it, and shows its row', async () => {
    const page = await led({ section: 'spaces', id: 'trakk-namur' }, 'fr');
    expect(await popup(page).locator('a').textContent()).toBe('TRAKK');
    expect(await popup(page).textContent()).toContain('Namur');
    expect(await page.locator('[data-space].is-shown').getAttribute('data-space')).toBe('trakk-namur');
  });

  test('on the page of a municipality marks it among the nearest spaces, with a space or without', async () => {
    const page = await led({ section: 'municipalities', id: 'rochefort' }, 'en');
    expect(await message(page).textContent()).toBe(mapTextsOf('en').marked);
    const [sign, map] = [await page.locator('.m-at').boundingBox(), await canvas(page).boundingBox()];
    expect(
      sign && map && sign.x > map.x && sign.x < map.x + map.width && sign.y > map.y && sign.y < map.y + map.height,
    ).toBe(true);
    const nearest = await page.locator('[data-space]:visible a').first().textContent();
    await page.locator('.m-list summary').click();
    expect(await page.locator('.m-list b').allTextContents()).toContain(nearest);
  });

  test('leaves the reader of a phone at the map', async () => {
    const viewport = { width: 360, height: 740 };
    const page = await visit(
      pathOf({ section: 'spaces' }, 'fr') + liveMapQuery({ section: 'spaces', id: 'trakk-namur' }),
      { viewport },
    );
    await isReady(page);
    await popup(page).waitFor();
    const { y = -1 } = (await popup(page).boundingBox()) ?? {};
    expect(y).toBeGreaterThan(0);
    expect(y).toBeLessThan(viewport.height);
  });

  test('for a space without a place says that there is no mark', async () => {
    const without = spaces.find(({ place }) => place.point === undefined)?.id ?? '';
    const page = await visit(pathOf({ section: 'spaces' }, 'fr') + liveMapQuery({ section: 'spaces', id: without }));
    await eventually(() => message(page).textContent()).toBe(mapTextsOf('fr').unmarked);
  });

  test('leads to the printed map of the explorer without script', async () => {
    const page = await visit(pathOf({ section: 'provinces', id: namur?.slug ?? '' }, 'fr'), {
      javaScriptEnabled: false,
    });
    await page.getByRole('link', { name: translatorOf('fr')('live-map.here') }).click();
    await page.waitForURL('**/fr/espaces/?province=namur#interactive-map');
    expect(await page.locator('space-map .m-sheet > svg').isVisible()).toBe(true);
  });
});
