/** Citations made at one release and opened after the next, by the pages of this site over the data of each. */
import { Cite } from '@citation-js/core';
import '@citation-js/plugin-bibtex';
import '@citation-js/plugin-csl';
import '@citation-js/plugin-ris';
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { pathOf, subpage } from '../../src/core/page.ts';
import { longestAddress } from '../../src/core/sql/address.ts';
import { type Locale, locales } from '../../src/i18n/locales.ts';
import { translatorOf } from '../../src/i18n/translate.ts';
import { type ChangedRegister, changedRegister, happened, type ReleasedData } from '../io/changed-register.ts';
import { serveBuilt } from '../site/server.ts';
import { eventually, newReader, settled } from './visit.ts';

const site = await serveBuilt();
let register: ChangedRegister;
beforeAll(async () => {
  register = await changedRegister();
});
afterAll(async () => {
  await site.close();
  register.remove();
});

/** A reader of the site as it stands once an edition is built: the same pages, with its version and over its data. */
async function readerOf({ version, date, data }: ReleasedData): Promise<Page> {
  const page = await newReader(site.url);
  await page.route(/\/data\/(?:explorer\.json|spaces\.sqlite|releases\/.*)$/, (route) => {
    const file = path.join(data, new URL(route.request().url()).pathname.replace('/data/', ''));
    return existsSync(file) ? route.fulfill({ path: file }) : route.fulfill({ status: 404 });
  });
  await page.route(/\/$|\/\?/, async (route) => {
    const answer = await route.fetch();
    const html = (await answer.text())
      .replace(/(data-cite-panel[^>]* data-version=")[^"]*/, `$1${version}`)
      .replace(/(data-cite-panel[^>]* data-date=")[^"]*/, `$1${date}`);
    await route.fulfill({ response: answer, body: html });
  });
  return page;
}

const explorerIn = (locale: Locale): string => pathOf({ section: 'spaces' }, locale);
const sqlIn = (locale: Locale): string => pathOf(subpage('sql'), locale);
const panel = (page: Page) => page.locator('[data-cite-panel]');
const told = (page: Page) => panel(page).locator('.cite-told').first().textContent();
const cellsOf = (page: Page, kind: string) =>
  page
    .locator(`[data-rows=${kind}] tbody tr`)
    .evaluateAll((rows) => rows.map((row) => [...(row as HTMLTableRowElement).cells].map((cell) => cell.textContent)));

async function open(page: Page, address: string): Promise<void> {
  await page.goto(new URL(address.slice(1), site.url).href);
  await settled(page);
}

/** The parameters of the permanent address that a page offers for its answer. */
async function cited(page: Page, locale: Locale): Promise<string> {
  await page.locator('[data-cite]').click();
  const address = panel(page).locator('[data-cited]').first();
  await address.waitFor();
  expect(await panel(page).locator('h4').first().textContent()).toBe(translatorOf(locale)('cite.address'));
  return new URL((await address.textContent()) ?? '').search;
}

async function citedFromExplorer(locale: Locale, query: string, edition: ReleasedData): Promise<string> {
  const page = await readerOf(edition);
  await open(page, `${explorerIn(locale)}?${query}`);
  return cited(page, locale);
}

async function ask(page: Page): Promise<void> {
  await page.locator('textarea').press('Control+Enter');
  await page.locator('[data-bench]:not([aria-busy=true])').waitFor();
}

/** The address that a reference manager takes from a text. */
const readUrl = (text: string): string | undefined => new Cite(text).data[0]?.URL;

const rowsIn = (search: string): number => Number(/rows=(\d+)-/.exec(search)?.[1]);
const compared = (page: Page) => page.locator('[data-verdict]').waitFor();

