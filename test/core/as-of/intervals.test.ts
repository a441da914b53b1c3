import { describe, expect, test } from 'vitest';
import { intervalsOf } from '../../../src/core/as-of/intervals.ts';
import { onDay } from '../../../src/core/as-of/on-day.ts';
import { publishedStates } from '../../../src/core/as-of/published.ts';
import { evidenceOf } from '../../../src/core/evidence.ts';
import { stateOn } from '../../../src/core/state.ts';
import { loadCatalogue } from '../../../src/io/load-catalogue.ts';
import { aSpace, type Given } from '../../a-space.ts';
import { page } from '../life-of.ts';

const today = '2026-11-21';
/** The intervals of such a space, e.g. `open 2013-03-31 … 2019-12-30 (2013-03-01)`, the earliest beginning in brackets. */
const of = (given: Given) =>
  intervalsOf(aSpace(given), evidenceOf(aSpace(given)), today).map(
    ({ state, from = '', until = '', earliest }) => `${state} ${from}…${until}${earliest ? ` (${earliest})` : ''}`,
  );

describe('The intervals of a space', () => {
  test('are one, unknown, where nothing is dated', () => {
    expect(of({ sources: [page('open')] })).toEqual(['unknown …']);
  });

  test('begin with the first page that shows it, of which nothing says how long before', () => {
    expect(of({ sources: [page('open', '2014-08-13')] })).toEqual(['unknown …2014-08-12', 'open 2014-08-13…']);
  });

  test('follow a life from the plan to the closing', () => {
    const sources = [page('planned', '2014-05-01'), page('open', '2016-01-01')];
    expect(of({ opened: '2015-03', closed: '2019-12-31', sources })).toEqual([
      'unknown …2014-04-30',
      'planned 2014-05-01…2015-02-28',
      'unknown 2015-03-01…2015-03-30',
      'open 2015-03-31…2019-12-30 (2015-03-01)',
      'closed 2019-12-31… (2019-12-31)',
    ]);
  });

  test('are not parted by a check that shows what was shown before', () => {
    const checks = [{ on: '2026-05-02', by: 'visit', shows: 'open' } as const];
    expect(of({ opened: '2014-08-13', sources: [], checks })).toEqual([
      'unknown …2014-08-12',
      'open 2014-08-13… (2014-08-13)',
    ]);
  });

  test('let a check decide that comes after the last page', () => {
    const checks = [{ on: '2026-05-02', by: 'visit', shows: 'closed' } as const];
    expect(of({ sources: [page('open', '2014-08')], checks })).toEqual([
      'unknown …2014-08-30',
      'open 2014-08-31…2026-05-01',
      'closed 2026-05-02… (2014-08-01)',
    ]);
  });

  test('show a place that opened again after its closing, at the earliest since it was closed', () => {
    expect(of({ closed: '2012-06-30', sources: [page('open', '2011-01-01'), page('open', '2014-03-01')] })).toEqual([
      'unknown …2010-12-31',
      'open 2011-01-01…2012-06-29',
      'closed 2012-06-30…2014-02-28 (2012-06-30)',
      'open 2014-03-01… (2012-06-30)',
    ]);
  });

  test('say nothing of the time after the release', () => {
    expect(of({ opened: '2027', sources: [page('planned', '2025-01-01')] })).toEqual([
      'unknown …2024-12-31',
      'planned 2025-01-01…',
    ]);
  });

  test('tell, on every day on which something may change, what the fold of the register tells', () => {
    const { spaces, release } = loadCatalogue();
    const differing = spaces.flatMap((space) => {
      const states = publishedStates(space, release.date);
      const days = states.intervals
        .flatMap(({ from, until, evidence }) => [
          from,
          until,
          ...evidence.flatMap(({ earliest, latest }) => [earliest, latest]),
        ])
        .filter((day) => day !== undefined && day <= release.date) as string[];
      const years = Array.from({ length: 26 }, (_, year) => [`${2001 + year}-01-01`, `${2001 + year}-06-15`]).flat();
      return [...days, ...years, release.date]
        .filter((day) => onDay(states, day).state !== stateOn(space.record, space.evidence, day))
        .map((day) => `${space.id} ${day}`);
    });
    expect(differing).toEqual([]);
  });

  test('leave no day out and take none twice', () => {
    const { spaces, release } = loadCatalogue();
    const nextDay = (day: string) => new Date(Date.parse(day) + 86_400_000).toISOString().slice(0, 10);
    const torn = spaces.filter((space) => {
      const { intervals } = publishedStates(space, release.date);
      return intervals.some(({ until }, index) => (until && nextDay(until)) !== intervals[index + 1]?.from);
    });
    expect(torn.map(({ id }) => id)).toEqual([]);
  });
});
