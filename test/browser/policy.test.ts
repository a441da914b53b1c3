/** The whole site under the policy of its headers, used as readers use it: nothing that it does may be refused. */
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { pathOf, subpage } from '../../src/core/page.ts';
import { type Locale, locales } from '../../src/i18n/locales.ts';
import { serveBuilt } from '../site/server.ts';
import { kindsOfPage } from './kinds-of-page.ts';
import { canvas, isReady, marksOn, open, popup } from './live-map.ts';
import { type ReportingSite, reportingSite } from './reporting-site.ts';
import { eventually, newReader, settled, withWorker } from './visit.ts';

let site: ReportingSite;
let page: Page;
/** What the pages themselves were told was refused: by the policy in their head, of which no report is sent, too. */
let refused: string[];

beforeAll(async () => {
  site = await reportingSite(await serveBuilt());
});
afterAll(() => site.close());

beforeEach(async () => {
  refused = [];
  page = await newReader(site.url, withWorker);
  await page.exposeFunction('tellRefused', (words: string) => refused.push(words));
  await page.addInitScript(() => {
    document.addEventListener('securitypolicyviolation', ({ effectiveDirective, blockedURI }) => {
      const { tellRefused } = window as unknown as { tellRefused: (words: string) => void };
      tellRefused(`${effectiveDirective} of ${blockedURI} on ${location.pathname}`);
    });
  });
});

async function goTo(path: string): Promise<void> {
  await page.goto(new URL(path.slice(1), site.url).href);
  await settled(page);
}

/** Does last what must be refused: once that is reported, all is that was done before. */
async function expectNothingElseRefused(): Promise<void> {
  const path = new URL(page.url()).pathname;
  page.removeAllListeners('console');
  await page.evaluate(() => document.body.setAttribute('style', 'color: red'));
  const provoked = `style-src-attr of inline on ${path}`;
  await eventually(async () => site.reports.includes(provoked) && refused.at(-1)).toBe(provoked);
  expect(site.reports.splice(0)).toEqual([provoked]);
  // Once by the header, once by the head of the page.
  await eventually(async () => refused).toEqual([provoked, provoked]);
}

test('a page of every kind does nothing that is refused', { timeout: 300_000 }, async () => {
  for (const [, path] of kindsOfPage) await goTo(path);
  await expectNothingElseRefused();
});

test.each(locales)('the map, asked for, does nothing that is refused, in %s', async (locale) => {
  await goTo(pathOf({ section: 'spaces' }, locale));
  await page.locator('input[name=region]').first().check();
  await open(page);
  const alone = (await marksOn(page)).find(({ count }) => count === 1);
  expect(alone).toBeDefined();
  await canvas(page).click({ position: { x: alone?.x ?? 0, y: alone?.y ?? 0 } });
  await popup(page).waitFor();
  await isReady(page);
  await expectNothingElseRefused();
});

test.each(locales)('the search does nothing that is refused, in %s', async (locale) => {
  await goTo(pathOf({ section: 'networks' }, locale));
  await page.locator('header input[name=q]').fill('betacowork');
  await page.keyboard.press('Enter');
  await page.waitForURL((url) => url.searchParams.get('q') === 'betacowork');
  await settled(page);
  expect(await page.locator('[data-groups] h3').count()).toBeGreaterThan(0);
  await expectNothingElseRefused();
});

test.each(locales)('SQL does nothing that is refused, in %s', async (locale) => {
  await goTo(pathOf(subpage('sql'), locale));
  await page.locator('textarea').press('Control+Enter');
  await page.locator('[data-answer] table').waitFor();
  await expectNothingElseRefused();
});

test.each(locales)('the form does nothing that is refused, in %s', async (locale) => {
  await fillForm(locale);
  await expectNothingElseRefused();
});

async function fillForm(locale: Locale): Promise<void> {
  await goTo(`${pathOf(subpage('form'), locale)}?space=dorf-buero-amel&fact=%2Fcapacity%2Fdesks&shown=2`);
  await page.locator('[name="/capacity/desks"]').fill('12');
  await page.locator('[name="/evidence/+1/url"]').fill('https://example.org/news');
  await page.locator('[name="/evidence/+1/title"]').fill('The place has changed');
  await page.locator('[name="/evidence/+1/title"]').blur();
  await page.locator('[data-part="preview"] pre').waitFor({ state: 'attached' });
}
