/** Every number and every list of "How many?" and of the pages of definitions, against a recount of the files. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { load } from 'cheerio/slim';
import { describe, expect, test } from 'vitest';
import { buildsUnderTest } from '../../src/cli/builds-under-test.ts';
import { type Page, pathOf } from '../../src/core/page.ts';
import { locales, type Locale } from '../../src/i18n/locales.ts';
import { daysOf, filesIn, type Recorded } from './recount.ts';
import {
  answerOf,
  criteriaIn,
  criterionCount,
  criterionTruth,
  type DefinitionFile,
  definitions,
  idsOf,
  openOn,
  places,
  rangeOf,
  standing,
} from './recount-definitions.ts';
import { rowsOf } from './recorded-facts.ts';

const pageOf = (page: Page, locale: Locale) =>
  load(readFileSync(join(buildsUnderTest.own.folder, pathOf(page, locale), 'index.html'), 'utf8'));
type Loaded = ReturnType<typeof pageOf>;
type Element = Parameters<Loaded>[0];

const plain = (text: string): string => text.replace(/\s+/g, ' ').trim();
const numbersIn = (text: string): readonly number[] => (text.match(/\d+/g) ?? []).map(Number);
const idIn = (href = ''): string => href.split('/').at(-2) ?? '';
const answers = ['yes', 'unknown', 'no'] as const;
const inEveryLanguage = locales.flatMap((locale) => [...definitions].map(([id, file]) => [locale, id, file] as const));

/** Least and most, or one number where they are the same. */
const told = ([least, most]: readonly [number, number]): readonly number[] =>
  least === most ? [least] : [least, most];

describe.each(inEveryLanguage)('In %s, the page of %s', (locale, id, definition) => {
  const $ = pageOf({ section: 'definitions', id }, locale);
  const textOf = (element: Element): string => plain($(element).text());
  const counts = answers.map((answer) => idsOf(definition, answer).length);
  const [yes = 0, unknown = 0, no = 0] = counts;

  test('tells the range, what is not known, and the yes and the no', () => {
    expect(numbersIn(textOf('[data-part=range]'))).toEqual(told([yes, yes + unknown]));
    expect(numbersIn(textOf('[data-part=lead]'))).toEqual([unknown, standing.size]);
    expect(numbersIn(textOf('[data-part=tally]'))).toEqual([yes, no]);
  });

  test('draws what it tells', () => {
    expect(numbersIn($('[data-part=bar]').attr('aria-label') ?? '')).toEqual([...counts, standing.size]);
    const drawn = ['bar-yes', 'bar-unknown'].map((part) => parseFloat($(`[data-part=${part}]`).attr('width') ?? ''));
    expect(drawn).toEqual([yes, unknown].map((part) => Math.round((part / standing.size) * 10_000) / 100));
  });

  test.each(answers)('lists the places that answer %s, each once', (answer) => {
    const listed = [...$(`.answers-${answer} .place-name`)].map((link) => idIn($(link).attr('href')));
    expect(listed.toSorted()).toEqual(idsOf(definition, answer));
    expect(textOf(`.answers-${answer} h3 .number`)).toBe(String(listed.length));
  });

  test('says under each no which fact makes it, and under each unknown which one is missing', () => {
    const noted = (answer: string) =>
      [...$(`.answers-${answer} .place-answer`)].map((line) => $(line).find('.place-note'));
    expect(noted('no').filter((note) => textOf(note) === '')).toEqual([]);
    const links = noted('unknown').map((note) => note.find('a').length);
    expect(links.filter((count) => count < 1 || count > 3)).toEqual([]);
  });

  test('counts the answers to each of its criteria', () => {
    const shown = [...$('.formula-whole .answer-counts')].map((line) =>
      ['yes', 'no', 'unknown'].map((answer) => Number(textOf($(line).find(`[data-answer=${answer}]`)))),
    );
    const counted = criteriaIn(definition.formula).map((criterion) =>
      ['yes', 'no', 'unknown'].map((answer) => criterionCount(criterion, answer)),
    );
    expect(shown).toEqual(counted);
  });

  test('counts the places for want of each missing fact, the most frequent first', () => {
    const shown = [...$('.missing tbody tr')].map((row) => [
      $(row).attr('data-criterion'),
      Number(textOf($(row).find('[data-count]'))),
    ]);
    const lacking = [...standing.values()].filter((record) => answerOf(definition, record) === 'unknown');
    const counted = shown.map(([criterion]) => [criterion, lackingFor(String(criterion), definition, lacking)]);
    expect(shown).toEqual(counted);
    expect(shown.map(([, count]) => Number(count))).toEqual(
      shown.map(([, count]) => Number(count)).toSorted((a, b) => b - a),
    );
  });

  test('shows what the members of its label answer', () => {
    const shown = [...$('.label-members li')].map((line) => [
      idIn($(line).find('a').attr('href')),
      textOf($(line).find('.hint')),
    ]);
    const { network } = definition;
    const members = [...places].filter(([, { networks = {} }]) => network !== undefined && network in networks);
    expect(shown.map(([member]) => member).toSorted()).toEqual(members.map(([member]) => member));
    expect(new Set(shown.map(([, answer]) => answer)).size).toBe(
      new Set(members.map(([, record]) => answerOf(definition, record))).size,
    );
  });
});

