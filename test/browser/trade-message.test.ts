import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { criterionOf } from '../../src/core/criteria/criteria.ts';
import { isStanding } from '../../src/core/definitions/population.ts';
import { pathOf } from '../../src/core/page.ts';
import { needsOf } from '../../src/core/trades/needs.ts';
import { needsWith, suitabilityOf } from '../../src/core/trades/suitability.ts';
import { type Locale, locales } from '../../src/i18n/locales.ts';
import { translatorOf } from '../../src/i18n/translate.ts';
import { loadCatalogue } from '../../src/io/load-catalogue.ts';
import { violationsOn } from './axe.ts';
import { eventually, settled, visit } from './visit.ts';

const { trades, spaces } = loadCatalogue();
const massage = trades.find(({ id }) => id === 'massage');
if (!massage) throw new Error('There is no trade of massage.');
const asked = spaces
  .filter(isStanding)
  .map((space) => suitabilityOf(massage, space))
  .filter(({ answer }) => answer === 'unknown');
const all = needsOf(massage).map(({ criterion }) => criterion);

/** A place of which something is known, so that less is asked of it than of any. */
const partly = asked.find((place) => needsWith('yes', place).length > 0);
const withEmail = asked.find(({ space }) => space.record.email);
if (!partly || !withEmail) throw new Error('The register has no place to try the message on.');

const path = (locale: Locale) => pathOf({ section: 'clients', id: massage.record.slug }, locale);
const select = (page: Page) => page.locator('trade-message select');
const questionsIn = async (page: Page, locale: Locale) =>
  ((await page.locator(`[data-part=body-${locale}]`).textContent()) ?? '').match(/^– .*$/gm) ?? [];
const questionsFor = (needs: readonly (typeof all)[number][], locale: Locale) =>
  needs.map((need) => `– ${translatorOf(locale)(`criterion.${criterionOf(need)?.id ?? need}.question`)}`);
const mailOf = async (page: Page) => new URL((await page.locator('[data-part=mail]').getAttribute('href')) ?? '');

describe.each(locales)('The message of a trade in %s', (locale) => {
  test('begins with any place, and asks for every need in both languages', async () => {
    const page = await visit(path(locale));
    expect(await select(page).inputValue()).toBe('');
    for (const one of locales) expect(await questionsIn(page, one)).toEqual(questionsFor(all, one));
  });

  test('asks a place that is chosen for exactly what is unknown of it', async () => {
    const page = await visit(path(locale));
    const { space } = partly;
    await select(page).selectOption(space.id);
    const unknown = needsWith('unknown', partly);
    expect(unknown.length).toBeLessThan(all.length);
    for (const one of locales) expect(await questionsIn(page, one)).toEqual(questionsFor(unknown, one));
    expect(await page.locator('[data-part=subject]').textContent()).toContain(space.record.name);
    const mail = await mailOf(page);
    expect(mail.pathname).toBe(space.record.email ?? '');
    expect(
      mail.searchParams
        .get('body')
        ?.match(/^– .*$/gm)
        ?.map((line) => line.trim()),
    ).toHaveLength(unknown.length * locales.length);
  });

  test('goes to the mailbox that a record publishes, and says where there is none', async () => {
    const page = await visit(path(locale));
    await select(page).selectOption(withEmail.space.id);
    expect((await mailOf(page)).pathname).toBe(withEmail.space.record.email);
    expect(await page.locator('[data-part=no-email]').isVisible()).toBe(false);
    const without = asked.find(({ space }) => !space.record.email);
    await select(page).selectOption(without?.space.id ?? '');
    expect(await page.locator('[data-part=no-email]').isVisible()).toBe(true);
    expect(await page.locator('[data-part=record]').getAttribute('href')).toBe(
      pathOf({ section: 'spaces', id: without?.space.id ?? '' }, locale),
    );
  });

  test('is made out to the place whose line is followed, and keeps it across languages', async () => {
    const page = await visit(path(locale));
    const { id } = partly.space;
    await page.locator(`[data-place="${id}"] .place-write`).click();
    await page.waitForURL(`**/*?space=${id}#message`);
    await settled(page);
    expect(await select(page).inputValue()).toBe(id);
    await page.locator('[data-language-switch]').click();
    await page.waitForURL(`**/*?space=${id}`);
    await settled(page);
    expect(await select(page).inputValue()).toBe(id);
  });

  test('is copied with its subject', async () => {
    const page = await visit(path(locale), { permissions: ['clipboard-read', 'clipboard-write'] });
    await select(page).selectOption(partly.space.id);
    await page.locator('[data-part=copy]').click();
    await eventually(() => page.locator('[data-part=copied]').textContent()).not.toBe('');
    const copied = await page.evaluate(() => navigator.clipboard.readText());
    expect(copied.split('\n')[0]).toBe(await page.locator('[data-part=subject]').textContent());
    expect(copied.match(/^– .*$/gm)).toHaveLength(needsWith('unknown', partly).length * locales.length);
  });

  test('brings the answer of that place to the register', async () => {
    const page = await visit(path(locale));
    await select(page).selectOption(partly.space.id);
    const reply = decodeURIComponent((await page.locator('[data-part=reply]').getAttribute('href')) ?? '');
    expect(reply).toContain(partly.space.id);
    expect(reply).not.toMatch(/\{\w+\}/);
  });

  test('has no barrier once a place is chosen', async () => {
    const page = await visit(`${path(locale)}?space=${partly.space.id}`);
    expect(await violationsOn(page)).toEqual([]);
  });
});

test('Without script the message can be read and mailed, and nothing offers what a script would do', async () => {
  const page = await visit(path('fr'), { javaScriptEnabled: false });
  expect(await select(page).isVisible()).toBe(false);
  expect(await page.locator('[data-part=copy]').isVisible()).toBe(false);
  expect(await page.locator('[data-part=mail]').isVisible()).toBe(true);
  expect(await questionsIn(page, 'fr')).toEqual(questionsFor(all, 'fr'));
});
