import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { buildsUnderTest } from '../../src/cli/builds-under-test.ts';
import { answersOf } from '../../src/core/definitions/answers.ts';
import { countsOf, withAnswer } from '../../src/core/definitions/counts.ts';
import { counted } from '../../src/core/definitions/population.ts';
import { pathOf } from '../../src/core/page.ts';
import { rangeIn } from '../../src/core/words/range-in.ts';
import { locales } from '../../src/i18n/locales.ts';
import { loadCatalogue } from '../../src/io/load-catalogue.ts';
import { violationsOn } from './axe.ts';
import { visit } from './visit.ts';

/** Its pages list sixty spaces at most. */
const { belowPath } = buildsUnderTest;
const most = 60;
const { definitions, spaces } = loadCatalogue();
const id = 'strict-2012';
const answers = definitions
  .filter((one) => one.id === id)
  .flatMap((one) => answersOf(one, counted(spaces, 'standing')));
const unknown = withAnswer('unknown', answers).map(({ space }) => space.id);

describe.each(locales)('“How many?” of a great register, in %s', (locale) => {
  const machine = (): Promise<Page> =>
    visit(`${pathOf({ section: 'howMany' }, locale)}?definition=${id}`, {}, belowPath);
  const column = (page: Page) => page.locator('[data-column=unknown]');

  test('counts all places, and lists the first of them', async () => {
    const page = await machine();
    expect(await page.locator('.count [data-part=range]').textContent()).toBe(rangeIn(countsOf(answers), locale));
    const listed = await column(page)
      .locator('.place-name')
      .evaluateAll((links) => links.map((link) => link.getAttribute('href')?.split('/').at(-2)));
    expect(listed).toEqual(unknown.slice(0, most));
    expect(await column(page).locator('[data-part=column-count]').textContent()).toBe(String(unknown.length));
  });

  test('says below a list that it goes on, and where', async () => {
    const page = await machine();
    const end = column(page).locator('[data-part=column-end]');
    expect(await end.textContent()).toContain(String(unknown.length));
    expect(await end.locator('a').getAttribute('href')).toBe(`${belowPath.base}data/definitions.csv`);
  });

  test('leads from a line to its space', async () => {
    const page = await machine();
    const href = await column(page).locator('.place-name').first().getAttribute('href');
    expect(href).toBe(`${belowPath.base}${pathOf({ section: 'spaces', id: unknown[0] ?? '' }, locale).slice(1)}`);
  });

  test('draws on its map a disc for what may be', async () => {
    const page = await machine();
    const towns = new Set(withAnswer('unknown', answers).flatMap(({ space }) => space.place.municipality?.slug ?? []));
    const drawn = page.locator('.machine-result [data-municipality]:not([hidden]):not(.m-dim):not(.m-sure)');
    expect(await drawn.count()).toBe(towns.size);
  });

  test('has no violation that axe finds', async () => {
    expect(await violationsOn(await machine())).toEqual([]);
  });
});
