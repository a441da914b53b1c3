import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { pathOf } from '../../src/core/page.ts';
import { type Locale, locales } from '../../src/i18n/locales.ts';
import { translatorOf } from '../../src/i18n/translate.ts';
import { loadCatalogue } from '../../src/io/load-catalogue.ts';
import { eventually, settled, visit } from './visit.ts';

const searchPath = (locale: Locale) => pathOf({ section: 'search' }, locale);
const tallyOf = (page: Page) => page.locator('[data-tally]').textContent();
const titlesOn = (page: Page) => page.locator('[data-groups] h3').allTextContents();
const chipsOn = (page: Page) => page.locator('[data-chips] .chip:not(.all)').allTextContents();
const chip = (page: Page, text: string) => page.locator('[data-chips] a', { hasText: text });
const box = (page: Page, name: string, value: string) => page.locator(`input[name="${name}"][value="${value}"]`);
const countOf = async (page: Page, name: string, value: string) =>
  Number(await page.locator(`label:has(input[name="${name}"][value="${value}"]) [data-count]`).textContent());
const asking = (locale: Locale, query: Readonly<Record<string, string>>) =>
  visit(`${searchPath(locale)}?${new URLSearchParams(query)}`);

/** The titles of the first results, once the search for this is done. */
async function resultsFor(page: Page, query: string): Promise<readonly string[]> {
  await page.waitForURL((url) => (url.searchParams.get('q') ?? '') === query);
  await settled(page);
  return titlesOn(page);
}

describe.each(locales)('The search in %s', (locale) => {
  const t = translatorOf(locale);

  test('leads in its own language only', async () => {
    const page = await asking(locale, { q: 'betacowork' });
    const links = await page
      .locator('[data-groups] a')
      .evaluateAll((found) => found.map((link) => link.getAttribute('href') ?? ''));
    expect(links.length).toBeGreaterThan(0);
    expect(links.filter((href) => !href.startsWith(`/${locale}/`))).toEqual([]);
  });

  test('leads to the very entry of the glossary', async () => {
    const [term] = loadCatalogue().terms.filter(({ id }) => id === 'commercial-lease');
    const page = await asking(locale, { q: term?.record.term[locale] ?? '' });
    const first = page.locator('[data-groups] h3 a').first();
    expect(await first.getAttribute('href')).toBe(`${pathOf({ section: 'glossary' }, locale)}#commercial-lease`);
    expect(await first.textContent()).toContain(term?.record.term[locale]);
    await first.click();
    expect(await page.locator('#commercial-lease').isVisible()).toBe(true);
  });

  test('says that there is nothing, and still leads on', async () => {
    const page = await asking(locale, { q: 'zzzzqq' });
    expect(await titlesOn(page)).toEqual([]);
    expect(await tallyOf(page)).toBe(t('search.none', { query: 'zzzzqq' }));
    expect(await page.locator('.ways a').first().isVisible()).toBe(true);
  });

  test('goes by keyboard from the form of any page to a result and back', async () => {
    const page = await visit(pathOf({ section: 'networks' }, locale));
    await page.locator('header input[name=q]').focus();
    await page.keyboard.type('betacowork');
    await page.keyboard.press('Enter');
    expect(await resultsFor(page, 'betacowork')).toContain('Betacowork');
    await page.locator('[data-copy]').focus();
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await page.waitForURL(`**${pathOf({ section: 'spaces', id: 'betacowork-etterbeek' }, locale)}`);
    await page.goBack();
    expect(await resultsFor(page, 'betacowork')).toContain('Betacowork');
  });

  test('answers while its reader types, keeps the field, and takes a step back to the query before', async () => {
    const page = await visit(searchPath(locale));
    const field = page.locator('register-search input[type=search]');
    await field.pressSequentially('Doornik');
    expect(await resultsFor(page, 'Doornik')).toContain('ESCO');
    expect(await field.evaluate((input) => input === document.activeElement)).toBe(true);
    await field.press('Enter');
    await field.fill('SwitchZone');
    expect(await resultsFor(page, 'SwitchZone')).toEqual(['Switch Coworking']);
    await field.press('Enter');
    await page.goBack();
    expect(await resultsFor(page, 'Doornik')).toContain('ESCO');
    expect(await field.inputValue()).toBe('Doornik');
  });

  test('keeps its query and what is ticked when the language is switched', async () => {
    const page = await asking(locale, { q: 'Liège', kind: 'incubator' });
    const titles = await titlesOn(page);
    expect(titles).toContain('WSL Val Benoît');
    await page.locator('[data-language-switch]').click();
    const [other = locale] = locales.filter((twin) => twin !== locale);
    await page.waitForURL(`**${searchPath(other)}?q=*`);
    await settled(page);
    expect(await titlesOn(page)).toEqual(titles);
    expect(await box(page, 'kind', 'incubator').isChecked()).toBe(true);
  });

  test('shows the town, the kind, the state and the age of the evidence of a space', async () => {
    const page = await asking(locale, { q: 'betacowork' });
    const row = page.locator('[data-groups] li', { has: page.locator('a[href$="/betacowork-etterbeek/"]') });
    expect(await row.locator('.row-where').textContent()).toMatch(/^Etterbeek, /);
    expect(await row.locator('.row-kinds').textContent()).toMatch(/^coworking · /);
    expect(await row.locator('.row-seen').textContent()).toContain('2015');
    expect(await row.locator('.row-seen.age-4 .mark').isVisible()).toBe(true);
  });

  test('says that it could not be loaded, and tries again', async () => {
    const page = await visit(searchPath(locale));
    await page.route('**/pagefind/pagefind.js', (route) => route.fulfill({ contentType: 'text/javascript', body: '' }));
    await page.locator('register-search input[type=search]').fill('betacowork');
    await eventually(() => tallyOf(page)).toBe(t('search.failed'));
    await page.locator('[data-retry]').click();
    expect(await resultsFor(page, 'betacowork')).toContain('Betacowork');
  });

  test('without JavaScript says so, and lists the Regions, provinces and networks', async () => {
    const page = await visit(searchPath(locale), { javaScriptEnabled: false });
    expect(await page.locator('.search-lists > p:visible').textContent()).toBe(t('search.no-script'));
    const links = await page
      .locator('.search-lists a')
      .evaluateAll((found) => found.map((link) => link.getAttribute('href')));
    const { gazetteer, networks } = loadCatalogue();
    expect(links).toHaveLength(gazetteer.regions.size + gazetteer.provinces.size + networks.length);
    expect(links).toContain(pathOf({ section: 'networks', id: 'silversquare' }, locale));
    expect(await page.locator('register-search').isVisible()).toBe(false);
  });
});