/** Places that are unknown and lack this criterion, where a part that is already decided no longer asks for it. */
function lackingFor(criterion: string, definition: DefinitionFile, unknown: readonly Recorded[]): number {
  const isOpen = (formula: DefinitionFile['formula'], record: Recorded): boolean => {
    if (answerOf({ ...definition, formula }, record) !== 'unknown') return false;
    if (typeof formula === 'string') return formula === criterion;
    return Object.entries(formula).some(
      ([operator, parts]) => operator !== 'beyond' && [parts].flat().some((part) => isOpen(part, record)),
    );
  };
  return unknown.filter((record) => isOpen(definition.formula, record)).length;
}

/** A column of the file: `of` has for each place a letter, U+0030 for the first of the values. */
interface Column {
  readonly values: readonly string[];
  readonly of: string;
}
const textAt = (column: Column | undefined, index: number) =>
  column?.values[column.of.charCodeAt(index) - '0'.charCodeAt(0)];

interface Handed {
  readonly ids: readonly string[];
  readonly answers: Readonly<Record<string, Column>>;
  readonly standing: Column;
}

interface Series {
  readonly values: Readonly<Record<string, { readonly on: string; readonly count: number | readonly number[] }>>;
}

describe.each(locales)('“How many?” in %s', (locale) => {
  const $ = pageOf({ section: 'howMany' }, locale);
  const textOf = (element: Element): string => plain($(element).text());
  const cellsOf = (row: Element): readonly string[] => [...$(row).find('td')].map(textOf);
  const series = filesIn<Series>('statistics');
  const quoted = [
    series.get('coworking-spaces-belgium')?.values['2012'],
    series.get('coworking-spaces-belgium')?.values['2014'],
    series.get('coworking-spaces-belgium')?.values['2019'],
    series.get('flexible-office-centres-belgium')?.values['2023-05'],
  ].flatMap((value) => value ?? []);

  test('has every definition, from the one that asks least, with its yes, unknown and no', () => {
    const shown = [...$('.counts-definitions tbody tr')].map((row) => [
      $(row).attr('data-definition') ?? '',
      ...cellsOf(row).map(Number),
    ]);
    const counted = shown.map(([id]) => {
      const definition = definitions.get(String(id));
      return [id, ...(definition ? answers.map((answer) => idsOf(definition, answer).length) : [])];
    });
    expect(shown).toEqual(counted);
    expect(shown.map(([id]) => id).toSorted()).toEqual([...definitions.keys()]);
  });

  test('sets each definition beside the numbers that are quoted, at their dates and today', () => {
    expect([...$('.counts-published-row .figure')].map((cell) => numbersIn(textOf(cell)))).toEqual(
      quoted.map(({ count }) => [count].flat()),
    );
    const shown = [...$('.counts-quoted tbody tr')].map((row) => [
      $(row).attr('data-definition') ?? '',
      ...cellsOf(row).map(numbersIn),
    ]);
    const then = (definition: DefinitionFile, on: string) => {
      const [first, last] = daysOf(on).map((day) => rangeOf(definition, openOn(day)));
      return told([Math.min(first?.[0] ?? 0, last?.[0] ?? 0), Math.max(first?.[1] ?? 0, last?.[1] ?? 0)]);
    };
    const counted = shown.map(([id]) => {
      const definition = definitions.get(String(id));
      if (!definition) return [id];
      return [id, ...quoted.map(({ on }) => then(definition, on)), told(rangeOf(definition))];
    });
    expect(shown).toEqual(counted);
    expect(shown).toHaveLength(definitions.size);
  });

  test('has for its script every place with its answers, and says which ones stand', () => {
    const { criteria } = JSON.parse($('how-many').attr('data-handed') ?? '{}') as {
      criteria: readonly { readonly id: string }[];
    };
    const letter = new Map<boolean | undefined, string>([
      [true, 'y'],
      [false, 'n'],
      [undefined, 'u'],
    ]);
    const file = $('how-many').attr('data-places') ?? '';
    const {
      ids,
      answers: told,
      standing: stands,
    } = JSON.parse(readFileSync(join(buildsUnderTest.own.folder, file), 'utf8')) as Handed;
    const handed = ids.map((id, index) => [
      id,
      criteria.map((criterion) => textAt(told[criterion.id], index)).join(''),
      textAt(stands, index) !== '',
    ]);
    const counted = [...places].map(([id, record]) => [
      id,
      criteria.map((criterion) => letter.get(criterionTruth(criterion.id, record))).join(''),
      standing.has(id),
    ]);
    const byId = (a: readonly unknown[], b: readonly unknown[]) => (String(a[0]) < String(b[0]) ? -1 : 1);
    expect(handed.toSorted(byId)).toEqual(counted.toSorted(byId));
  });

  test('counts for each criterion what the standing places answer', () => {
    const shown = [...$('.criterion')].map((line) => [
      $(line).find('input').attr('value'),
      ...['yes', 'no', 'unknown'].map((answer) => Number(textOf($(line).find(`[data-answer=${answer}]`)))),
    ]);
    const counted = shown.map(([id]) => [
      id,
      ...['yes', 'no', 'unknown'].map((answer) => criterionCount(String(id), answer)),
    ]);
    expect(shown).toEqual(counted);
    const asked = new Set([...definitions.values()].flatMap(({ formula }) => criteriaIn(formula)));
    expect(shown.map(([id]) => id).toSorted()).toEqual([...asked].toSorted());
  });
});

test('definitions.csv says of every place what every definition does', () => {
  const told = rowsOf('definitions').map(({ space_id, definition, answer }) => [space_id, definition, answer]);
  const counted = [...places].flatMap(([space, record]) =>
    [...definitions].map(([id, definition]) => [space, id, answerOf(definition, record)]),
  );
  expect(told.toSorted()).toEqual(counted.toSorted());
});
