import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { buildsUnderTest } from '../../src/cli/builds-under-test.ts';
import { pathOf } from '../../src/core/page.ts';
import { loadCatalogue } from '../../src/io/load-catalogue.ts';
import { eventually, settled, visit } from './visit.ts';

/** Its pages list sixty spaces at most, and so its index files each value of a facet apart. */
const { belowPath } = buildsUnderTest;
const { spaces } = loadCatalogue();
const kindsIn = (town: string, kind: string) =>
  spaces.filter(({ record, place }) => place.municipality?.nis === town && record.kinds.includes(kind as never));

const asking = (query: string, options = {}): Promise<Page> =>
  visit(`${pathOf({ section: 'search' }, 'fr')}?q=${encodeURIComponent(query)}`, options, belowPath);
const countOf = (page: Page, name: string, value: string) =>
  page.locator(`label:has(input[name="${name}"][value="${value}"]) [data-count]`).textContent();
/** Of what was asked alone: where a town has few, the nearest elsewhere follow. */
const titlesOn = (page: Page) => page.locator('[data-reason=asked] h3').allTextContents();

test('a great register is narrowed by a town and a kind alike', async () => {
  const page = await asking('incubateur à Liège');
  const names = kindsIn('62063', 'incubator').map(({ record }) => record.name);
  expect((await titlesOn(page)).toSorted()).toEqual(names.toSorted());
});

test('its boxes are counted once the pointer comes to them, not before', async () => {
  const page = await asking('Liège');
  expect(await countOf(page, 'kind', 'incubator')).toBe('');
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  await page.locator('.facets legend').first().hover();
  await eventually(() => countOf(page, 'kind', 'incubator')).toBe(String(kindsIn('62063', 'incubator').length));
  expect(asked.filter((url) => !url.includes('/pagefind/filter/'))).toEqual([]);
});

test('its boxes are counted when a phone opens them, and one that is ticked narrows', async () => {
  const page = await asking('Liège', { viewport: { width: 360, height: 740 } });
  await page.locator('.facets > summary').click();
  await eventually(() => countOf(page, 'kind', 'incubator')).toBe(String(kindsIn('62063', 'incubator').length));
  await page.locator('input[name=kind][value=incubator]').check();
  await page.waitForURL('**kind=incubator*');
  await settled(page);
  expect(await titlesOn(page)).toHaveLength(kindsIn('62063', 'incubator').length);
});

test('a town without a space still leads to the nearest', async () => {
  const page = await asking('coworking à Nassogne');
  expect(await page.locator('[data-groups] section[data-reason^=near] li').count()).toBeGreaterThan(0);
});

test('an amenity asked for alone leads to its page, then to the spaces that have it', async () => {
  const page = await asking('salle de réunion');
  const having = spaces.filter(({ record }) => record.amenities?.['meeting-room'] === true);
  const titles = await titlesOn(page);
  expect(titles[0]).toBe('Salle de réunion (équipement)');
  expect(having.map(({ record }) => record.name)).toEqual(expect.arrayContaining(titles.slice(1, 5)));
});

test('what is misspelt is set right by the words of the register, without its list of names', async () => {
  const asked: string[] = [];
  const page = await visit(pathOf({ section: 'search' }, 'fr'), {}, belowPath);
  page.on('request', (request) => asked.push(new URL(request.url()).pathname));
  await page.locator('register-search input[type=search]').fill('coworkng Charleory');
  await page.waitForURL('**?q=*');
  await settled(page);
  const meant = kindsIn('52011', 'coworking').map(({ record }) => record.name);
  expect(await titlesOn(page)).toEqual(expect.arrayContaining(meant));
  expect(asked.filter((path) => path.endsWith('/names.json'))).toEqual([]);
});

test('a misspelt name is looked for in the list of names', async () => {
  const page = await asking('betacowrok');
  expect(await page.locator('register-search').innerText()).toContain('Betacowork');
});
