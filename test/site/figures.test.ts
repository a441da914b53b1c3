/** Every figure that the home page and the coverage page claim, against a count of the files themselves. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { load } from 'cheerio/slim';
import { describe, expect, test } from 'vitest';
import { buildsUnderTest } from '../../src/cli/builds-under-test.ts';
import { type Page, pathOf, subpage } from '../../src/core/page.ts';
import { type Locale, locales } from '../../src/i18n/locales.ts';
import { ageOf, count, countOf, daysOf, filesIn, newestOf, records, regionOf, stateOf, wasOpenOn } from './recount.ts';
import { filledFields } from './recounted-fields.ts';

const pageOf = (page: Page, locale: Locale) =>
  load(readFileSync(join(buildsUnderTest.own.folder, pathOf(page, locale), 'index.html'), 'utf8'));

/** The numbers of a text: `1 000` in French and `1,000` in English are one. */
const numbersIn = (text: string): readonly number[] =>
  (text.replace(/(?<=\d)[\u202F\u00A0,](?=\d{3})/g, '').match(/\d+/g) ?? []).map(Number);

const plain = (text: string): string => text.replace(/\s+/g, ' ').trim();
const inState = (state: string): number => count((record) => stateOf(record).state === state);

describe.each(locales)('The home page, %s', (locale) => {
  const $ = pageOf({ section: 'home' }, locale);

  test('tells the figures of the register', () => {
    const sure = count((record) => stateOf(record).state === 'open' && ageOf(stateOf(record).first) === '1');
    const figures = [
      records.length,
      sure,
      inState('open'),
      sure,
      inState('planned'),
      inState('closed'),
      count(({ offers = {} }) => Object.values(offers).some((offer) => 'price' in offer)),
      count(({ capacity }) => 'desks' in Object(capacity)),
      count((record) => 'wheelchair' in record),
    ];
    // None is a word, not a nought.
    const told = [...$('.figures b.number')].map((number) => numbersIn($(number).text())[0] ?? 0);
    expect(told).toEqual(figures);
  });

  test('tells how old the newest evidence is', () => {
    const told = [...$('.ages li')].map((line) => [
      $(line).attr('class')?.replace('age-', ''),
      Number($(line).find('.number').text()),
    ]);
    expect(told).toEqual(['1', '2', '3', '4', '0'].map((age) => [age, countOf(`evidence=${age}`)]));
  });
});

const compared = [...filesIn<Series>('statistics')].filter(([, { kinds }]) => kinds);

