/** SQL in a real browser, under the policy of the page; a request to another origin fails each test (see `visit.ts`). */
import { readFileSync, statSync } from 'node:fs';
import { parse } from 'csv-parse/sync';
import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { buildsUnderTest } from '../../src/cli/builds-under-test.ts';
import { pathOf, subpage } from '../../src/core/page.ts';
import { keptRows, secondsAllowed, shownRows } from '../../src/core/sql/answer.ts';
import { exampleNames } from '../../src/core/sql/examples.ts';
import { type Locale, locales } from '../../src/i18n/locales.ts';
import { translatorOf } from '../../src/i18n/translate.ts';
import { eventually, visit } from './visit.ts';

const pathIn = (locale: Locale): string => pathOf(subpage('sql'), locale);
const told = (page: Page) => page.locator('[data-told]').textContent();
const field = (page: Page) => page.locator('textarea');
const answer = (page: Page) => page.locator('[data-answer] table');
const cellsIn = (page: Page, selector: string) =>
  page
    .locator(`${selector} table tr`)
    .evaluateAll((rows) => rows.map((row) => [...(row as HTMLTableRowElement).cells].map((cell) => cell.textContent)));

/** Asks, and waits for the outcome. */
async function ask(page: Page, sql: string): Promise<void> {
  await field(page).fill(sql);
  await field(page).press('Control+Enter');
  await page.locator('[data-bench]:not([aria-busy=true])').waitFor();
}

const endless = 'WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n) SELECT max(i) FROM n';
const numbers = (count: number) =>
  `WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < ${count}) SELECT i FROM n`;