describe.each(locales)('A citation of the explorer, in %s', (locale) => {
  const t = translatorOf(locale);

  test('opened after a changed release says what came, what went and what changed', async () => {
    const search = await citedFromExplorer(locale, 'region=wallonia', register.first);
    const page = await readerOf(register.second);
    await open(page, explorerIn(locale) + search);
    await compared(page);
    const rows = rowsIn(search);
    expect(await told(page)).toBe(t('cite.differs', { version: '0.90.0', before: rows, now: rows }));
    expect((await cellsOf(page, 'added')).map(([id]) => id)).toEqual([happened.added]);
    expect((await cellsOf(page, 'removed')).map(([id]) => id)).toEqual([happened.removed]);
    expect(await cellsOf(page, 'changed')).toEqual([
      [happened.changed, 'capacity_area_min', '1000', String(happened.area)],
      [happened.changed, 'capacity_area_max', '1000', String(happened.area)],
    ]);
    // The address that was opened stays the one to share.
    expect(new URL(page.url()).search).toBe(search);
  });

  test('says “same rows” where nothing of its answer changed though other things did', async () => {
    const search = await citedFromExplorer(locale, 'region=flanders&status=open', register.first);
    const page = await readerOf(register.second);
    await open(page, explorerIn(locale) + search);
    await compared(page);
    expect(await told(page)).toBe(t('cite.same', { version: '0.90.0', count: rowsIn(search) }));
    expect(await panel(page).locator('table').count()).toBe(0);
  });

  test('is read by reference managers, as it is shown and as it is downloaded', async () => {
    const page = await readerOf(register.first);
    await open(page, `${explorerIn(locale)}?kind=coworking,library&status=open`);
    await page.locator('[data-cite]').click();
    await panel(page).locator('.snippets').waitFor();
    const address = (await panel(page).locator('[data-cited]').first().textContent()) ?? '';
    for (const ending of ['bib', 'ris', 'json']) {
      const block = panel(page).locator('.snippets > section', { has: page.locator(`[data-cited$=".${ending}"]`) });
      expect(readUrl((await block.locator('code').textContent()) ?? ''), ending).toBe(address);
      const [saved] = await Promise.all([page.waitForEvent('download'), block.locator('button').last().click()]);
      expect(readUrl(readFileSync(await saved.path(), 'utf8')), ending).toBe(address);
    }
    expect(await panel(page).locator('[data-cited$=".txt"]').textContent()).toContain(address);
  });

  test('is understood in the other language', async () => {
    const search = await citedFromExplorer(locale, 'region=wallonia&status=open', register.first);
    const other = locales.find((one) => one !== locale) ?? locale;
    const page = await readerOf(register.first);
    await open(page, explorerIn(other) + search);
    await compared(page);
    expect(await told(page)).toBe(translatorOf(other)('cite.same', { version: '0.90.0', count: rowsIn(search) }));
  });

  test('with an altered hash is told from an answer that changed', async () => {
    const search = await citedFromExplorer(locale, 'region=wallonia', register.first);
    const page = await readerOf(register.second);
    const altered = search.replace(/[0-9a-f]$/, (digit) => (digit === '0' ? '1' : '0'));
    await open(page, explorerIn(locale) + altered);
    await compared(page);
    const rows = rowsIn(search);
    expect(await told(page)).toBe(t('cite.altered', { version: '0.90.0', before: rows, now: rows }));
  });

  test('of a release that was never made says so', async () => {
    const search = await citedFromExplorer(locale, 'region=wallonia', register.first);
    const page = await readerOf(register.second);
    await open(page, explorerIn(locale) + search.replace('release=0.90.0', 'release=9.9.9'));
    await compared(page);
    expect(await told(page)).toBe(t('cite.unknown-release', { version: '9.9.9' }));
  });

  test('that was cut says so', async () => {
    const search = await citedFromExplorer(locale, 'region=wallonia', register.first);
    const page = await readerOf(register.second);
    await open(page, explorerIn(locale) + search.slice(0, -9));
    await eventually(() => told(page)).toBe(t('cite.broken'));
  });

  test('of a state between releases says that its rows were not kept', async () => {
    const search = await citedFromExplorer(locale, 'region=wallonia', register.first);
    const page = await readerOf(register.second);
    await open(page, explorerIn(locale) + search.replace('release=0.90.0', 'release=0.90.0%2Bchanges'));
    await compared(page);
    const rows = rowsIn(search);
    expect(await told(page)).toBe(t('cite.lost-unreleased', { version: '0.90.0+changes', before: rows, now: rows }));
  });

  test('goes with the next thing that is asked', async () => {
    const search = await citedFromExplorer(locale, 'region=wallonia', register.first);
    const page = await readerOf(register.second);
    await open(page, explorerIn(locale) + search);
    await compared(page);
    await page.locator('input[name=status][value=open]').check();
    await eventually(() => panel(page).isHidden()).toBe(true);
    expect(page.url()).not.toContain('rows=');
  });
});

