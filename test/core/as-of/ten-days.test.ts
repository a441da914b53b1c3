/** The state of ten places on ten days, worked out by hand from their files in content/spaces/. */
import { describe, expect, test } from 'vitest';
import { onDay } from '../../../src/core/as-of/on-day.ts';
import { statesThroughTime } from '../../../src/core/as-of/published.ts';
import { loadCatalogue } from '../../../src/io/load-catalogue.ts';

const spaces = new Map(statesThroughTime(loadCatalogue()).map((space) => [space.id, space]));

/** The state on a day, by what, the date and the numbers of the evidence, and where the interval stands. */
function stateOf(id: string, day: string) {
  const space = spaces.get(id);
  if (!space) throw new Error(`There is no space ${id}.`);
  const { state, evidence, interval } = onDay(space, day);
  const { from, until, earliest } = interval;
  return { state, by: evidence?.by, date: evidence?.date, numbers: evidence?.numbers, from, until, earliest };
}

describe('On a day worked out by hand', () => {
  test('a place whose opening is dated to the day is open from that day', () => {
    // opened 2012-05-11 (sources 1 and 2); the page of that same day, source 1, shows it open: the last word of the day.
    expect(stateOf('esco-tournai', '2012-05-11')).toMatchObject({
      state: 'open',
      by: 'seen',
      date: '2012-05-11',
      numbers: [1],
      from: '2012-05-11',
      earliest: '2012-05-11',
    });
  });

  test('a place of which only the year of the opening is known is unknown within that year', () => {
    // opened 2012 (sources 1, 2, 3), and the first page that shows it open is of 2018: on 1 July 2012 nobody can say.
    expect(stateOf('de-hoorn-leuven', '2012-07-01')).toMatchObject({
      state: 'unknown',
      by: 'opened',
      date: '2012',
      numbers: [1, 2, 3],
      until: '2012-12-30',
    });
  });

  test('a place closed in a year is unknown within it, until a page of that year shows it closed', () => {
    // closed 2012 (sources 3, 4, 5), last seen open on 30 March 2011; source 3, of 11 December 2012, shows it closed.
    expect(stateOf('the-hub-brussels-bruxelles', '2012-06-30')).toMatchObject({
      state: 'unknown',
      by: 'closed',
      date: '2012',
      numbers: [3, 4, 5],
      from: '2012-01-01',
      until: '2012-12-10',
    });
  });

  test('a place announced and not yet open is planned on the eve of its opening', () => {
    // Source 1, of 23 June 2022, announces it; opened 2022-09-01. Source 3 gives another opening, which changes nothing here.
    expect(stateOf('silversquare-guillemins-liege', '2022-08-31')).toMatchObject({
      state: 'planned',
      by: 'seen',
      date: '2022-06-23',
      numbers: [1],
      from: '2022-06-23',
      until: '2022-08-31',
    });
  });

  test('a place that only an undated page shows open is unknown on every day', () => {
    // Source 1 shows it open without a date; source 2 is dated and shows no state.
    expect(stateOf('a-space-borgerhout', '2026-11-21')).toMatchObject({
      state: 'unknown',
      by: undefined,
      from: undefined,
      until: undefined,
    });
    expect(spaces.get('a-space-borgerhout')?.undated).toEqual({ state: 'open', numbers: [1] });
  });

  test('a place whose sources disagree follows the date that its record keeps, and says who disagrees', () => {
    // opened 2013-03 (source 1), while sources 5 and 7 say 2012: at the end of 2012 it is unknown, not open.
    expect(stateOf('coworking-namur-namur', '2012-12-31')).toMatchObject({ state: 'unknown', until: '2013-03-30' });
    const [, open] = spaces.get('coworking-namur-namur')?.intervals ?? [];
    expect(open).toMatchObject({ state: 'open', from: '2013-03-31', earliest: '2013-03-01' });
    expect(open?.evidence[0]?.contradicted).toEqual([
      { number: 5, value: '2012' },
      { number: 7, value: '2012' },
    ]);
  });

  test('a place that a list shows closed was open by the last word before, and may have closed at any time since', () => {
    // opened 2011-06; source 2, dated 2012, shows it open; source 4, of 20 May 2015, closed. No source dates the closing.
    expect(stateOf('the-loft-forest', '2015-05-19')).toMatchObject({
      state: 'open',
      date: '2012',
      until: '2015-05-19',
    });
    expect(stateOf('the-loft-forest', '2015-05-20')).toMatchObject({
      state: 'closed',
      by: 'seen',
      numbers: [4],
      from: '2015-05-20',
      earliest: '2012-01-01',
    });
  });

  test('a place opened between two months is unknown between them, until a page shows it open', () => {
    // opened 2019-09/2019-11; source 1, of 15 November 2019, was there: open from then on, at the earliest since 1 September.
    expect(stateOf('den-offies-kruibeke', '2019-10-15')).toMatchObject({ state: 'unknown', date: '2019-09/2019-11' });
    expect(stateOf('den-offies-kruibeke', '2019-11-15')).toMatchObject({
      state: 'open',
      by: 'seen',
      from: '2019-11-15',
      earliest: '2019-09-01',
    });
  });

  test('a place that a page closes earlier stays open until the closing that its record keeps', () => {
    // closed 2019-12-31 (source 3, of the day before, which shows it open); source 4 says 2018-06 and is not followed.
    expect(stateOf('nest-gent', '2019-12-30')).toMatchObject({ state: 'open', date: '2019-12-30', numbers: [3] });
    expect(stateOf('nest-gent', '2019-12-31')).toMatchObject({
      state: 'closed',
      by: 'closed',
      numbers: [3],
      earliest: '2019-12-31',
    });
  });

  test('a place that nobody saw open stays planned, however long ago it should have opened', () => {
    // expected 2025-01/2025-03; sources 1 (2024) and 2 (16 December 2024) announce it. The later last day, of the year 2024, is source 1.
    expect(stateOf('coworking-hannut', '2025-12-31')).toMatchObject({
      state: 'planned',
      by: 'seen',
      date: '2024',
      numbers: [1],
      from: '2024-12-16',
      until: undefined,
    });
  });
});
