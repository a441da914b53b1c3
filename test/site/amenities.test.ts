/** What the pages of amenities say, against a count of the records themselves. */
import { describe, expect, test } from 'vitest';
import { locales } from '../../src/i18n/locales.ts';
import { daysOf, type Json, type Recorded } from './recount.ts';
import { addressesOf, addressOf, amenityWords, howMany, pageAt, regionIn, spaces, type Word } from './schema-words.ts';

const answers = ['yes', 'no', 'unknown'] as const;
type Answer = (typeof answers)[number];
type Count = number | readonly [number, number];

const counts: Readonly<Record<string, string>> = { 'meeting-room': 'meetingRooms', 'private-office': 'offices' };
const countIn = (record: Recorded, { key }: Word): Count | undefined =>
  (record['capacity'] as Json | undefined)?.[counts[key] ?? ''] as Count | undefined;

/** What the flag says, else what the number says; neither where they disagree. */
function answerOf(record: Recorded, word: Word): Answer {
  const flag = (record['amenities'] as Json | undefined)?.[word.key];
  const number = countIn(record, word);
  const [least, most] = typeof number === 'number' ? [number, number] : (number ?? [0, 1]);
  const says: readonly unknown[] = [flag, least > 0 ? true : undefined, most === 0 ? false : undefined];
  if (says.includes(true)) return says.includes(false) ? 'unknown' : 'yes';
  return says.includes(false) ? 'no' : 'unknown';
}

const numbersIn = (text: string): readonly number[] => (text.match(/\d+/g) ?? []).map(Number);

/** The pages of a record that support its flag or its number, by their address, with the last day that they may be of. */
function pagesFor(record: Recorded, word: Word): ReadonlyMap<string, string> {
  const isCounted = countIn(record, word) !== undefined;
  const isFlagged = word.key in Object(record['amenities']);
  const pointers = [
    ...(isFlagged ? ['/amenities', `/amenities/${word.key}`] : []),
    ...(isCounted ? ['/capacity', `/capacity/${counts[word.key]}`] : []),
  ];
  const supporting = (record.sources ?? []).filter(({ supports }) =>
    ((supports ?? []) as readonly string[]).some((pointer) => pointers.includes(pointer)),
  );
  return new Map(
    supporting.map(({ url, published, accessed }) => {
      const date = published ?? accessed;
      return [String(url), date ? daysOf(date)[1] : ''];
    }),
  );
}

describe.each(locales)('The list of amenities, %s', (locale) => {
  test('has every amenity of the schema with its yes, no and not known', () => {
    const $ = pageAt(addressOf('amenities', locale));
    const told = [...$('tbody tr')].map((row) => [
      $(row).find('th a').attr('href'),
      ...[...$(row).find('td.number')].map((cell) => Number($(cell).text())),
    ]);
    const counted = amenityWords.map((word) => [
      addressOf('amenities', locale, word),
      ...answers.map((answer) => howMany((record) => answerOf(record, word) === answer)),
    ]);
    expect(told.toSorted()).toEqual(counted.toSorted());
    const yes = told.map(([, count]) => Number(count));
    expect(yes).toEqual(yes.toSorted((a, b) => b - a));
  });
});

describe.each(locales)('The pages of amenities, %s', (locale) => {
  const pages = amenityWords.map((word) => ({ word, $: pageAt(addressOf('amenities', locale, word)) }));
  const counted = (word: Word) => answers.map((answer) => howMany((record) => answerOf(record, word) === answer));

  test.each(pages)('$word.key tells yes, no and not known, which are all the places', ({ word, $ }) => {
    const told = numbersIn($('.answer-counts').text());
    expect(told).toEqual(counted(word));
    expect(told.reduce((sum, one) => sum + one)).toBe(spaces.size);
    expect(answers.map((answer) => Number($(`#${answer} h2 .number`).text()))).toEqual(told);
  });

  test.each(pages)('$word.key lists every yes and every no by name, and no unknown', ({ word, $ }) => {
    const told = answers.map((answer) => [...$(`#${answer} .rows h3 a`)].map((link) => $(link).attr('href')));
    expect(told).toEqual([
      ...(['yes', 'no'] as const).map((answer) => addressesOf(locale, (record) => answerOf(record, word) === answer)),
      [],
    ]);
  });

  test.each(pages)('$word.key names with each the newest page that says so, and its date', ({ word, $ }) => {
    const rows = [...$('#yes .row, #no .row')];
    const wrong = rows.flatMap((row) => {
      const id = $(row).find('h3 a').attr('href')?.split('/').at(-2) ?? '';
      const record = spaces.get(id);
      const known = record ? pagesFor(record, word) : new Map<string, string>();
      const newest = [...known.values()].toSorted().at(-1) ?? '';
      const said = $(row).find('.row-said');
      const date = known.get(said.find('a').attr('href') ?? '');
      const year = newest.slice(0, 4) || (locale === 'fr' ? 'sans date' : 'undated');
      return date?.slice(0, 4) === newest.slice(0, 4) && said.text().includes(year) ? [] : [id];
    });
    expect(wrong).toEqual([]);
  });

  test.each(pages)('$word.key leads to the amenities that are known in the same places', ({ word, $ }) => {
    const told = [...$('.places li')].map((line) => [
      $(line).find('a').attr('href'),
      numbersIn($(line).find('.number').text())[0],
    ]);
    const both = amenityWords
      .filter((other) => other !== word)
      .map((other) => [
        addressOf('amenities', locale, other),
        howMany((record) => answerOf(record, word) === 'yes' && answerOf(record, other) === 'yes'),
      ])
      .filter(([, count]) => count !== 0);
    expect(told.toSorted()).toEqual(both.toSorted());
  });

  test.each(pages)('$word.key has a map of the places that have it, if any', ({ word, $ }) => {
    const [yes = 0] = counted(word);
    expect($('.m-sheet svg').length).toBe(yes > 0 ? 1 : 0);
    const told = [...$('.key li')].map((line) => numbersIn($(line).text())[0] ?? 0);
    expect(told.reduce((sum, one) => sum + one, 0)).toBe(
      howMany((record) => answerOf(record, word) === 'yes' && regionIn(record) !== ''),
    );
  });

  test.each(pages.filter(({ word }) => counts[word.key]))(
    '$word.key tells how many, where it is known',
    ({ word, $ }) => {
      const told = [...$('.counted-table tbody tr')].flatMap((row) =>
        [...$(row).find('li a')].map(({ attribs }) => [
          attribs['href']?.split('/').at(-2) ?? '',
          numbersIn($(row).find('th').text()),
        ]),
      );
      const numbered = [...spaces].flatMap(([id, record]) => {
        const count = countIn(record, word);
        return count === undefined ? [] : [[id, [count].flat()]];
      });
      expect(numbered.length).toBeGreaterThan(0);
      expect(told.toSorted()).toEqual(numbered.toSorted());
    },
  );
});

test('every amenity of a record has a page', () => {
  const known = new Set(amenityWords.map(({ key }) => key));
  const stated = [...spaces.values()].flatMap((record) => Object.keys((record['amenities'] ?? {}) as Json));
  expect(stated.filter((key) => !known.has(key))).toEqual([]);
});