describe.each(locales)('A citation of an answer in SQL, in %s', (locale) => {
  const t = translatorOf(locale);
  const sql = "SELECT id, capacity_area_max FROM spaces WHERE region = '03000' ORDER BY id";
  const asking = (question: string): string => `${sqlIn(locale)}?${new URLSearchParams([['q', question]])}`;

  async function citedAnswer(question: string): Promise<string> {
    const page = await readerOf(register.first);
    await open(page, asking(question));
    await ask(page);
    return cited(page, locale);
  }

  test('opened after a changed release says what came, what went and what changed', async () => {
    const search = await citedAnswer(sql);
    const page = await readerOf(register.second);
    await open(page, sqlIn(locale) + search);
    const rows = rowsIn(search);
    expect(await page.locator('[data-told]').textContent()).toBe(t('cite.of-link', { version: '0.90.0', count: rows }));
    await ask(page);
    await compared(page);
    expect(await told(page)).toBe(t('cite.differs', { version: '0.90.0', before: rows, now: rows }));
    expect((await cellsOf(page, 'added')).map(([id]) => id)).toEqual([happened.added]);
    expect((await cellsOf(page, 'removed')).map(([id]) => id)).toEqual([happened.removed]);
    expect(await cellsOf(page, 'changed')).toEqual([
      [happened.changed, 'capacity_area_max', '1000', String(happened.area)],
    ]);
  });

  test('says “same rows” where nothing of its answer changed though other things did', async () => {
    const search = await citedAnswer("SELECT status, count(*) FROM spaces WHERE region = '04000' GROUP BY status");
    const page = await readerOf(register.second);
    await open(page, sqlIn(locale) + search);
    await ask(page);
    await compared(page);
    expect(await told(page)).toBe(t('cite.same', { version: '0.90.0', count: rowsIn(search) }));
  });

  test.each(['0.90.0', '0.91.0'])(
    'that leaves its answer to chance is not held for altered, in edition %s',
    async (version) => {
      const search = await citedAnswer('SELECT random() AS chance');
      const page = await readerOf(version === '0.90.0' ? register.first : register.second);
      await open(page, sqlIn(locale) + search);
      await ask(page);
      await compared(page);
      const words = version === '0.90.0' ? 'cite.altered-sql-same' : 'cite.altered-sql';
      expect(await told(page)).toBe(t(words, { version: '0.90.0', before: 1, now: 1 }));
    },
  );
});

describe.each([
  ['fr', '1er\u00A0janvier 2031'],
  ['en', '1\u00A0January 2031'],
] as const)('What is shown of a citation in %s', (locale, day) => {
  const t = translatorOf(locale);

  test('names the day of the edition as the pages do', async () => {
    const page = await readerOf(register.first);
    await open(page, `${explorerIn(locale)}?region=wallonia`);
    const count = rowsIn(await cited(page, locale));
    expect(await told(page)).toBe(t('cite.told', { count, version: '0.90.0', date: day }));
  });

  test('says that an address is too long to be passed on whole', async () => {
    const page = await readerOf(register.first);
    await open(page, sqlIn(locale));
    await page.locator('textarea').fill(`SELECT 1 AS one -- ${'x'.repeat(longestAddress)}`);
    await ask(page);
    await page.locator('[data-cite]').click();
    const address = (await panel(page).locator('[data-cited]').first().textContent()) ?? '';
    expect(new URL(address).searchParams.get('q')).toHaveLength(19 + longestAddress);
    expect(await panel(page).locator('.cite-told').allTextContents()).toContain(
      t('sql.too-long', { count: address.length, limit: longestAddress }),
    );
  });
});

test('What is no release says so, and offers to cite the last one instead', async () => {
  const { second } = register;
  const page = await readerOf({ ...second, version: `${second.version}+changes` });
  await open(page, `${explorerIn('en')}?status=planned`);
  const own = await cited(page, 'en');
  expect(new URLSearchParams(own).get('release')).toBe(`${second.version}+changes`);
  expect(await told(page)).toBe(translatorOf('en')('cite.unreleased', { version: second.version }));
  await panel(page).locator('.button').click();
  const address = async () => new URL((await panel(page).locator('[data-cited]').first().textContent()) ?? '').search;
  await eventually(async () => new URLSearchParams(await address()).get('release')).toBe(second.version);
  await open(page, explorerIn('en') + (await address()));
  await compared(page);
  expect(await told(page)).toMatch(/^Same rows as in edition 0\.91\.0: \d+\.$/);
});