describe('What words are taken to mean', () => {
  test('stands as chips that can be taken back, one by one and by the back button', async () => {
    const page = await asking('fr', { q: 'coworking avec salle de réunion à Liège' });
    expect(await chipsOn(page)).toEqual(['coworking', 'Salle de réunion\u00a0: oui', 'Liège']);
    await chip(page, 'Liège').click();
    await resultsFor(page, 'coworking avec salle de réunion');
    expect(await chipsOn(page)).toEqual(['coworking', 'Salle de réunion\u00a0: oui']);
    await page.goBack();
    await resultsFor(page, 'coworking avec salle de réunion à Liège');
    expect(await chipsOn(page)).toHaveLength(3);
  });

  test('narrows to what the register states, and counts the silent', async () => {
    const page = await asking('en', { q: 'coworking with a meeting room in Liège' });
    const here = loadCatalogue().spaces.filter(
      ({ record, place }) => place.municipality?.nis === '62063' && record.kinds.includes('coworking'),
    );
    const stated = here.filter(({ record }) => record.amenities?.['meeting-room'] === true);
    expect((await titlesOn(page)).toSorted()).toEqual(stated.map(({ record }) => record.name).toSorted());
    expect(await page.locator('[data-notes]').textContent()).toContain(
      `${here.length - stated.length} more spaces here`,
    );
  });

  test('can be read otherwise, e.g. as the province of that name', async () => {
    const page = await asking('fr', { q: 'Namur' });
    await page.locator('[data-readings] a').click();
    await page.waitForURL('**?province=namur');
    await settled(page);
    expect((await titlesOn(page))[0]).toBe('Province de Namur');
  });

  test('can be left: the words are then searched for as they are', async () => {
    const page = await asking('en', { q: 'Liège' });
    await page.locator('[data-plain] a').click();
    await page.waitForURL('**plain=1');
    await settled(page);
    expect(await chipsOn(page)).toEqual([]);
    await page.locator('[data-plain] a').click();
    await eventually(() => chipsOn(page)).toEqual(['Liège']);
  });

  test('widens to the nearest where a town has nothing, and says so', async () => {
    const page = await asking('fr', { q: 'Nassogne' });
    const near = page.locator('[data-reason=near-none]');
    expect(await near.locator('h2').textContent()).toBe(translatorOf('fr')('search.near-none', { name: 'Nassogne' }));
    const distances = await near.locator('.row-where').allTextContents();
    const kilometres = distances.map((text) => Number(/(\d+)\s*km/.exec(text)?.[1]));
    expect(kilometres.length).toBeGreaterThan(4);
    expect(kilometres).toEqual(kilometres.toSorted((a, b) => a - b));
  });

  test('gives way where no page states all of it: the place stays, and it is said', async () => {
    const page = await asking('en', { q: 'a place to receive clients in Namur' });
    expect(await page.locator('[data-reason=relaxed] h2').textContent()).toBe(
      translatorOf('en')('search.relaxed', { labels: 'clients may be received' }),
    );
    expect(await page.locator('[data-reason=relaxed] h3').allTextContents()).toContain('TRAKK');
  });

  test.each([
    ['fr', 'bibliothèque', 'bibliothèques'],
    ['fr', 'salle de réunion', 'salles de réunion'],
    ['fr', 'tiers-lieu', 'tiers-lieux'],
    ['en', 'meeting room', 'meeting rooms'],
    ['en', 'incubator', 'incubators'],
  ] as const)('is the same in the singular and the plural, in %s: %s', async (locale, one, many) => {
    const page = await asking(locale, { q: one });
    const titles = await titlesOn(page);
    await page.locator('register-search input[type=search]').fill(many);
    expect(titles.length).toBeGreaterThan(0);
    expect(await resultsFor(page, many)).toEqual(titles);
  });
});

