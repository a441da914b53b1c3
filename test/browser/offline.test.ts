/** A reader who has been here before, and has no network now; then a newer build in the place of the one that is kept. */
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { buildsUnderTest } from '../../src/cli/builds-under-test.ts';
import { pathOf } from '../../src/core/page.ts';
import { writeOffline } from '../../src/io/offline.ts';
import { type ServedSite, serve } from '../../src/io/serve.ts';
import { locales } from '../../src/i18n/locales.ts';
import { translatorOf } from '../../src/i18n/translate.ts';
import { open } from './live-map.ts';
import { eventually, newReader, settled, withWorker } from './visit.ts';

const { own, belowPath } = buildsUnderTest;
const { folder, base } = own;
const t = translatorOf('fr');
/** What a reader sees of the newer build, and of no other. */
const news = 'Ceci ne se lit que dans l’édition suivante.';
let newer: string;
let site: ServedSite;

beforeAll(async () => {
  newer = mkdtempSync(join(tmpdir(), 'newer-build-'));
  cpSync(folder, newer, { recursive: true });
  rmSync(join(newer, 'offline'), { recursive: true });
  const about = join(newer, 'fr/a-propos/index.html');
  writeFileSync(about, readFileSync(about, 'utf8').replace('</h1>', `</h1><p id="news">${news}</p>`));
  await writeOffline(newer, `${newer}-sums.json`);
});
afterAll(() => {
  for (const made of [newer, `${newer}-sums.json`]) rmSync(made, { recursive: true });
});
beforeEach(async () => {
  site = await serve({ folder, base, port: 0 });
});
afterEach(() => site.close());

const at = (path: string): string => new URL(path.slice(1), site.url).href;

async function goTo(page: Page, path: string): Promise<void> {
  await page.goto(at(path));
  await settled(page);
}

/** Parts of which every file is there, e.g. `search.fr`: the mark that stands in the cache of each comes last. */
const wholeParts = (page: Page): Promise<readonly string[]> =>
  page.evaluate(async () => {
    const found = (await caches.keys()).filter((name) => name.endsWith('.zip'));
    const marks = await Promise.all(
      found.map((name) => caches.match(name.split(' ').slice(1).join(''), { cacheName: name })),
    );
    return found.filter((_name, index) => marks[index]).map((name) => name.replace(/^.*offline\/|\.\w+\.zip$/g, ''));
  });

const cachesOf = (page: Page): Promise<readonly string[]> => page.evaluate(() => caches.keys());

/** A new reader who opens one page, and leaves it open until what is kept unasked is kept. */
async function onceVisited(path: string): Promise<Page> {
  const page = await newReader(site.url, withWorker);
  await goTo(page, path);
  const [, locale] = path.split('/');
  await eventually(async () => (await wholeParts(page)).toSorted()).toEqual([
    'data',
    'map',
    `pages.${locale}`,
    `search.${locale}`,
  ]);
  return page;
}

/** No server, and a browser that knows that it has no network. */
async function loseNetwork(page: Page): Promise<void> {
  await site.close();
  await page.context().setOffline(true);
}

