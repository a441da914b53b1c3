/** The page of the register on a date and its files, against a fold of the records that is written here anew. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { load } from 'cheerio/slim';
import { parse } from 'csv-parse/sync';
import { describe, expect, test } from 'vitest';
import { buildsUnderTest } from '../../src/cli/builds-under-test.ts';
import { locales } from '../../src/i18n/locales.ts';
import { numbersIn } from './published-series.ts';
import { daysOf, filesIn, type Recorded, records, regionOf, today } from './recount.ts';

const { folder } = buildsUnderTest.own;
const paths = { fr: 'fr/donnees/a-une-date', en: 'en/data/as-of' } as const;
const states = ['open', 'planned', 'unknown', 'closed'] as const;
type State = (typeof states)[number];

interface Dated {
  readonly state: State;
  readonly start: string;
  readonly end: string;
  /** Of what ends on one day: a plan, an opening, what was seen, a closing. */
  readonly rank: number;
}

function dated(state: string | undefined, date: string | undefined, rank: number): readonly Dated[] {
  if (!state || !date) return [];
  const [start = '', end = ''] = daysOf(date);
  return [{ state: state as State, start, end, rank: state === 'planned' ? 0 : rank }];
}

/** The last dated word by a day wins; a later plan undoes nothing, and within the period of an opening or closing nobody knows. */
function stateOn(record: Recorded, day: string): State {
  const seen = [...(record.sources ?? []), ...(record.checks ?? [])].flatMap(({ shows, on, published, accessed }) =>
    dated(shows, on ?? published ?? accessed, 2),
  );
  const facts = [...dated('open', record.opened, 1), ...dated('closed', record.closed, 3)];
  const known = [...facts, ...seen]
    .filter(({ end }) => end <= day)
    .toSorted((a, b) => a.end.localeCompare(b.end) || a.rank - b.rank);
  const last = known.findLast(({ state }) => state !== 'planned')?.state ?? known.at(-1)?.state ?? 'unknown';
  const isOpen = facts.some(
    ({ state, start, end }) => start <= day && day < end && state !== last && last !== 'closed',
  );
  return isOpen ? 'unknown' : last;
}

const counted = (day: string) => states.map((state) => records.filter((one) => stateOn(one, day) === state).length);

describe.each(locales)('The register on a date, %s', (locale) => {
  const $ = load(readFileSync(join(folder, paths[locale], 'index.html'), 'utf8'));
  const rows = [...$('.day-years tbody tr')].map((row) => ({
    day: $(row).find('time').attr('datetime') ?? '',
    numbers: [...$(row).find('td.number')].map((cell) => numbersIn($(cell).text(), locale)[0]),
    file: $(row).find('a').attr('href'),
  }));

  test('has one row for the end of each year since the first evidence, and for the release', () => {
    const years = rows.slice(1).map(({ day }) => day);
    const dates = records.flatMap(({ opened, closed, sources = [], checks = [] }) => [
      ...[opened, closed],
      ...[...sources, ...checks].map(({ shows, on, published, accessed }) => shows && (on ?? published ?? accessed)),
    ]);
    const first = dates.flatMap((date) => (date ? [date.slice(0, 4)] : [])).toSorted()[0];
    expect([rows[0]?.day, years[0], years.at(-1)]).toEqual([
      today,
      `${Number(today.slice(0, 4)) - 1}-12-31`,
      `${first}-12-31`,
    ]);
    expect(new Set(years).size).toBe(Number(today.slice(0, 4)) - Number(first));
  });

  test('counts the states and the open spaces of each Region as the records have them', () => {
    const regions = ['02000', '03000', '04000'];
    const expected = rows.map(({ day }) => [
      ...counted(day),
      ...regions.map((nis) => records.filter((one) => regionOf(one) === nis && stateOn(one, day) === 'open').length),
    ]);
    expect(rows.map(({ numbers }) => numbers)).toEqual(expected);
  });

  test('leads to a file for each year, of every space in its state', () => {
    const told = rows.slice(1).map(({ day, file }) => {
      expect(file).toBe(`/data/as-of/${day}.csv`);
      const lines: readonly { id: string; state: string; day: string }[] = parse(
        readFileSync(join(folder, `data/as-of/${day}.csv`), 'utf8'),
        { columns: true },
      );
      return lines.map(({ id, state, day: on }) => `${id} ${state} ${on}`);
    });
    const spaces = [...filesIn<Recorded>('spaces')];
    expect(told).toEqual(
      rows.slice(1).map(({ day }) => spaces.map(([id, record]) => `${id} ${stateOn(record, day)} ${day}`)),
    );
  });

  test('gives, of those opened in a year, as many as the records date to it', () => {
    const cohorts = [...$('.day-survival tbody tr')].map((row) => {
      const [opened = 0, lately = 0, before = 0, closed = 0, unknown = 0] = [...$(row).find('td.number')].map(
        (cell) => numbersIn($(cell).text(), locale)[0],
      );
      return { year: $(row).find('th').text(), opened, sum: lately + before + closed + unknown };
    });
    const yearOf = ({ opened }: Recorded) => {
      const [first, last] = opened ? daysOf(opened).map((day) => day.slice(0, 4)) : [];
      return first === last ? first : undefined;
    };
    expect(cohorts).toEqual(
      cohorts.map(({ year }) => {
        const opened = records.filter((record) => yearOf(record) === year).length;
        return { year, opened, sum: opened };
      }),
    );
    const all = cohorts.reduce((sum, { opened }) => sum + opened, 0);
    expect(all).toBe(records.filter((record) => yearOf(record)).length);
  });

  test('says where what was known on the day stands, and what the bounds of a survival are not', () => {
    const caption = { fr: 'Ce n’est pas un taux de survie.', en: 'Not a survival rate.' }[locale];
    expect($('#reading code').first().text()).toBe('/data/releases/');
    expect($('.day-fate figcaption strong').text()).toBe(caption);
  });
});
