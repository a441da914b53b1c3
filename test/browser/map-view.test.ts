import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { mapTextsOf } from '../../src/core/map-texts.ts';
import { pathOf } from '../../src/core/page.ts';
import { loadCatalogue } from '../../src/io/load-catalogue.ts';
import { button, centreOn, focused, open, popup } from './live-map.ts';
import { eventually, visit } from './visit.ts';

const texts = mapTextsOf('fr');
const { spaces } = loadCatalogue();
const placed = spaces.filter(({ place }) => place.point !== undefined);
/** The printed map has a disc for each municipality. */
const marked = spaces.filter(({ place }) => place.municipality !== undefined);
const tally = (page: Page) => page.locator('[data-part=view]').textContent();
const told = (count: number, all: number) =>
  texts.inView.replace('{count}', String(count)).replace('{all}', String(all));

/** A page that remembers the ids that the map tells of its view. */
async function listening(path: string): Promise<{ page: Page; views: () => Promise<string[][]> }> {
  const page = await visit(path);
  await page.evaluate(() => {
    const seen: string[][] = [];
    Object.assign(globalThis, { seen });
    document.addEventListener('register:view', (event) =>
      seen.push((event as CustomEvent<{ ids: string[] }>).detail.ids),
    );
  });
  return { page, views: () => page.evaluate(() => (globalThis as unknown as { seen: string[][] }).seen) };
}

/** Eupen and around: far from everything else. */
const eupen = { lon: 6.03, lat: 50.63, zoom: 10 };
const nearEupen = ({ place }: (typeof placed)[number]) =>
  Math.abs((place.point?.lon ?? 0) - eupen.lon) < 0.05 && Math.abs((place.point?.lat ?? 0) - eupen.lat) < 0.03;

describe('What is in the map’s view', () => {
  test('is told when the map opens, moves and closes', async () => {
    const { page, views } = await listening(pathOf({ section: 'home' }, 'fr'));
    await open(page);
    expect((await views()).at(-1)?.toSorted()).toEqual(placed.map(({ id }) => id).toSorted());
    expect(await tally(page)).toBe(told(placed.length, spaces.length));
    await centreOn(page, eupen);
    const near = (await views()).at(-1) ?? [];
    for (const { id } of placed.filter(nearEupen)) expect(near).toContain(id);
    expect(near.length).toBeLessThan(placed.length);
    expect(await tally(page)).toBe(told(near.length, spaces.length));
    await button(page).click();
    expect((await views()).at(-1)?.toSorted()).toEqual(marked.map(({ id }) => id).toSorted());
  });

  test('is counted against what the explorer leaves', async () => {
    const { page, views } = await listening(`${pathOf({ section: 'spaces' }, 'fr')}?status=closed`);
    await open(page);
    const closed = spaces.filter(({ status }) => status.state === 'closed');
    const drawn = closed.filter(({ place }) => place.point !== undefined).map(({ id }) => id);
    expect((await views()).at(-1)?.toSorted()).toEqual(drawn.toSorted());
    expect(await tally(page)).toBe(told(drawn.length, closed.length));
    await page.locator('.chip.all').click();
    await eventually(() => tally(page)).toContain(` ${spaces.length} `);
  });

  test('is listed for the keyboard: a name opens its popup and gets the keyboard back', async () => {
    const { page, views } = await listening(pathOf({ section: 'home' }, 'fr'));
    await open(page);
    await centreOn(page, eupen);
    await page.locator('.m-list summary').focus();
    await page.keyboard.press('Enter');
    const names = await page.locator('.m-list b').allTextContents();
    const nameOf = (id: string) => spaces.find((space) => space.id === id)?.record.name;
    expect(names).toEqual(((await views()).at(-1) ?? []).map(nameOf));
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await popup(page).waitFor();
    expect(await focused(page)).toBe(names[0]);
    await page.keyboard.press('Escape');
    await popup(page).waitFor({ state: 'detached' });
    expect(await page.locator('.m-list button:focus b').textContent()).toBe(names[0]);
  });

  test('breaks off its list where it is long, and says by how much', async () => {
    const page = await visit(pathOf({ section: 'home' }, 'fr'));
    await open(page);
    await page.locator('.m-list summary').click();
    expect(await page.locator('.m-list li').count()).toBe(100);
    expect(await page.locator('[data-part=view-more]').textContent()).toBe(
      texts.moreInView.replace('{count}', String(placed.length - 100)),
    );
  });
});