describe('After one visit, without a network', () => {
  test.each(locales)('what can be looked up is there, in %s', async (locale) => {
    const words = translatorOf(locale);
    const [spaces, search] = locale === 'fr' ? ['espaces', 'recherche'] : ['spaces', 'search'];
    const page = await onceVisited(`/${locale}/`);
    await loseNetwork(page);

    await goTo(page, `/${locale}/`);
    expect(await page.locator('h1').isVisible()).toBe(true);
    await page.locator('[data-offline-line]').waitFor();
    const edition = (await page.locator('[data-edition]').textContent())?.trim() ?? '';
    expect(edition).toMatch(/\d{4}/);
    expect(await page.locator('[data-offline-line]').textContent()).toBe(words('offline.line.reading', { edition }));

    await goTo(page, `/${locale}/${search}/?q=betacowork`);
    expect(await page.locator('[data-groups] h3').allTextContents()).toContain('Betacowork');
    await page.locator('register-search input[type=search]').fill('Doornik');
    await page.waitForURL('**q=Doornik');
    await settled(page);
    expect(await page.locator('[data-groups] h3').allTextContents()).toContain('ESCO');

    await goTo(page, `/${locale}/${spaces}/?region=brussels-capital-region`);
    await open(page);

    const table = await page.evaluate(async () => (await fetch('/data/spaces.csv')).text());
    expect(table).toBe(readFileSync(join(folder, 'data/spaces.csv'), 'utf8'));
  });

  test('pages that were opened are there, without a script too; others lead to what is kept', async () => {
    const page = await onceVisited('/fr/recherche/');
    await goTo(page, '/fr/espaces/betacowork-etterbeek/');
    await loseNetwork(page);
    await goTo(page, '/fr/espaces/betacowork-etterbeek/');
    expect(await page.locator('h1').textContent()).toContain('Betacowork');
    expect(await page.locator('script[src]').count()).toBe(0);
    await goTo(page, '/fr/espaces/co-station-bruxelles/');
    expect(await page.locator('h1').textContent()).toBe(t('offline.title'));
    expect(await page.locator('[data-part=pages] a').allTextContents()).toContain('Betacowork');
    await page.locator('[data-part=pages] a', { hasText: 'Betacowork' }).click();
    await page.waitForURL('**/betacowork-etterbeek/');
    expect(await page.locator('h1').textContent()).toContain('Betacowork');
  });
});

/** Puts the newer build in the place of the one that is served, at the same address. */
async function publishNewer(): Promise<void> {
  const port = Number(new URL(site.url).port);
  await site.close();
  site = await serve({ folder: newer, base, port });
}

/** Counts the pages that a window loads from now on; a reload is one more. */
function countedViews(page: Page): () => number {
  let views = 0;
  page.on('load', () => {
    views += 1;
  });
  return () => views;
}

const isWaiting = (page: Page): Promise<boolean> =>
  page.evaluate(async () => Boolean((await navigator.serviceWorker.getRegistration())?.waiting));

/** The builds of which pages are kept. */
const buildsIn = async (page: Page): Promise<readonly string[]> =>
  (await cachesOf(page)).flatMap((name) => / (?:shell|pages|files) (\w+)$/.exec(name)?.[1] ?? []);

describe('A newer build', () => {
  test('takes over with the next page of the only window, keeps what was kept, and removes the old one', async () => {
    const page = await onceVisited('/fr/recherche/');
    await goTo(page, '/fr/a-propos/');
    expect(await page.locator('#news').count()).toBe(0);
    const [before] = await buildsIn(page);
    const parts = await wholeParts(page);
    await publishNewer();
    const views = countedViews(page);

    await goTo(page, '/fr/a-propos/');
    expect(await page.locator('#news').textContent()).toBe(news);
    await eventually(() => isWaiting(page)).toBe(true);
    await goTo(page, '/fr/recherche/?q=betacowork');
    await eventually(() => buildsIn(page)).not.toContain(before);
    expect(new Set(await buildsIn(page)).size).toBe(1);
    expect((await wholeParts(page)).toSorted()).toEqual(parts.toSorted());
    // Long enough for its script to have come round to the worker, too.
    await page.waitForFunction(() => navigator.serviceWorker.controller?.state === 'activated');
    await page.waitForTimeout(3000);
    expect(views()).toBe(2);
    expect(await page.locator('[data-offline-line]').count()).toBe(0);

    await loseNetwork(page);
    await goTo(page, '/fr/a-propos/');
    expect(await page.locator('#news').textContent()).toBe(news);
    await goTo(page, '/fr/recherche/?q=Doornik');
    expect(await page.locator('[data-groups] h3').allTextContents()).toContain('ESCO');
  });

  test('waits while two windows are open, is shown where it is asked for, and once', async () => {
    const page = await onceVisited('/fr/recherche/');
    const other = await page.context().newPage();
    await goTo(other, '/fr/a-propos/');
    await publishNewer();
    await goTo(page, '/fr/recherche/');
    const line = page.locator('[data-offline-line]');
    await line.getByRole('button', { name: t('offline.line.reload') }).waitFor();
    expect(await line.textContent()).toBe(`${t('offline.line.newer')} ${t('offline.line.reload')}`);
    // The network comes and goes, and the newer edition is there all the same.
    const reading = page.locator('[data-offline-line=reading]');
    await page.context().setOffline(true);
    await reading.waitFor();
    expect(await line.filter({ hasText: t('offline.line.newer') }).count()).toBe(1);
    await page.context().setOffline(false);
    await reading.waitFor({ state: 'detached' });
    expect(await line.textContent()).toBe(`${t('offline.line.newer')} ${t('offline.line.reload')}`);

    const [views, othersViews] = [countedViews(page), countedViews(other)];
    await line.getByRole('button').click();
    await eventually(async () => views()).toBe(1);
    await settled(page);
    await eventually(async () => new Set(await buildsIn(page)).size).toBe(1);
    await page.waitForTimeout(3000);
    expect([views(), othersViews()]).toEqual([1, 0]);
    expect(await line.count()).toBe(0);
  });

  test('is never mixed with the one that is kept: a page of the one gets no index of the other', async () => {
    const page = await onceVisited('/fr/recherche/');
    const other = await page.context().newPage();
    await goTo(other, '/fr/');
    await publishNewer();
    await goTo(page, '/fr/recherche/');
    await eventually(() => isWaiting(page)).toBe(true);
    await loseNetwork(page);
    // What cannot be loaded is told on the console, as it should be.
    page.removeAllListeners('console');
    await page.locator('register-search input[type=search]').fill('betacowork');
    await eventually(() => page.locator('[data-tally]').textContent()).toBe(t('search.failed'));
    await goTo(page, '/fr/recherche/?q=betacowork');
    expect(await page.locator('[data-groups] h3').allTextContents()).toContain('Betacowork');
  });
});

