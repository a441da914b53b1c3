import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { mapTextsOf } from '../../src/core/map-texts.ts';
import { pathOf } from '../../src/core/page.ts';
import { loadCatalogue } from '../../src/io/load-catalogue.ts';
import { violationsOn } from './axe.ts';
import { canvas, centreOn, focused, isStill, marksOn, message, open, popup, zoomOf } from './live-map.ts';
import { eventually, visit } from './visit.ts';

const texts = mapTextsOf('en');
const { spaces } = loadCatalogue();
const nameOf = new Map(spaces.map(({ id, record }) => [id, record.name]));

/** The most spaces of one precision in a municipality: all of them stand on its point, and no zoom takes them apart. */
const stacks = Map.groupBy(
  spaces.filter(({ place }) => place.precision === 'municipality'),
  ({ place }) => place.municipality?.nis,
);
const stack = [...stacks.values()].toSorted((a, b) => b.length - a.length)[0] ?? [];
const [first] = stack;
const point = { lon: first?.place.point?.lon ?? 0, lat: first?.place.point?.lat ?? 0 };

async function opened(): Promise<Page> {
  const page = await visit(pathOf({ section: 'home' }, 'en'));
  await open(page);
  return page;
}

/** Where no zoom is left, the stack in the middle. */
async function openedAtStack(): Promise<Page> {
  const page = await opened();
  await centreOn(page, { ...point, zoom: 13 });
  return page;
}

describe('A cluster', () => {
  test('opens on a click: what it held is drawn nearer and apart', async () => {
    const page = await opened();
    const [largest] = await marksOn(page, '^clusters-');
    const before = await zoomOf(page);
    await canvas(page).click({ position: { x: largest?.x ?? 0, y: largest?.y ?? 0 } });
    await eventually(() => zoomOf(page)).toBeGreaterThan(before);
    await isStill(page);
    const clusters = await marksOn(page, '^clusters-');
    expect(Math.max(...clusters.map(({ count }) => count))).toBeLessThan(largest?.count ?? 0);
  });

  test('opens by keyboard, under the cross', async () => {
    const page = await opened();
    const [largest] = await marksOn(page, '^clusters-');
    const before = await zoomOf(page);
    await centreOn(page, { lon: largest?.lon ?? 0, lat: largest?.lat ?? 0, zoom: before });
    expect(await focused(page)).toBe(texts.title);
    await page.keyboard.press('Enter');
    await eventually(() => zoomOf(page)).toBeGreaterThan(before);
  });
});

describe('Spaces that share a point', () => {
  test('are fanned out by a click, each under its name', async () => {
    const page = await openedAtStack();
    const { width = 0, height = 0 } = (await canvas(page).boundingBox()) ?? {};
    await canvas(page).click({ position: { x: width / 2, y: height / 2 } });
    await page.locator('.m-leaf').first().waitFor();
    const names = await page.locator('.m-leaf').evaluateAll((leaves) => leaves.map((leaf) => leaf.ariaLabel));
    for (const { record } of stack) expect(names).toContain(record.name);
    const map = await canvas(page).boundingBox();
    const boxes = await Promise.all((await page.locator('.m-leaf').all()).map((leaf) => leaf.boundingBox()));
    const isInside = (box: (typeof boxes)[number]) =>
      box &&
      map &&
      box.x >= map.x &&
      box.y >= map.y &&
      box.x + box.width <= map.x + map.width &&
      box.y + box.height <= map.y + map.height;
    expect(boxes.filter((box) => !isInside(box))).toEqual([]);
  });

  test('are fanned out, told and folded by keyboard alone', async () => {
    const page = await openedAtStack();
    await page.keyboard.press('Enter');
    await page.locator('.m-leaf').first().waitFor();
    await page.keyboard.press('Tab');
    const name = await focused(page);
    expect(name).toBe(await page.locator('.m-leaf').nth(1).getAttribute('aria-label'));
    await page.keyboard.press('Enter');
    expect(await focused(page)).toBe(name);
    expect(await popup(page).locator('a').textContent()).toBe(name);
    await page.keyboard.press('Escape');
    await popup(page).waitFor({ state: 'detached' });
    expect(await page.locator('.m-leaf:focus').getAttribute('aria-label')).toBe(name);
    await page.keyboard.press('Escape');
    expect(await page.locator('.m-fan').count()).toBe(0);
    expect(await focused(page)).toBe(texts.title);
  });

  test('have no violation that axe finds, fanned out', async () => {
    const page = await openedAtStack();
    await page.keyboard.press('Enter');
    await page.locator('.m-leaf').first().waitFor();
    expect(await violationsOn(page)).toEqual([]);
  });
});

describe('The keyboard on the map', () => {
  test('moves it with the arrows and zooms with plus and minus', async () => {
    const page = await opened();
    const [before, zoom] = [await marksOn(page), await zoomOf(page)];
    await page.keyboard.press('+');
    await eventually(() => zoomOf(page)).toBeGreaterThan(zoom);
    await page.keyboard.press('-');
    await eventually(() => zoomOf(page)).toBeCloseTo(zoom);
    await page.keyboard.press('ArrowRight');
    await isStill(page);
    const after = await marksOn(page);
    const known = after.find(({ id }) => before.some((mark) => mark.id === id));
    expect(known?.x).toBeLessThan(before.find(({ id }) => id === known?.id)?.x ?? 0);
  });

  test('opens the space under the cross, and comes back from its popup', async () => {
    const page = await opened();
    const [alone] = await marksOn(page, '^discs-');
    await centreOn(page, { lon: alone?.lon ?? 0, lat: alone?.lat ?? 0, zoom: await zoomOf(page) });
    await page.keyboard.press('Enter');
    await popup(page).waitFor();
    expect(await focused(page)).toBe(nameOf.get(alone?.id ?? ''));
    await page.keyboard.press('Escape');
    await popup(page).waitFor({ state: 'detached' });
    expect(await focused(page)).toBe(texts.title);
  });

  test('is told when nothing lies under the cross', async () => {
    const page = await opened();
    await centreOn(page, { lon: 2.2, lat: 51.4, zoom: 9 });
    await page.keyboard.press('Enter');
    expect(await message(page).textContent()).toBe(texts.nothingHere);
  });
});
