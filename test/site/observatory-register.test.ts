/** Openings, closings and prices as the observatory tells them, against a count of the register without the core. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { load } from 'cheerio/slim';
import { describe, expect, test } from 'vitest';
import { buildsUnderTest } from '../../src/cli/builds-under-test.ts';
import { locales } from '../../src/i18n/locales.ts';
import { numbersIn } from './published-series.ts';
import { count, countOf, daysOf, filesIn, records, stateOf } from './recount.ts';

const paths = {
  fr: { openings: 'fr/observatoire/ouvertures', prices: 'fr/observatoire/prix' },
  en: { openings: 'en/observatory/openings', prices: 'en/observatory/prices' },
} as const;
const pageAt = (path: string) => load(readFileSync(join(buildsUnderTest.own.folder, path, 'index.html'), 'utf8'));

const yearIn = (date: unknown): number | undefined => {
  if (typeof date !== 'string') return undefined;
  const [first, last] = daysOf(date).map((day) => day.slice(0, 4));
  return first === last ? Number(first) : undefined;
};

describe.each(locales)('Openings and closings, %s', (locale) => {
  const $ = pageAt(paths[locale].openings);

  test('are those of the records, year by year, each leading to its place', () => {
    const spaces = [...filesIn('spaces')];
    const told = [...$('.years tbody tr')].map((row) => ({
      year: Number($(row).find('th').text()),
      sides: [...$(row).find('td')].map((cell) => [
        Number($(cell).find('b').text()) || 0,
        [...$(cell).find('a')].map((link) => $(link).attr('href')?.split('/').at(-2)).toSorted(),
      ]),
    }));
    const counted = told.map(({ year }) => ({
      year,
      sides: (['opened', 'closed'] as const).map((side) => {
        const ids = spaces.filter(([, record]) => yearIn(record[side]) === year).map(([id]) => id);
        return [ids.length, ids];
      }),
    }));
    expect(told).toEqual(counted);
    const years = records.flatMap(({ opened, closed }) => [yearIn(opened) ?? [], yearIn(closed) ?? []].flat());
    expect([told.at(-1)?.year, told[0]?.year]).toEqual([Math.min(...years), Math.max(...years)]);
  });

  test('are told of how many places, each number leading to them', () => {
    const rows = [...$('.known tbody tr')].map((row) => {
      const [dated, of] = [...$(row).find('td.number')].map((cell) => numbersIn($(cell).text(), locale)[0]);
      return [dated, of, countOf(($(row).find('a').attr('href') ?? '').split('?')[1] ?? '')];
    });
    const closed = count((record) => stateOf(record).state === 'closed');
    expect(rows).toEqual([
      [count(({ opened }) => yearIn(opened) !== undefined), records.length, records.length],
      [count((record) => yearIn(record.closed) !== undefined), closed, closed],
    ]);
  });

  test('are drawn as the table has them', () => {
    const told = [...$('.years tbody tr')].flatMap((row) =>
      [...$(row).find('td b')].map((cell) => Number($(cell).text()) || 0),
    );
    for (const drawing of [...$('svg[role="img"]')]) {
      const bars = [...$(drawing).find('.chart-bar')].map((bar) => Number($(bar).attr('height')));
      expect(bars.length).toBe(told.filter((number) => number > 0).length);
      const unit = Math.max(...bars) / Math.max(...told);
      const lengths = bars.map((height) => Math.round(height / unit)).toSorted((a, b) => a - b);
      expect(lengths).toEqual(told.filter((number) => number > 0).toSorted((a, b) => a - b));
    }
  });
});

interface Offer {
  readonly plan: string;
  readonly per?: string;
  readonly vat?: string;
  readonly price?: number;
}

describe.each(locales)('Prices by plan, %s', (locale) => {
  const $ = pageAt(paths[locale].prices);
  const offersOf = (plan: string): readonly Offer[] =>
    records
      .flatMap(({ offers = {} }) => Object.values(offers) as unknown as Offer[])
      .filter((offer) => offer.plan === plan);
  const sections = [...$('main section[id]')].map((section) => ({ plan: $(section).attr('id') ?? '', section }));

  test('are there for each plan of which a price is known', () => {
    const plans = new Set(
      records.flatMap(({ offers = {} }) =>
        (Object.values(offers) as unknown as Offer[]).flatMap(({ plan, price }) => (price === undefined ? [] : [plan])),
      ),
    );
    expect(sections.map(({ plan }) => plan).toSorted()).toEqual([...plans].toSorted());
  });

  test.each(sections)('are all listed one by one for $plan, with a place and a source', ({ plan, section }) => {
    const priced = offersOf(plan).flatMap(({ price }) => price ?? []);
    const items = [...$(section).find('.price-list li')];
    // What costs nothing is told in a word.
    const told = items.map((item) => numbersIn($(item).find('b').text(), locale)[0] ?? 0);
    expect(told.toSorted((a, b) => a - b)).toEqual(priced.toSorted((a, b) => a - b));
    expect(items.every((item) => $(item).find('a[href^="http"]').length === 1)).toBe(true);
    const counts = [...$(section).find('.prices tbody tr')].map((row) =>
      Number($(row).find('td.number').first().text()),
    );
    expect(counts.reduce((sum, number) => sum + number, 0)).toBe(priced.length);
  });

  test.each(sections)('lead for $plan to the places that offer it', ({ plan, section }) => {
    const link = $(section).find('.coverage-text a');
    expect(Number(link.text())).toBe(countOf(`plan=${plan}`));
    expect(link.attr('href')?.split('?')[1]).toBe(`plan=${plan}`);
  });
});