describe.each(locales)('A browser that refuses the worker, in %s', (locale) => {
  test('is told that nothing can be kept', async () => {
    const without = mkdtempSync(join(tmpdir(), 'no-worker-'));
    cpSync(folder, without, { recursive: true, filter: (path) => !/\/(sw\.js|pagefind|previews|data)$/.test(path) });
    await site.close();
    site = await serve({ folder: without, base, port: 0 });
    const page = await newReader(site.url, withWorker);
    // Browsers tell on the console that the script of the worker is not there, as they should.
    page.removeAllListeners('console');
    page.removeAllListeners('response');
    await goTo(page, pathOf({ section: 'offline' }, locale));
    expect(await page.locator('[data-part=said]').textContent()).toBe(translatorOf(locale)('offline.unable'));
    expect(await page.locator('[data-part=shelf]').isVisible()).toBe(false);
    rmSync(without, { recursive: true });
  });
});

test('a reader can have all of it removed, and it stays removed', async () => {
  const page = await onceVisited('/fr/hors-ligne/');
  const state = page.locator('[data-kind=search] [data-state]');
  await page.reload();
  await eventually(() => state.textContent()).toBe(t('offline.kept'));
  await page.locator('[data-part=remove]').click();
  await eventually(() => page.locator('[data-part=said]').textContent()).toBe(t('offline.removed'));
  expect(await state.textContent()).toBe(t('offline.absent'));
  await goTo(page, '/fr/recherche/');
  await page.waitForTimeout(4000);
  expect(await wholeParts(page)).toEqual([]);
  await goTo(page, '/fr/hors-ligne/');
  await page.locator('[data-part=keep]').click();
  await eventually(() => page.locator('[data-part=said]').textContent()).toBe(t('offline.done'));
  expect(await wholeParts(page)).toHaveLength(4);
});

test('below a path all of it is kept within that path', async () => {
  await site.close();
  site = await serve({ ...belowPath, port: 0 });
  const page = await newReader(site.url, withWorker);
  await goTo(page, '/en/search/');
  await eventually(async () => (await wholeParts(page)).length).toBe(4);
  const kept = (await cachesOf(page)).filter((name) => name.startsWith('register '));
  expect(kept.filter((name) => !name.startsWith(`register ${belowPath.base} `))).toEqual([]);
  await goTo(page, '/en/search/');
  await loseNetwork(page);
  await goTo(page, '/en/search/?q=betacowork');
  expect(new URL(page.url()).pathname).toBe(`${belowPath.base}en/search/`);
  await goTo(page, '/en/nowhere/');
  expect(await page.locator('h1').textContent()).toBe(translatorOf('en')('offline.title'));
});
