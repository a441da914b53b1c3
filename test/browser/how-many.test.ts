import type { Locator, Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { criterionOf, type CriterionId } from '../../src/core/criteria/criteria.ts';
import { answersOf } from '../../src/core/definitions/answers.ts';
import { countsOf, missingIn, withAnswer } from '../../src/core/definitions/counts.ts';
import type { Formula } from '../../src/core/definitions/formula.ts';
import { offeredCriteria, settlingPointers } from '../../src/core/definitions/offered.ts';
import { counted, type Population } from '../../src/core/definitions/population.ts';
import { factOf } from '../../src/core/form/target.ts';
import { pathOf, subpage } from '../../src/core/page.ts';
import { rangeIn } from '../../src/core/words/range-in.ts';
import { type Locale, locales } from '../../src/i18n/locales.ts';
import { translatorOf } from '../../src/i18n/translate.ts';
import { loadCatalogue } from '../../src/io/load-catalogue.ts';
import { violationsOn } from './axe.ts';
import { eventually, settled, visit } from './visit.ts';

const { definitions, spaces, release } = loadCatalogue();
const pathIn = (locale: Locale) => pathOf({ section: 'howMany' }, locale);
const machine = (locale: Locale, query = '', options = {}): Promise<Page> =>
  visit(`${pathIn(locale)}${query}`, options);
const queryOf = (page: Page) => decodeURIComponent(new URL(page.url()).search);

/** What the register says under a formula, by the core that the other tests recount. */
function answersTo(formula: Formula, population: Population = 'standing') {
  const [any] = definitions;
  if (!any) throw new Error('There are no definitions.');
  return answersOf({ ...any, record: { ...any.record, formula } }, counted(spaces, population));
}
const formulaOf = (id: string): Formula => definitions.find((one) => one.id === id)?.record.formula ?? 'host';
const idsFor = (formula: Formula, answer: 'yes' | 'no' | 'unknown', population?: Population) =>
  withAnswer(answer, answersTo(formula, population)).map(({ space }) => space.id);

const select = (page: Page) => page.locator('select[name=definition]');
const box = (page: Page, id: CriterionId) => page.locator(`input[name=criterion][value=${id}]`);
const range = (page: Page) => page.locator('.count [data-part=range]').textContent();
/** A place is listed by the address of its page, e.g. `/fr/espaces/cw-namur/`. */
const idsOf = (names: Locator): Promise<readonly (string | undefined)[]> =>
  names.evaluateAll((links) => links.map((link) => link.getAttribute('href')?.split('/').at(-2)));
const listed = (page: Page, answer: string) => idsOf(page.locator(`[data-column=${answer}] .place-name`));
const ticked = (page: Page) =>
  page
    .locator('input[name=criterion]:checked')
    .evaluateAll((boxes) => boxes.map((one) => (one as HTMLInputElement).value));
const unfold = (page: Page) =>
  page.locator('.machine-criteria details').evaluateAll((themes) => {
    for (const theme of themes) (theme as HTMLDetailsElement).open = true;
  });

async function saysWhatTheRegisterDoes(page: Page, locale: Locale, formula: Formula, population?: Population) {
  const answers = answersTo(formula, population);
  await page.locator('how-many[aria-busy]').waitFor({ state: 'detached' });
  expect(await range(page)).toBe(rangeIn(countsOf(answers), locale));
  for (const answer of ['yes', 'unknown', 'no'] as const)
    expect(await listed(page, answer)).toEqual(idsFor(formula, answer, population));
}

/** Of a long column the page begins with the first lines, and with what shows that there are more. */
async function saysFirst(page: Page, locale: Locale, formula: Formula) {
  expect(await range(page)).toBe(rangeIn(countsOf(answersTo(formula)), locale));
  for (const answer of ['yes', 'unknown', 'no'] as const)
    expect(await listed(page, answer)).toEqual(idsFor(formula, answer).slice(0, 13));
}

describe.each(locales)('“How many?” in %s', (locale) => {
  const t = translatorOf(locale);
  const [other = locale] = locales.filter((twin) => twin !== locale);

  test('begins with the plainest sense, and its criteria ticked', async () => {
    const page = await machine(locale);
    await saysFirst(page, locale, formulaOf('minimalist'));
    expect((await ticked(page)).toSorted()).toEqual(['desks', 'severalFirms', 'sharedArea']);
    expect(queryOf(page)).toBe('');
  });

  test('looks the same as it begins, and once its script has drawn that', async () => {
    const drawn = (page: Page) =>
      page.locator('.machine-result').evaluate((result) => {
        for (const line of result.querySelectorAll('.answers li:nth-child(n + 13), .answers .list-end')) line.remove();
        const discs = [...result.querySelectorAll('[data-municipality]:not([hidden])')].map((disc) =>
          ['r', 'class', 'data-municipality'].map((name) => disc.getAttribute(name)),
        );
        const shown = [...result.querySelectorAll<HTMLElement>('.place-answer, tr, [data-part]:not(svg *, svg)')];
        return [
          discs,
          shown.filter(({ hidden }) => !hidden).map(({ innerText }) => innerText.replace(/\s+/g, ' ').trim()),
        ];
      });
    const begun = await machine(locale);
    const same = await machine(locale, '?definition=minimalist');
    expect(await drawn(begun)).toEqual(await drawn(same));
  });

  test('says so when the places cannot be loaded, takes the choice back, and tries again', async () => {
    const page = await machine(locale);
    const file = new RegExp(`/how-many/${locale}\\.json$`);
    await page.route(file, (route) => route.fulfill({ status: 200, body: 'nothing of the kind' }));
    await select(page).selectOption('strict-2012');
    await page.locator('[data-part=failed]:visible').waitFor();
    expect(await select(page).inputValue()).toBe('minimalist');
    expect(queryOf(page)).toBe('');
    await page.unroute(file);
    await select(page).selectOption('strict-2012');
    await eventually(() => range(page)).toBe(rangeIn(countsOf(answersTo(formulaOf('strict-2012'))), locale));
    expect(await page.locator('[data-part=failed]').isVisible()).toBe(false);
  });

  test.each(definitions.map(({ id }) => id))('counts by %s once it is chosen', async (id) => {
    const page = await machine(locale);
    await select(page).selectOption(id);
    await saysWhatTheRegisterDoes(page, locale, formulaOf(id));
    expect(queryOf(page)).toBe(`?definition=${id}`);
    const statement = definitions.find((one) => one.id === id)?.record.statement[locale] ?? '';
    expect(await page.locator('.machine-statement:visible').textContent()).toContain(statement);
  });

  test('makes the definition the reader’s own once a criterion is ticked, and taken back', async () => {
    const page = await machine(locale);
    await box(page, 'host').check();
    await saysWhatTheRegisterDoes(page, locale, { all: ['severalFirms', 'desks', 'sharedArea', 'host'] });
    expect(await select(page).inputValue()).toBe('');
    await box(page, 'severalFirms').uncheck();
    await box(page, 'sharedArea').uncheck();
    await box(page, 'desks').uncheck();
    await saysWhatTheRegisterDoes(page, locale, 'host');
    await box(page, 'host').uncheck();
    expect(await range(page)).toBe(String(counted(spaces, 'standing').length));
  });

  test('counts all places, whatever their state, when they are asked for', async () => {
    const page = await machine(locale, '?definition=creative-wallonia-2011');
    await page.locator('input[name=places][value=all]').check();
    await saysWhatTheRegisterDoes(page, locale, formulaOf('creative-wallonia-2011'), 'all');
    await page.reload();
    await settled(page);
    await saysWhatTheRegisterDoes(page, locale, formulaOf('creative-wallonia-2011'), 'all');
  });

  test('leads with what is not known, and with what would settle it', async () => {
    const page = await machine(locale, '?definition=strict-2012');
    const answers = answersTo(formulaOf('strict-2012'));
    const { unknown, all } = countsOf(answers);
    expect(await page.locator('[data-part=lead]').textContent()).toBe(
      t('how-many.lead', { count: unknown, number: unknown, all }),
    );
    const rows = page.locator('.missing tbody tr:visible');
    const told = await rows.evaluateAll((found) =>
      found.map((row) => [row.getAttribute('data-criterion'), Number(row.querySelector('[data-count]')?.textContent)]),
    );
    expect(told).toEqual(missingIn(answers).map(({ criterion, count }) => [criterion, count]));
  });

  test('links a missing fact to its correction, for that fact and that place', async () => {
    const page = await machine(locale, '?definition=openstreetmap');
    const line = page.locator('[data-column=unknown] .place-answer').first();
    const [id] = await idsOf(line.locator('.place-name'));
    const { pathname, searchParams } = new URL(
      (await line.locator('.place-note a').first().getAttribute('href')) ?? '',
      page.url(),
    );
    const [first] = withAnswer('unknown', answersTo(formulaOf('openstreetmap')));
    const [missing = 'host'] = first?.criteria ?? [];
    const criterion = criterionOf(missing);
    expect([id, pathname]).toEqual([first?.space.id, pathOf(subpage('form'), locale)]);
    expect([searchParams.get('space'), searchParams.get('fact')]).toEqual([
      id,
      criterion && factOf(settlingPointers(criterion)),
    ]);
  });

  test('says under each no which fact makes it', async () => {
    const page = await machine(locale, '?definition=creative-wallonia-2011');
    const notes = await page.locator('[data-column=no] .place-note').allTextContents();
    expect(notes.length).toBe(idsFor(formulaOf('creative-wallonia-2011'), 'no').length);
    expect(notes.filter((note) => !/\d/.test(note))).toEqual([]);
  });

  test('says it in the words of the definition’s own page', async () => {
    const notesOn = (page: Page) =>
      page
        .locator('.answers-no .place-note')
        .evaluateAll((notes) => notes.map(({ textContent }) => textContent.trim().replace(/\s+/g, ' ')));
    const own = await visit(pathOf({ section: 'definitions', id: 'brussels-2019' }, locale));
    const notes = await notesOn(own);
    expect(notes.length).toBe(idsFor(formulaOf('brussels-2019'), 'no').length);
    expect(await notesOn(await machine(locale, '?definition=brussels-2019'))).toEqual(notes);
  });

  test('reads an address in the words of either language', async () => {
    const queries = ['?criteres=hote-sur-place,evenements&lieux=tous', '?criteria=host,events&places=all'];
    for (const query of queries) {
      const page = await machine(locale, query);
      await saysWhatTheRegisterDoes(page, locale, { all: ['host', 'events'] }, 'all');
    }
  });

  test('passes over an address that means nothing', async () => {
    const page = await machine(locale, '?definition=atlantis&colour=red');
    await saysWhatTheRegisterDoes(page, locale, formulaOf('minimalist'));
  });

  test('takes a step back to the choice before, and is the same when it is loaded again', async () => {
    const page = await machine(locale);
    await select(page).selectOption('strict-2012');
    await select(page).selectOption('brussels-2019');
    await page.goBack();
    await eventually(() => range(page)).toBe(rangeIn(countsOf(answersTo(formulaOf('strict-2012'))), locale));
    expect(await select(page).inputValue()).toBe('strict-2012');
    await page.reload();
    await settled(page);
    await saysWhatTheRegisterDoes(page, locale, formulaOf('strict-2012'));
  });

  test('keeps the choice when the language is switched, in the words of that language', async () => {
    const page = await machine(locale);
    await box(page, 'values').check();
    await page.locator('[data-language-switch]').click();
    await page.waitForURL(`**${pathIn(other)}?*`);
    await settled(page);
    await saysWhatTheRegisterDoes(page, other, { all: ['severalFirms', 'desks', 'sharedArea', 'values'] });
    expect(queryOf(page)).toMatch(other === 'fr' ? /^\?criteres=/ : /^\?criteria=/);
  });

  test('gives a sentence to cite, with definition, release and an address that leads back', async () => {
    const page = await machine(locale, '?definition=brussels-2019');
    const { yes, unknown, no } = countsOf(answersTo(formulaOf('brussels-2019')));
    const citation = (await page.locator('[data-part=citation]').textContent()) ?? '';
    const name = definitions.find(({ id }) => id === 'brussels-2019')?.record.name[locale] ?? '';
    for (const part of [name, release.version, String(yes), String(unknown), String(no)])
      expect(citation).toContain(part);
    expect(await page.locator('[data-part=address]').getAttribute('href')).toMatch(
      new RegExp(`^https://.*${pathIn(locale)}\\?definition=brussels-2019$`),
    );
  });

  test('copies the citation and its address', async () => {
    const page = await machine(locale, '?definition=minimalist');
    await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
    await page.locator('[data-part=copy]').click();
    await eventually(() => page.locator('[data-part=copied]').textContent()).toBe(t('how-many.copied'));
    const copied = await page.evaluate(() => navigator.clipboard.readText());
    expect(copied).toContain(await page.locator('[data-part=citation]').textContent());
    expect(copied).toContain('?definition=minimalist');
  });

  test('draws on its map what may be and what surely is', async () => {
    const page = await machine(locale, '?definition=brussels-2019');
    const drawn = await page
      .locator('.machine-result [data-municipality]:not([hidden]):not(.m-dim)')
      .evaluateAll((discs) => discs.map((disc) => disc.getAttribute('data-municipality')));
    const unknown = withAnswer('unknown', answersTo(formulaOf('brussels-2019')));
    const towns = new Set(unknown.flatMap(({ space }) => space.place.municipality?.slug ?? []));
    expect(drawn.toSorted()).toEqual([...towns].toSorted());
    expect(await page.locator('.machine-result .m-sure:not([hidden])').count()).toBe(0);
  });

  test('shows a long column whole on request, and goes on from there', async () => {
    const page = await machine(locale);
    const lines = page.locator('[data-column=unknown] .place-answer:visible');
    const before = await lines.count();
    await page.locator('[data-column=unknown] [data-part=column-more]').click();
    await eventually(() => lines.count()).toBe(idsFor(formulaOf('minimalist'), 'unknown').length);
    await lines.nth(before).locator('.place-name:focus').waitFor();
  });

  test('works by keyboard on a phone: chooses a definition, unfolds a theme, ticks a criterion', async () => {
    const page = await machine(locale, '', { viewport: { width: 360, height: 740 } });
    await select(page).focus();
    await page.keyboard.press('ArrowDown');
    const chosen = await select(page).inputValue();
    await eventually(() => range(page)).toBe(rangeIn(countsOf(answersTo(formulaOf(chosen))), locale));
    const theme = page.locator('.machine-criteria summary').first();
    expect(await box(page, 'host').isVisible()).toBe(false);
    await theme.focus();
    await page.keyboard.press('Enter');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Space');
    expect(await select(page).inputValue()).toBe('');
    expect(await ticked(page)).toContain('host');
  });

  test('has no violation that axe finds, with everything unfolded', async () => {
    const page = await machine(locale, '?criteria=host,events&places=all');
    await unfold(page);
    await page.locator('[data-column=unknown] [data-part=column-more]').click();
    expect(await violationsOn(page)).toEqual([]);
  });

  test('offers every criterion that a definition asks', async () => {
    const page = await machine(locale);
    const offered = await page
      .locator('input[name=criterion]')
      .evaluateAll((boxes) => boxes.map((one) => (one as HTMLInputElement).value));
    expect(offered.toSorted()).toEqual(
      offeredCriteria(definitions)
        .map(({ id }) => id)
        .toSorted(),
    );
  });
});

describe.each(locales)('Without JavaScript, in %s', (locale) => {
  const without = { javaScriptEnabled: false };

  test('“How many?” has the counts of every definition, each leading to its page', async () => {
    const page = await machine(locale, '', without);
    expect(await page.locator('how-many').isVisible()).toBe(false);
    expect(await page.locator('noscript p').isVisible()).toBe(true);
    const links = page.locator('.counts-definitions tbody th a:visible');
    expect(await links.count()).toBe(definitions.length);
    expect(await page.locator('.counts-quoted tbody tr:visible').count()).toBe(definitions.length);
    await links.first().click();
    await page.locator('.answer-columns').waitFor();
  });

  test('a definition has its statement, formula, lists and sources, and opens a long list', async () => {
    const page = await visit(pathOf({ section: 'definitions', id: 'not-rent-only' }, locale), without);
    for (const shown of ['h1', '.range', '.range-bar', '.formula', '.missing', '.plate svg', '#sources li'])
      expect(await page.locator(shown).first().isVisible(), shown).toBe(true);
    const lines = page.locator('.answers-unknown .place-answer:visible');
    const before = await lines.count();
    await page.locator('.answers-unknown summary').click();
    expect(await lines.count()).toBe(idsFor(formulaOf('not-rent-only'), 'unknown').length);
    expect(before).toBeLessThan(await lines.count());
  });
});
