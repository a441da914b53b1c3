import { describe, expect, test } from 'vitest';
import { fateOf, survivalOf, yearsAsked } from '../../../src/core/as-of/survival.ts';
import { evidenceOf } from '../../../src/core/evidence.ts';
import { aCatalogue, aSpace, type Given } from '../../a-space.ts';
import { page } from '../life-of.ts';

const fate = (given: Given & { opened: string }, years: number) => {
  const record = aSpace(given);
  return fateOf({ record, evidence: evidenceOf(record) }, given.opened, years);
};

describe('So many years after its opening a space', () => {
  test('is open where a page of that day or later shows it', () => {
    const given = { opened: '2014-03-01', sources: [page('open', '2016-03-01')] };
    expect([1, 2, 3].map((years) => fate(given, years))).toEqual(['open', 'open', 'unknown']);
  });

  test('is unknown while the page may be older than the day: 2016 may be January', () => {
    expect(fate({ opened: '2014-03-01', sources: [page('open', '2016')] }, 2)).toBe('unknown');
  });

  test('is unknown where the opening may be later than the page allows', () => {
    // Opened on some day of 2014: two years later is up to 31 December 2016, the page of March is too early to say.
    expect(fate({ opened: '2014', sources: [page('open', '2016-03-01')] }, 2)).toBe('unknown');
  });

  test('was open before a closing that came later, and is closed after it', () => {
    const given = { opened: '2014-03-01', closed: '2017-06', sources: [page('closed', '2018-01-01')] };
    expect([1, 2, 3, 5].map((years) => fate(given, years))).toEqual(['open', 'open', 'open', 'closed']);
  });

  test('is unknown on a day within the period of its closing', () => {
    // Closed in 2017, and 1 March 2017 is three years later: before or after, nobody says.
    expect(fate({ opened: '2014-03-01', closed: '2017', sources: [page('closed', '2018-01-01')] }, 3)).toBe('unknown');
  });

  test('is never closed for want of news', () => {
    expect(fate({ opened: '2002', sources: [page('open', '2002-12-31')] }, 10)).toBe('unknown');
  });
});

describe('What became of the spaces opened in a year', () => {
  const { cohorts, all, undated } = survivalOf(
    aCatalogue({
      seen: { opened: '2022-02-01', sources: [page('open', '2025-06-01')] },
      silent: { opened: '2022', sources: [page('open', '2022-12-31')] },
      gone: { opened: '2022-05', closed: '2023-01-01', sources: [page('closed', '2023-02-01')] },
      young: { opened: '2025-11-01', sources: [page('open', '2026-01-01')] },
      wide: { opened: '2019-11/2020-02', sources: [page('open', '2021-01-01')] },
      never: { sources: [page('open', '2015-01-01')] },
    }),
  );
  const of = (year: number) => cohorts.find((cohort) => cohort.year === year);

  test('is told by their state at the release, old news apart from new', () => {
    expect(of(2022)).toMatchObject({ opened: 3, openLately: 1, openBefore: 1, closed: 1, unknown: 0 });
  });

  test('lies between those shown open and those not shown closed', () => {
    // After one year, on 31 December 2023 at the latest: `seen` was open, `silent` is unknown, `gone` had closed.
    expect(of(2022)?.after[yearsAsked.indexOf(1)]).toEqual({ of: 3, least: 1, most: 2 });
  });

  test('is left out where the day is not come for all of them', () => {
    expect(of(2022)?.after.map((bounds) => bounds !== undefined)).toEqual([true, true, true, false, false]);
    expect(of(2025)?.after).toEqual([undefined, undefined, undefined, undefined, undefined]);
  });

  test('is summed over the years for which the day is come', () => {
    expect(all.after[0]).toEqual({ of: 3, least: 1, most: 2 });
    expect(all.opened).toBe(4);
  });

  test('says how many are left out because no source dates their opening to a year', () => {
    expect(undated).toBe(2);
  });
});