describe('What is misspelt', () => {
  test('is answered as it was likely meant, and the words stay', async () => {
    const page = await asking('fr', { q: 'coworkng Charleory' });
    expect(await tallyOf(page)).toContain('coworkng Charleory');
    expect((await chipsOn(page)).map((text) => text.toLowerCase())).toEqual(['coworking', 'charleroi']);
    expect(await page.locator('register-search input[type=search]').inputValue()).toBe('coworkng Charleory');
  });

  test('is only proposed beside a place that was understood', async () => {
    const page = await asking('fr', { q: 'salle de reunoin Namur' });
    await page.locator('[data-meant] a', { hasText: 'salle de réunion Namur' }).click();
    await eventually(() => chipsOn(page)).toEqual(['Salle de réunion\u00a0: oui', 'Namur']);
  });
});

describe('The boxes', () => {
  test('count what each would leave, and leave it', async () => {
    const page = await asking('fr', { q: 'Gand' });
    const count = await countOf(page, 'kind', 'library');
    expect(count).toBe(1);
    await box(page, 'kind', 'library').check();
    await page.waitForURL('**kind=library');
    await settled(page);
    expect(await page.locator('[data-reason=asked] h3').allTextContents()).toEqual(['De Krook']);
    await page.goBack();
    await settled(page);
    expect(await box(page, 'kind', 'library').isChecked()).toBe(false);
  });

  test('stand alone in the address, and their choice can be taken back by its chip', async () => {
    const page = await asking('en', { region: 'brussels-capital-region', amenity: 'swimming-pool' });
    expect(await titlesOn(page)).toEqual(['Mix']);
    expect(await chipsOn(page)).toEqual(['Brussels', 'Swimming pool: yes']);
    await chip(page, 'swimming pool').click();
    await page.waitForURL('**?region=brussels-capital-region');
    await settled(page);
    expect((await titlesOn(page)).length).toBeGreaterThan(1);
  });

  test('show what words chose, and take the words with them', async () => {
    const page = await asking('fr', { q: 'bibliothèque à Gand' });
    expect(await box(page, 'kind', 'library').isChecked()).toBe(true);
    await box(page, 'kind', 'library').uncheck();
    await resultsFor(page, 'à Gand');
    expect(await chipsOn(page)).toEqual(['Gent']);
  });

  test('of the whole register add up to it', async () => {
    const page = await visit(searchPath('fr'));
    const { spaces } = loadCatalogue();
    const open = spaces.filter(({ status }) => status.state === 'open').length;
    expect(await countOf(page, 'status', 'open')).toBe(open);
  });
});

test('a link can be copied, and leads to the same results', async () => {
  const page = await asking('fr', { q: 'Liège', kind: 'incubator' });
  await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.locator('[data-copy]').click();
  await eventually(() => page.locator('[data-copied]').textContent()).toBe(translatorOf('fr')('explorer.copied'));
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(page.url());
});

test('more is shown on request, and the keyboard goes on from there', async () => {
  const page = await asking('en', { q: 'coworking' });
  const before = (await titlesOn(page)).length;
  await page.locator('[data-more]').click();
  await page.locator('[data-groups] li').nth(before).locator('a:focus').waitFor();
  expect((await titlesOn(page)).length).toBeGreaterThan(before);
});
