import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { BrowserContextOptions, Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { buildsUnderTest } from '../../src/cli/builds-under-test.ts';
import { longestLink } from '../../src/core/form/ways-out.ts';
import { judgeSpace } from '../../src/core/judge.ts';
import { pathOf, subpage } from '../../src/core/page.ts';
import type { SpaceRecord } from '../../src/core/records.ts';
import { type Locale, locales } from '../../src/i18n/locales.ts';
import { numberIn, translatorOf } from '../../src/i18n/translate.ts';
import { loadCatalogue } from '../../src/io/load-catalogue.ts';
import { readRecord } from '../../src/io/read-record.ts';
import { siteAddress } from '../../src/io/site-address.ts';
import { violationsOn } from './axe.ts';
import { eventually, settled, visit } from './visit.ts';

const catalogue = loadCatalogue();
const { repository } = siteAddress({});
const formPath = (locale: Locale) => pathOf(subpage('form'), locale);
const form = (locale: Locale, query = '', options: BrowserContextOptions = {}) =>
  visit(`${formPath(locale)}${query}`, options);
const desksOfAmel = '?space=dorf-buero-amel&fact=%2Fcapacity%2Fdesks&shown=2';

const input = (page: Page, name: string) => page.locator(`[name="${name}"]`);
const part = (page: Page, name: string) => page.locator(`[data-part="${name}"]`);
const way = (page: Page, id: string) => page.locator(`[data-way="${id}"] .button`);
const problemAt = (page: Page, name: string) => page.locator(`[data-problem="${name}"]`);
const fileText = (page: Page) => part(page, 'preview').locator('pre').textContent();
const hrefOf = async (page: Page, id: string) => new URL((await way(page, id).getAttribute('href')) ?? '');

/** Waits for what judges, which is loaded once there is something to judge. */
const judged = (page: Page) => page.locator('contribute-form[aria-busy]').waitFor({ state: 'detached' });

/** Types in a field and leaves it. */
async function type(page: Page, name: string, text: string): Promise<void> {
  await input(page, name).fill(text);
  await input(page, name).blur();
  await judged(page);
}

/** Tells a page that says so. */
async function tellSource(page: Page, number = 1): Promise<void> {
  await type(page, `/evidence/+${number}/url`, 'https://example.org/news');
  await type(page, `/evidence/+${number}/title`, 'The place has changed');
}

async function choose(page: Page, kind: string, text: string, code: string): Promise<void> {
  const picker = page.locator(`[data-picker="${kind}"]:visible`).first();
  await picker.locator('input[type=search]').fill(text);
  await picker.locator(`[data-pick="${code}"]`).click();
}

/** What the checker says of a text as the file of a space: that it is right, and written as it writes it itself. */
function checked(id: string, text: string) {
  const file = join(mkdtempSync(join(tmpdir(), 'form-')), `${id}.json`);
  writeFileSync(file, text);
  return readRecord(
    file,
    { kind: 'space', judge: judgeSpace },
    {
      id,
      gazetteer: catalogue.gazetteer,
      spaceIds: new Set(catalogue.spaces.map((space) => space.id)),
      networkIds: new Set(catalogue.networks.map((network) => network.id)),
      termIds: new Set(),
      questionIds: new Set(),
      series: new Map(),
    },
  );
}

describe.each(locales)('The form in %s', (locale) => {
  const t = translatorOf(locale);
  const [other = locale] = locales.filter((twin) => twin !== locale);

  test('leads from “correct this” to the exact file and its page on the forge', async () => {
    const page = await visit(pathOf({ section: 'spaces', id: 'dorf-buero-amel' }, locale));
    await page.locator('.fact-correct[href*="fact=%2Fcapacity%2Fdesks"]').click();
    await settled(page);
    expect(await part(page, 'about').textContent()).toContain(t('form.now', { text: '2' }));
    expect(await input(page, '/capacity/desks').inputValue()).toBe('2');
    await type(page, '/capacity/desks', '12');
    await tellSource(page);
    await eventually(() => part(page, 'state').textContent()).toBe(t('form.ready'));
    const text = (await fileText(page)) ?? '';
    const { problems, kept } = checked('dorf-buero-amel', text);
    expect(problems).toEqual([]);
    const record = kept as SpaceRecord;
    expect(record.capacity).toEqual({ desks: 12 });
    expect(record.sources?.at(-1)).toMatchObject({ url: 'https://example.org/news', supports: ['/capacity/desks'] });
    expect((await hrefOf(page, 'edit')).href).toBe(`${repository}/edit/main/content/spaces/dorf-buero-amel.json`);
    await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
    page.context().on('page', (opened) => void opened.close());
    await way(page, 'edit').click();
    await eventually(() => part(page, 'sent-told').textContent()).toBe(t('form.copied'));
    await page.bringToFront();
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(text);
  });

  test('writes a message on the forge with the fact, its place and the whole file', async () => {
    const page = await form(locale, desksOfAmel);
    await type(page, '/capacity/desks', '12');
    await tellSource(page);
    const { origin, pathname, searchParams } = await hrefOf(page, 'issue');
    expect(origin + pathname).toBe(`${repository}/issues/new`);
    expect(searchParams.get('title')).toContain('Dorf-Büro Amel');
    const body = searchParams.get('body') ?? '';
    for (const told of ['content/spaces/dorf-buero-amel.json', '/capacity/desks', (await fileText(page)) ?? '?'])
      expect(body).toContain(told.trimEnd());
  });

  test('says in both languages what the page will say', async () => {
    const page = await form(locale, desksOfAmel);
    await type(page, '/capacity/desks', '12');
    for (const language of locales) {
      const shown = part(page, 'preview').locator(`[lang=${language}]`);
      const translate = translatorOf(language);
      expect(await shown.textContent()).toContain(translate('form.preview-before', { text: '2' }));
      expect(await shown.textContent()).toContain(translate('form.preview-after', { text: '12' }));
    }
  });

  test('takes a new space of which one thing is known, to a page with the file filled in', async () => {
    const page = await form(locale);
    await page.locator('input[name=start][value=new]').check();
    await type(page, '/name', 'Zinc & Cô');
    await input(page, '/kinds').first().check();
    await tellSource(page);
    await eventually(() => part(page, 'state').textContent()).toBe(t('form.ready'));
    const link = await hrefOf(page, 'new');
    expect(link.origin + link.pathname).toBe(`${repository}/new/main/content/spaces`);
    expect(link.searchParams.get('filename')).toBe('zinc-co.json');
    const text = link.searchParams.get('value') ?? '';
    expect(text).toBe(await fileText(page));
    const { problems, kept } = checked('zinc-co', text);
    expect(problems).toEqual([]);
    expect(kept).toMatchObject({ name: 'Zinc & Cô', kinds: ['coworking'] });
    const saving = page.waitForEvent('download');
    await way(page, 'file').click();
    expect((await saving).suggestedFilename()).toBe('zinc-co.json');
  });

  test('finds a municipality in any language, by a village or a postcode, and fills those in', async () => {
    const page = await form(locale, '?new=1');
    await choose(page, 'town', 'Amblève', '63001');
    await page.locator('[data-picker=town]:visible [data-unchoose]').first().click();
    await choose(page, 'town', 'Luik', '62063');
    await page.locator('[data-picker=town]:visible [data-unchoose]').first().click();
    await choose(page, 'town', 'Wierde', '92094');
    expect(await input(page, '/address/municipality').inputValue()).toBe('92094');
    expect(await input(page, '/address/locality').inputValue()).toBe('Wierde');
    expect(await input(page, '/address/postcode').inputValue()).toBe('5100');
  });

  test('asks for offers, networks and flags, and writes all as the checker does', async () => {
    const page = await form(locale, '?new=1');
    await type(page, '/name', 'Zinc');
    await page.locator('[name="/kinds"][value=club]').check();
    await page.locator('[name="/kinds"][value=coworking]').check();
    await choose(page, 'town', 'Namur', '92094');
    for (const group of ['price', 'owner', 'inside', 'hours', 'time'])
      await page.locator(`[data-group=${group}] > summary`).click();
    await page.locator('[data-entries="/offers"] [data-add-entry]').click();
    await input(page, '/offers/+1/plan').selectOption('desk');
    await input(page, '/offers/+1/per').selectOption('day');
    await type(page, '/offers/+1/price', '12,50');
    await page.locator('[name="/offers/+1/from"][value=true]').check({ force: true });
    await page.locator('[data-entries="/networks"] [data-add-entry]').click();
    await choose(page, 'network', 'cowal', 'cowallonia');
    await page.locator('[name="/amenities/wifi"][value=true]').check({ force: true });
    await page.locator('[name="/amenities/kitchen"][value=false]').check({ force: true });
    await type(page, '/hours/visitors', 'lu-ve 9h-18h');
    await type(page, '/opened', '14/05/2012');
    await tellSource(page);
    await eventually(() => part(page, 'state').textContent()).toBe(t('form.ready'));
    const { problems, kept } = checked('zinc-namur', (await fileText(page)) ?? '');
    expect(problems).toEqual([]);
    expect(kept).toMatchObject({
      kinds: ['club', 'coworking'],
      address: { municipality: '92094' },
      opened: '2012-05-14',
      networks: { cowallonia: {} },
      hours: { visitors: 'Mo-Fr 09:00-18:00' },
      offers: { day: { plan: 'desk', per: 'day', price: 12.5, from: true } },
      amenities: { wifi: true, kitchen: false },
    });
  });

  test('asks of each of two sources what it says', async () => {
    const page = await form(locale, '?new=1');
    await type(page, '/name', 'Zinc');
    await input(page, '/kinds').first().check();
    await tellSource(page);
    await page.locator('[data-entries="/evidence"] > p [data-add-entry]').click();
    await page.locator('[name="/evidence/+2"][value=checks]').check();
    await input(page, '/evidence/+2/by').selectOption('visit');
    await page.locator('[data-entry="/evidence/+2"] [data-supported][value="/kinds"]').check();
    await page.locator('[data-entry="/evidence/+1"] [data-supported][value="/kinds"]').uncheck();
    await eventually(() => part(page, 'state').textContent()).toBe(t('form.ready'));
    const { problems, kept } = checked('zinc', (await fileText(page)) ?? '');
    expect(problems).toEqual([]);
    const { sources, checks } = kept as SpaceRecord;
    expect([sources?.[0]?.supports, checks?.[0]?.supports, checks?.[0]?.by]).toEqual([['/name'], ['/kinds'], 'visit']);
  });

  test('says nothing of a field before it has been left, then what to write instead', async () => {
    const page = await form(locale, desksOfAmel);
    await input(page, '/capacity/desks').fill('une vingtaine');
    expect(await page.locator('[data-problem]:visible').count()).toBe(0);
    await page.keyboard.press('Tab');
    const told = t('form.problem.wrong-type-integer-array', { typed: 'une vingtaine' });
    await eventually(() => problemAt(page, '/capacity/desks').textContent()).toBe(told);
    const described = await input(page, '/capacity/desks').getAttribute('aria-describedby');
    expect(described?.split(' ')).toContain(await problemAt(page, '/capacity/desks').getAttribute('id'));
    expect(await input(page, '/capacity/desks').getAttribute('aria-invalid')).toBe('true');
    await type(page, '/capacity/desks', '20');
    await eventually(() => problemAt(page, '/capacity/desks').isVisible()).toBe(false);
  });

  test('lists what is missing on request, each line leading to its field', async () => {
    const page = await form(locale, '?new=1');
    await type(page, '/name', 'Zinc');
    expect(await part(page, 'problems').isVisible()).toBe(false);
    await part(page, 'settle').click();
    const lines = part(page, 'problem-list').locator('a');
    await eventually(() => lines.count()).toBe(3);
    await lines
      .filter({ hasText: t('form.evidence-number', { number: 1 }) })
      .first()
      .click();
    await eventually(() => page.evaluate(() => document.activeElement?.getAttribute('name'))).toBe('/evidence/+1/url');
  });

  test('keeps a draft over a reload, lists it elsewhere, and throws it away', async () => {
    const page = await form(locale, desksOfAmel);
    await type(page, '/capacity/desks', '12');
    await tellSource(page);
    await page.reload();
    await settled(page);
    expect(await input(page, '/capacity/desks').inputValue()).toBe('12');
    expect(await input(page, '/evidence/+1/title').inputValue()).toBe('The place has changed');
    const [day] = t('form.draft-back').split('{date}');
    expect(await part(page, 'draft').textContent()).toContain(day);
    await page.goto(new URL(formPath(locale), page.url()).href);
    await settled(page);
    await part(page, 'draft-list').locator('a', { hasText: 'Dorf-Büro Amel' }).click();
    await settled(page);
    expect(await input(page, '/capacity/desks').inputValue()).toBe('12');
    await part(page, 'throw').click();
    expect(await input(page, '/capacity/desks').inputValue()).toBe('2');
    expect(await part(page, 'draft').textContent()).toBe(t('form.draft-thrown'));
    expect(await page.evaluate(() => localStorage.length)).toBe(0);
  });

  test('copies what is too long for a link, and loses nothing of it', async () => {
    const page = await form(locale, '?new=1');
    await type(page, '/name', 'Zinc');
    await input(page, '/kinds').first().check();
    await tellSource(page);
    await page.locator('[data-group=name] > summary').click();
    const names = Array.from({ length: 90 }, (_, index) => `Œuvre numéro ${index} ${'é'.repeat(12)}`);
    await type(page, '/otherNames', names.join('\n'));
    await eventually(() => part(page, 'state').textContent()).toBe(t('form.ready'));
    expect((await hrefOf(page, 'new')).href).toBe(`${repository}/new/main/content/spaces?filename=zinc.json`);
    expect(await page.locator('[data-way=new] .hint').textContent()).toContain(numberIn(longestLink, locale));
    await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
    page.context().on('page', (opened) => void opened.close());
    await way(page, 'new').click();
    await eventually(() => part(page, 'sent-told').textContent()).toBe(t('form.copied'));
    await page.bringToFront();
    const { problems, kept } = checked('zinc', await page.evaluate(() => navigator.clipboard.readText()));
    expect(problems).toEqual([]);
    expect((kept as SpaceRecord).otherNames).toEqual(names);
  });

  test('asks whether a new space is one that the register has', async () => {
    const page = await form(locale, '?new=1');
    await type(page, '/name', 'Dorf Buro Amel');
    await choose(page, 'town', 'Amel', '63001');
    const found = part(page, 'alike-list').locator('a');
    expect(await found.textContent()).toContain(t('form.alike.name'));
    expect(new URL((await found.getAttribute('href')) ?? '', page.url()).pathname).toBe(
      pathOf({ section: 'spaces', id: 'dorf-buero-amel' }, locale),
    );
  });

  test('takes a point by a click, by the arrow keys, or as it is pasted', async () => {
    const page = await form(locale, '?space=dorf-buero-amel&fact=%2Fposition');
    const at = async () =>
      [await input(page, '/position/lat').inputValue(), await input(page, '/position/lon').inputValue()].map(Number);
    await page.locator('[data-pair]').fill('https://www.openstreetmap.org/#map=17/50.3538/6.1690');
    await page.keyboard.press('Tab');
    expect(await at()).toEqual([50.3538, 6.169]);
    await page.locator('[data-open-map]').click();
    await page.keyboard.press('ArrowUp');
    const [north = 0, same] = await at();
    expect([north > 50.3538, same]).toEqual([true, 6.169]);
    await page.locator('[data-map] svg').click({ position: { x: 20, y: 20 } });
    const [, west = 9] = await at();
    expect(west).toBeLessThan(6.169);
    await input(page, '/position/precision').selectOption('street');
    await tellSource(page);
    await eventually(() => part(page, 'state').textContent()).toBe(t('form.ready'));
  });

  test('loads nothing to work with until its reader comes to it', async () => {
    const page = await form(locale);
    const asked: string[] = [];
    page.on('request', (request) => asked.push(new URL(request.url()).pathname));
    await page.locator('h1').hover();
    expect(await page.locator('input[name=start]').evaluateAll((all) => all.length)).toBe(2);
    expect(asked.filter((path) => path !== '/favicon.svg')).toEqual([]);
    await page.keyboard.press('Tab');
    await page.locator('input[name=start][value=new]').focus();
    await eventually(async () => asked).toContain('/contribute/register.json');
    await page.keyboard.press('Space');
    await eventually(() => part(page, 'facts').isVisible()).toBe(true);
    expect(await part(page, 'loading').isVisible()).toBe(false);
    expect(new URL(page.url()).search).toBe('?new=1');
  });

  test('says that it cannot be had, and goes on once it can', async () => {
    const page = await form(locale);
    const isRegister = (url: URL) => url.pathname === '/contribute/register.json';
    await page.route(isRegister, (route) => route.fulfill({ status: 200, body: 'no list', contentType: 'text/plain' }));
    await page.locator('input[name=start][value=new]').click();
    await eventually(() => part(page, 'loading').textContent()).toBe(t('form.failed'));
    await page.unroute(isRegister);
    await page.locator('input[name=start][value=fact]').click();
    await eventually(() => page.locator('[data-picker=space]').first().isVisible()).toBe(true);
    expect(await part(page, 'loading').isVisible()).toBe(false);
  });

  test('says that what judges cannot be had, and keeps what was written', async () => {
    const page = await form(locale, desksOfAmel, { viewport: { width: 1280, height: 800 } });
    const isJudging = /\/judging\.[^/]*\.js$/;
    await page.route(isJudging, (route) => route.fulfill({ contentType: 'text/javascript', body: 'throw Error()' }));
    await type(page, '/capacity/desks', '12');
    expect(await part(page, 'state').textContent()).toBe(t('form.failed-judge'));
    expect(await way(page, 'copy').count()).toBe(0);
    await page.unroute(isJudging);
    await page.reload();
    await settled(page);
    expect(await input(page, '/capacity/desks').inputValue()).toBe('12');
    await judged(page);
    expect(await way(page, 'copy').count()).toBe(1);
  });

  test('is found by who knows a fact and no link: the space, then the fact', async () => {
    const page = await form(locale);
    await page.locator('input[name=start][value=fact]').check();
    await choose(page, 'space', 'dorf', 'dorf-buero-amel');
    await page.locator('#fact').selectOption('website');
    await eventually(() => part(page, 'facts-title').evaluate((title) => title === document.activeElement)).toBe(true);
    expect(await page.locator('[data-part=facts] input:visible').count()).toBe(1);
    expect(new URL(page.url()).search).toBe('?space=dorf-buero-amel&fact=%2Fwebsite');
    await page.goBack();
    await eventually(() => part(page, 'facts').isVisible()).toBe(false);
  });

  test('keeps what it is about when the language is switched', async () => {
    const page = await form(locale, desksOfAmel);
    await page.locator('[data-language-switch]').click();
    await page.waitForURL(`**${formPath(other)}?*`);
    await settled(page);
    expect(await input(page, '/capacity/desks').inputValue()).toBe('2');
  });

  test('is filled in and sent by keyboard on a phone', async () => {
    const page = await form(locale, desksOfAmel, { viewport: { width: 360, height: 740 } });
    const focused = () =>
      page.evaluate(() => document.activeElement?.getAttribute('name') ?? document.activeElement?.textContent ?? '');
    const tabTo = async (wanted: string) => {
      for (let presses = 0; presses < 60 && (await focused()) !== wanted; presses += 1)
        await page.keyboard.press('Tab');
      expect(await focused()).toBe(wanted);
    };
    await tabTo('/capacity/desks');
    await page.keyboard.press('ControlOrMeta+A');
    await page.keyboard.type('12');
    await tabTo('/evidence/+1');
    await page.keyboard.press('ArrowDown');
    await tabTo('/evidence/+1/by');
    await page.keyboard.press('ArrowDown');
    await eventually(() => part(page, 'state').textContent()).toBe(t('form.ready'));
    await tabTo(t('form.way.edit', { host: new URL(repository).host }));
    const { problems, kept } = checked('dorf-buero-amel', (await fileText(page)) ?? '');
    expect(problems).toEqual([]);
    expect((kept as SpaceRecord).checks).toMatchObject([{ by: 'visit', supports: ['/capacity/desks'] }]);
  });

  test.each([
    ['a correction with a problem', desksOfAmel],
    ['a new space', '?new=1'],
    ['a point', '?space=dorf-buero-amel&fact=%2Fposition'],
  ])('has no violation that axe finds, nor anything over the edge, on %s', async (_name, query) => {
    const page = await form(locale, query, { viewport: { width: 360, height: 740 } });
    const fields = page.locator('[data-part=facts] input[type=text]:visible');
    await fields.first().fill('x');
    // A point can be pasted first, which is no answer by itself.
    await fields.and(page.locator('[name^="/"]')).first().fill('x');
    await page.locator('details').evaluateAll((all) => {
      for (const one of all) if (one instanceof HTMLDetailsElement) one.open = true;
    });
    for (const add of await page.locator('[data-part=facts] [data-add-entry]:visible').all()) await add.click();
    const opener = page.locator('[data-open-map]:visible');
    if (await opener.count()) await opener.click();
    await part(page, 'settle').click();
    expect(await violationsOn(page)).toEqual([]);
    const [needed, given] = await page.evaluate(() => [
      document.documentElement.scrollWidth,
      document.documentElement.clientWidth,
    ]);
    expect(needed).toBe(given);
  });

  test('without JavaScript says the other ways, and every field in its words', async () => {
    const page = await form(locale, '', { javaScriptEnabled: false });
    expect(await page.locator('contribute-form').isVisible()).toBe(false);
    expect(await page.locator('.form-no-script').textContent()).toBe(t('form.no-script'));
    expect(await page.locator(`a[href^="${repository}/issues/new"]`).first().isVisible()).toBe(true);
    expect(await page.locator('.field-words dt:visible').count()).toBeGreaterThan(30);
  });
});

test('Where an address for e-mail is named, a contribution may be mailed', async () => {
  const page = await visit(`/en/contribute/form/${desksOfAmel}`, {}, buildsUnderTest.belowPath);
  await type(page, '/capacity/desks', '12');
  await tellSource(page);
  expect((await hrefOf(page, 'mail')).href).toMatch(/^mailto:info@register\.example\?subject=Dorf/);
});

test('Where none is named, none is offered', async () => {
  const page = await form('en', desksOfAmel);
  await type(page, '/capacity/desks', '12');
  expect(await way(page, 'copy').count()).toBe(1);
  expect(await page.locator('[data-way=mail], a[href^="mailto:"]').count()).toBe(0);
  expect(await page.getByText(translatorOf('en')('form.no-mail')).isVisible()).toBe(true);
});