describe.each(locales)('The coverage page, %s', (locale) => {
  const $ = pageOf(subpage('coverage'), locale);
  const explorer = pathOf({ section: 'spaces' }, locale);
  type Element = Parameters<typeof $>[0];
  const textOf = (element: Element): string => plain($(element).text());
  const cellsOf = (row: Element): readonly string[] => [...$(row).find('td.number')].map(textOf);

  test('says of how many places it speaks', () => {
    expect(numbersIn($('.coverage-summary').text())).toContain(records.length);
  });

  test('leads from each number to as many places', () => {
    const links = [...$('.counts .number a')].map((link) => ({ href: $(link).attr('href') ?? '', told: textOf(link) }));
    const counted = links.map(({ href }) => ({ href, told: String(countOf(href.split('?')[1] ?? '')) }));
    expect(links.length).toBeGreaterThan(50);
    expect(links.every(({ href }) => href.split('?')[0] === explorer)).toBe(true);
    expect(links).toEqual(counted);
  });

  test('tells Regions and states apart without losing a place', () => {
    const queryOf = (cell: Element) => $(cell).find('a').attr('href')?.split('?')[1] ?? '';
    const columns = [...$('.counts-cross tfoot td')].map(queryOf);
    const rows = [...$('.counts-cross tbody tr')].map((row) => ({
      region: queryOf($(row).find('td').last()),
      told: cellsOf(row).map(Number),
    }));
    const counted = rows.map(({ region }) => ({
      region,
      told: columns.map((column) => countOf(`${region}&${column}`)),
    }));
    expect(rows).toEqual(counted);
    expect(rows.map(({ told }) => told.at(-1) ?? 0).reduce((sum, told) => sum + told)).toBe(records.length);
  });

  test('has a line for every year of the newest evidence, and one for the undated', () => {
    const [table] = [...$('#held table')].slice(-1);
    const told = [...$(table).find('tbody tr')].map((row) => [textOf($(row).find('th')), Number(cellsOf(row)[0])]);
    const years = records.map((record) => newestOf(record) && daysOf(newestOf(record) ?? '')[1].slice(0, 4));
    const known = years.filter((year) => year !== undefined).map(Number);
    const all = Array.from(
      { length: Math.max(...known) - Math.min(...known) + 1 },
      (_, back) => Math.max(...known) - back,
    );
    expect(told.slice(0, -1)).toEqual(
      all.map((year) => [String(year), known.filter((other) => other === year).length]),
    );
    expect(told.at(-1)?.[1]).toBe(years.filter((year) => year === undefined).length);
  });

  test('counts every place in one province, or says why not', () => {
    const [, table] = [...$('#held table')];
    const told = [...$(table).find('tbody tr')].map((row) => Number(cellsOf(row)[0]));
    expect(told.reduce((sum, one) => sum + one)).toBe(records.length);
  });

  test('compares the series that say with what, and no other', () => {
    const shown = [...$('.counts-published')].map((table) => $(table).attr('id'));
    expect(shown.toSorted()).toEqual(compared.map(([id]) => id));
  });

  test.each(compared)('sets %s beside the count of its days', (id, record) => {
    const known = (on: string) =>
      [...new Set(daysOf(on).map((day) => knownOpen(record, day)))].toSorted((a, b) => a - b);
    const values = Object.values(record.values).toSorted(byDate);
    const counted = values.map(({ count: published, on, by }) => [[published].flat(), on ? known(on) : [], by]);
    const told = [...$(`#${id} tbody`)].map((line, index) => {
      const [published = '', register = ''] = cellsOf(line);
      const by = values[index]?.by;
      return [numbersIn(published), numbersIn(register), textOf(line).includes(by ?? '') ? by : undefined];
    });
    expect(told).toEqual(counted);
  });

  test('sets each network’s last number beside its places', () => {
    const told = [...$('.counts-claims tbody tr')].map((row) => {
      const id = $(row).find('th a').attr('href')?.split('/').at(-2) ?? '';
      const [claimed = '', known = ''] = cellsOf(row);
      return [id, numbersIn(claimed), Number(known)];
    });
    const counted = told.map(([id]) => [id, lastClaim(String(id)), countOf(`network=${id}`)]);
    const claiming = [...filesIn('networks').keys()].filter((id) => lastClaim(id) !== undefined);
    expect(told).toEqual(counted);
    expect(told.map(([id]) => id).toSorted()).toEqual(claiming);
  });

  test('has every field of the schema, with the number of places of which it is known', () => {
    const told = [...$('.counts-fields')].map((table) => ({
      title: textOf($(table).find('caption')),
      lines: [...$(table).find('tbody tr')].map((row) => [textOf($(row).find('th')), Number(cellsOf(row)[0])]),
    }));
    const counted = filledFields(locale).map(({ title, lines }, index) => ({
      title: title ? plain(title) : told[index]?.title,
      lines: lines.map(([label, known], line) => [label ? plain(label) : told[index]?.lines[line]?.[0], known]),
    }));
    expect(told).toEqual(counted);
  });

  test('tells the share of each field in whole per cent', () => {
    const wrong = [...$('.counts-fields tbody tr')].map(cellsOf).filter(([known, share = '']) => {
      const exact = (Number(known) / records.length) * 100;
      return exact > 0 && exact < 1 ? !share.startsWith('<') : numbersIn(share)[0] !== Math.round(exact);
    });
    expect(wrong).toEqual([]);
  });

  test('tells the numbers behind its biases', () => {
    const cited = (region: string) =>
      records.filter((record) => regionOf(record) === region).flatMap(({ sources = [] }) => sources).length;
    const businessOnly = count(({ kinds }) => kinds.includes('business-centre') && !kinds.includes('coworking'));
    const counted = [cited('03000'), cited('02000'), inState('closed'), inState('planned'), businessOnly];
    const told = [...$('.biases p')].flatMap((bias) => numbersIn(textOf(bias)));
    expect(told).toEqual([...counted, count(({ checks }) => checks !== undefined)]);
  });
});

interface Dated {
  readonly on?: string;
}

interface Series {
  readonly territory: string;
  readonly kinds?: readonly string[];
  readonly values: Readonly<
    Record<string, Dated & { readonly count: number | readonly number[]; readonly by?: string }>
  >;
}

/** By the last day that the date may mean, undated ones last. */
function byDate({ on: a }: Dated, { on: b }: Dated): number {
  const [first, second] = [a, b].map((on) => (on ? daysOf(on)[1] : '9999'));
  return Number((first ?? '') > (second ?? '')) - Number((first ?? '') < (second ?? ''));
}

function knownOpen({ territory, kinds = [] }: Series, day: string): number {
  const isHere = (region: string): boolean => territory === '01000' || territory === region;
  return count(
    (record) => kinds.some((kind) => record.kinds.includes(kind)) && isHere(regionOf(record)) && wasOpenOn(record, day),
  );
}

interface Claim extends Dated {
  readonly spaces?: number | readonly number[];
}

/** The newest number of spaces that a network's record gives, dated ones first. */
function lastClaim(id: string): readonly number[] | undefined {
  const { counts = {} } = filesIn<{ counts?: Readonly<Record<string, Claim>> }>('networks').get(id) ?? {};
  const claims = Object.values(counts).filter(({ spaces }) => spaces !== undefined);
  const { spaces } =
    claims
      .filter(({ on }) => on)
      .toSorted(byDate)
      .at(-1) ??
    claims[0] ??
    {};
  return spaces === undefined ? undefined : [spaces].flat();
}
