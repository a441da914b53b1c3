/** What the pages of kinds say, against a count of the records themselves. */
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { locales } from '../../src/i18n/locales.ts';
import { type Recorded, stateOf } from './recount.ts';
import { addressesOf, addressOf, howMany, kindWords, pageAt, regionIn, spaces, type Word } from './schema-words.ts';

const listed = ['open', 'planned', 'unknown', 'closed'];
const regions = (JSON.parse(readFileSync('content/gazetteer/regions.json', 'utf8')) as { nis: string }[]).map(
  ({ nis }) => nis,
);
const isOf =
  ({ key }: Word) =>
  ({ kinds }: Recorded): boolean =>
    kinds.includes(key);

/** How many are open, planned, of unknown state and closed, and all of them. */
const byState = (has: (record: Recorded) => boolean): readonly number[] => [
  ...listed.map((state) => howMany((record) => has(record) && stateOf(record).state === state)),
  howMany(has),
];

const cellsIn = ($: ReturnType<typeof pageAt>, rows: string): readonly (readonly number[])[] =>
  [...$(rows)].map((row) => [...$(row).find('td.number')].map((cell) => Number($(cell).text().replace(/\D/g, ''))));

describe.each(locales)('The list of kinds, %s', (locale) => {
  const $ = pageAt(addressOf('kinds', locale));

  test('has every kind of the schema with its places by state, the greatest first', () => {
    const told = [...$('tbody tr')].map((row) => $(row).find('th a').attr('href'));
    expect(told.toSorted()).toEqual(kindWords.map((word) => addressOf('kinds', locale, word)).toSorted());
    const counts = cellsIn($, 'tbody tr');
    const words = told.map((href) => kindWords.find((word) => addressOf('kinds', locale, word) === href));
    expect(counts).toEqual(words.map((word) => word && byState(isOf(word))));
    const all = counts.map((cells) => cells.at(-1) ?? 0);
    expect(all).toEqual(all.toSorted((a, b) => b - a));
  });

  test('counts each place once in its last line', () => {
    expect(cellsIn($, 'tfoot tr')).toEqual([byState(() => true)]);
  });
});

describe.each(locales)('The pages of kinds, %s', (locale) => {
  const pages = kindWords.map((word) => ({ word, $: pageAt(addressOf('kinds', locale, word)) }));

  test.each(pages)('$word.key counts its places by Region and by state', ({ word, $ }) => {
    const has = isOf(word);
    const places = regions.map((nis) => byState((record) => has(record) && regionIn(record) === nis));
    const nowhere = byState((record) => has(record) && regionIn(record) === '');
    expect(cellsIn($, '.counts-cross tbody tr')).toEqual(nowhere.at(-1) === 0 ? places : [...places, nowhere]);
    expect(cellsIn($, '.counts-cross tfoot tr')).toEqual([byState(has)]);
  });

  test.each(pages)('$word.key says how many there are, are open, and are mainly that', ({ word, $ }) => {
    const told = ($('.purpose').text().match(/\d+/g) ?? []).map(Number);
    const mainly = howMany(({ kinds }) => kinds[0] === word.key);
    const [open = 0, , , , all = 0] = byState(isOf(word));
    expect(told).toEqual([all, open, mainly].slice(0, mainly > 0 ? 3 : 2));
  });

  test.each(pages)('$word.key lists every one of them once, state by state, by name', ({ word, $ }) => {
    const told = listed.map((state) => [...$(`#${state} .rows h3 a`)].map((link) => $(link).attr('href')));
    const counted = listed.map((state) =>
      addressesOf(locale, (record) => isOf(word)(record) && stateOf(record).state === state),
    );
    expect(told).toEqual(counted);
    const heads = listed.map((state) => Number($(`#${state} h2 .number`).text() || 0));
    expect(heads).toEqual(counted.map(({ length }) => length));
  });

  test.each(pages)('$word.key leads to the kinds that its places are as well', ({ word, $ }) => {
    const told = [...$('.places li')].map((line) => [
      $(line).find('a').attr('href'),
      Number($(line).find('.number').text().match(/\d+/)?.[0]),
    ]);
    const counted = kindWords
      .filter((other) => other !== word)
      .map((other) => [
        addressOf('kinds', locale, other),
        howMany(({ kinds }) => kinds.includes(word.key) && kinds.includes(other.key)),
      ])
      .filter(([, both]) => both !== 0);
    expect(told.toSorted()).toEqual(counted.toSorted());
  });

  test.each(pages)('$word.key has a map of them', ({ word, $ }) => {
    const told = [...$('.key li')].map((line) => Number($(line).text().match(/\d+/)?.[0]));
    expect($('.m-sheet svg').length).toBe(1);
    expect(told.reduce((sum, one) => sum + one, 0)).toBe(
      howMany((record) => isOf(word)(record) && regionIn(record) !== ''),
    );
  });
});

test('every kind of a record has a page', () => {
  const known = new Set(kindWords.map(({ key }) => key));
  expect([...spaces.values()].flatMap(({ kinds }) => kinds).filter((kind) => !known.has(kind))).toEqual([]);
});