describe.each(locales)('SQL in the browser, in %s', (locale) => {
  const t = translatorOf(locale);

  test('answers each worked example as the page does', async () => {
    const page = await visit(pathIn(locale));
    for (const name of exampleNames) {
      await page.locator(`[data-try=${name}]`).click();
      await ask(page, await field(page).inputValue());
      expect(await cellsIn(page, '[data-answer]'), name).toEqual(await cellsIn(page, `#${name}`));
    }
  });

  test('loads nothing of SQLite before it is asked, and then no more than it said', async () => {
    const page = await visit(pathIn(locale));
    const loaded: string[] = [];
    page.on('request', (request) => loaded.push(new URL(request.url()).pathname));
    await page.locator('[data-try=near]').click();
    expect(loaded).toEqual([]);
    await ask(page, 'SELECT 1');
    await ask(page, 'SELECT 2');
    const { folder } = buildsUnderTest.own;
    const heavy = loaded.filter((path) => /\.(wasm|sqlite)$|\/worker/.test(path));
    expect(heavy.length).toBe(3);
    const bytes = heavy.reduce((sum, path) => sum + statSync(`${folder}${path}`).size, 0);
    expect(bytes).toBeLessThanOrEqual(Number(await page.locator('[data-bytes]').getAttribute('data-bytes')));
  });

  test('says what SQLite says against a question, and that no row answers one', async () => {
    const page = await visit(pathIn(locale));
    await ask(page, 'SELECT nam FROM spaces');
    expect(await told(page)).toBe(t('sql.wrong'));
    expect(await page.locator('[data-fault]').textContent()).toContain('no such column: nam');
    await ask(page, 'SELECT id FROM spaces WHERE region = NULL');
    expect(await told(page)).toBe(t('sql.none'));
    expect(await page.locator('[data-fault]').isHidden()).toBe(true);
  });

  test.each([
    "UPDATE spaces SET status = 'closed'",
    'DROP TABLE spaces',
    'CREATE TABLE mine (a)',
    "ATTACH 'other.db' AS other",
    "VACUUM INTO 'copy.db'",
  ])('changes nothing for %s', async (sql) => {
    const page = await visit(pathIn(locale));
    await ask(page, sql);
    expect([t('sql.read-only'), t('sql.wrong'), t('sql.no-rows')]).toContain(await told(page));
    await ask(page, "SELECT count(*) > 0, sum(status = 'open') > 0 FROM spaces");
    expect((await cellsIn(page, '[data-answer]'))[1]).toEqual(['1', '1']);
  });

  test.each([
    'SELECT 1 AS one; SELECT 2 AS two',
    'SELECT 1 AS one; -- and\nSELECT 2 AS two;',
    'PRAGMA query_only = OFF; DELETE FROM spaces',
  ])('answers one statement at a time, and none of several: %s', async (sql) => {
    const page = await visit(pathIn(locale));
    await ask(page, sql);
    expect(await told(page)).toBe(t('sql.several'));
    expect([await answer(page).count(), await page.locator('[data-fault]').isHidden()]).toEqual([0, true]);
    await ask(page, "-- What follows; asks nothing.\nSELECT count(*) > 0, ';' FROM spaces; /* the end; */ ;");
    expect((await cellsIn(page, '[data-answer]'))[1]).toEqual(['1', ';']);
  });

  test('is stopped by its reader, and answers the next question', async () => {
    const page = await visit(pathIn(locale));
    await field(page).fill(endless);
    await page.locator('button[type=submit]', { hasText: t('sql.ask') }).click();
    await eventually(() => told(page)).toBe(t('sql.asking'));
    await page.locator('[data-stop]').click();
    await eventually(() => told(page)).toBe(t('sql.stopped'));
    await ask(page, 'SELECT 1 AS one');
    expect(await cellsIn(page, '[data-answer]')).toEqual([['one'], ['1']]);
  });

  test('stops by itself what takes too long', async () => {
    const page = await visit(pathIn(locale));
    await ask(page, 'SELECT 1');
    await page.clock.install();
    await field(page).fill(endless);
    await field(page).press('Control+Enter');
    await eventually(() => told(page)).toBe(t('sql.asking'));
    await page.clock.fastForward(secondsAllowed * 1000);
    await eventually(() => told(page)).toBe(t('sql.late', { count: secondsAllowed }));
  });

  test('shows the first rows of many, and says how many there are', async () => {
    const page = await visit(pathIn(locale));
    await ask(page, numbers(shownRows + 1));
    expect(await told(page)).toBe(t('sql.found-part', { shown: shownRows, count: shownRows + 1 }));
    expect(await answer(page).locator('tbody tr').count()).toBe(shownRows);
    await ask(page, numbers(keptRows + 1));
    expect(await told(page)).toBe(t('sql.found-cut', { shown: shownRows, count: keptRows }));
  });

  test('gives every row as a file', async () => {
    const page = await visit(pathIn(locale));
    await ask(page, numbers(shownRows + 1));
    const [download] = await Promise.all([page.waitForEvent('download'), page.locator('[data-csv]').click()]);
    const rows = parse(readFileSync(await download.path(), 'utf8'));
    expect([rows.length, rows[0], rows.at(-1)]).toEqual([shownRows + 2, ['i'], [String(shownRows + 1)]]);
  });

  test('shows what cells hold as text, and follows https alone', async () => {
    const page = await visit(pathIn(locale));
    const hostile = '<img src=x onerror=alert(1)>';
    await ask(page, `SELECT '${hostile}', 'javascript:alert(1)', 'https://example.org/a', NULL, x'FF00'`);
    expect((await cellsIn(page, '[data-answer]'))[1]).toEqual([
      hostile,
      'javascript:alert(1)',
      'https://example.org/a',
      'NULL',
      "x'FF00'",
    ]);
    expect(await answer(page).locator('img, script').count()).toBe(0);
    expect(
      await answer(page)
        .locator('a')
        .evaluateAll((links) => links.map((link) => link.getAttribute('href'))),
    ).toEqual(['https://example.org/a']);
  });

  test('keeps the question in the address, also in the other language', async () => {
    const page = await visit(pathIn(locale));
    const sql = "SELECT 'é + & #' AS a";
    await ask(page, sql);
    const query = new URL(page.url()).search;
    const again = await visit(`${pathIn(locale)}${query}`);
    expect(await field(again).inputValue()).toBe(sql);
    expect(await told(again)).toBe(t('sql.from-link'));
    const other = await again.locator('[data-language-switch]').first().getAttribute('href');
    expect(new URL(other ?? '', again.url()).search).toBe(query);
  });

  test('refuses a link that would be too long to pass on', async () => {
    const page = await visit(pathIn(locale));
    await field(page).fill(`SELECT '${'x'.repeat(7000)}'`);
    await page.locator('.sql-tools [data-copy]').click();
    expect(await told(page)).toMatch(/7[\s,.]?\d{3}/u);
    await ask(page, `SELECT '${'x'.repeat(7000)}' AS long`);
    expect(new URL(page.url()).search).toBe('');
  });

  test('says so when what it loads is no database, and tries again', async () => {
    const page = await visit(pathIn(locale));
    await page.route('**/spaces.sqlite', (route) => route.fulfill({ body: '<h1>Sign in to this network</h1>' }));
    await ask(page, 'SELECT 1');
    expect(await told(page)).toBe(t('sql.failed'));
    await page.unroute('**/spaces.sqlite');
    await ask(page, 'SELECT 1 AS one');
    expect(await cellsIn(page, '[data-answer]')).toEqual([['one'], ['1']]);
  });

  test('leaves the field with Tab and reaches the table by the keyboard', async () => {
    const page = await visit(pathIn(locale));
    await ask(page, 'SELECT 1');
    await field(page).focus();
    await page.keyboard.press('Tab');
    expect(await page.evaluate(() => document.activeElement?.getAttribute('type'))).toBe('submit');
    await page.locator('[data-cite]').focus();
    await page.keyboard.press('Tab');
    expect(await page.evaluate(() => document.activeElement?.matches('[data-answer] section'))).toBe(true);
  });
});
