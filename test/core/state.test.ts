import { describe, expect, test } from 'vitest';
import { evidenceOf } from '../../src/core/evidence.ts';
import { stateEvents, stateOn, statusOf } from '../../src/core/state.ts';
import { aSource, aSpace, type Given } from '../a-space.ts';

const today = '2026-11-21';

/** A page that shows a state; undated without a date. */
const page = (shows: 'planned' | 'open' | 'closed', published?: string) => aSource({ shows, ...(published && { published }) });

const on = (given: Given, day: string) => stateOn(aSpace(given), evidenceOf(aSpace(given)), day);
const status = (given: Given) => statusOf(aSpace(given), evidenceOf(aSpace(given)), today);

describe('The Hub Brussels: opened in December 2009, seen in 2010 and 2011, closed in 2012', () => {
  const theHub: Given = {
    name: 'The Hub Brussels',
    opened: '2009-12',
    closed: '2012',
    sources: [page('open', '2010-05-23'), page('open', '2011-03-30'), page('closed', '2012-12-11'), page('closed'), page('closed'), aSource()],
  };

  test.each([
    ['2009-11-30', 'unknown'],
    ['2009-12-01', 'unknown'],
    ['2009-12-30', 'unknown'],
    ['2009-12-31', 'open'],
    ['2010-05-23', 'open'],
    ['2011-12-31', 'open'],
    ['2012-01-01', 'unknown'],
    ['2012-12-10', 'unknown'],
    ['2012-12-11', 'closed'],
    ['2012-12-31', 'closed'],
    ['2026-11-21', 'closed'],
  ])('on %s it is %s', (day, state) => {
    expect(on(theHub, day)).toBe(state);
  });

  test('is known as closed in 2012, which a page of that year shows', () => {
    expect(status(theHub)).toMatchObject({ state: 'closed', by: 'closed', date: '2012', isUndated: false });
  });

  test('has its dated events in order', () => {
    const events = stateEvents(aSpace(theHub), evidenceOf(aSpace(theHub)));
    expect(events.map(({ state, date }) => `${state} ${date}`)).toEqual(['open 2009-12', 'open 2010-05-23', 'open 2011-03-30', 'closed 2012-12-11', 'closed 2012']);
  });
});

test('Coworking Namur is open as of the page of 5 October 2016, the newest that is dated', () => {
  const namur: Given = { opened: '2013-03', sources: [page('open', '2013-06-07'), page('open', '2014-08-13'), page('open', '2015-05-18'), page('open', '2016-10-05'), page('open')] };
  expect(status(namur)).toMatchObject({ state: 'open', by: 'seen', date: '2016-10-05', isUndated: false });
});

describe('Dorf-Büro Amel: no page of it is dated, but its opening is', () => {
  const amel: Given = { opened: '2023-02', sources: [page('planned'), page('open'), page('planned')] };

  test('it is open since February 2023', () => {
    expect(status(amel)).toMatchObject({ state: 'open', by: 'opened', date: '2023-02', isUndated: false });
  });

  test('inside the month of the opening its state is unknown', () => {
    expect([on(amel, '2023-01-31'), on(amel, '2023-02-14'), on(amel, '2023-02-28')]).toEqual(['unknown', 'unknown', 'open']);
  });
});

describe('A page', () => {
  test('that shows a plan never undoes an opening', () => {
    const given: Given = { sources: [page('open', '2014'), page('planned', '2015')] };
    expect([on(given, '2016-01-01'), status(given).state]).toEqual(['open', 'open']);
  });

  test('that shows a plan is true until the place is seen open', () => {
    const given: Given = { sources: [page('planned', '2014-05-01'), page('open', '2015-03-01')] };
    expect(['2014-04-30', '2014-05-01', '2015-02-28', '2015-03-01'].map((day) => on(given, day))).toEqual(['unknown', 'planned', 'planned', 'open']);
  });

  test('seen inside the year of the opening settles it', () => {
    const given: Given = { opened: '2013', sources: [page('planned', '2013-02-01'), page('open', '2013-06-07')] };
    expect(['2013-03-01', '2013-06-06', '2013-06-07', '2013-12-31'].map((day) => on(given, day))).toEqual(['unknown', 'unknown', 'open', 'open']);
  });

  test('no more exact than the closing cannot undo it: 2012 may be before or after June 2012', () => {
    const given: Given = { closed: '2012-06', sources: [page('open', '2012')] };
    expect([on(given, '2012-06-30'), on(given, '2013-01-01'), status(given).state]).toEqual(['closed', 'closed', 'closed']);
  });

  test('of the last day of the year of the closing came before it', () => {
    expect(status({ closed: '2012', sources: [page('open', '2012-12-31')] }).state).toBe('closed');
  });

  test('of the year of the closing is kept among the events', () => {
    const record = aSpace({ closed: '2012', sources: [page('open', '2012-05-10')] });
    expect(stateEvents(record, evidenceOf(record)).map(({ state }) => state)).toEqual(['open', 'closed']);
  });

  test('after the closing shows that the place opened again', () => {
    const given: Given = { closed: '2012-06', sources: [page('open', '2014-03-01')] };
    expect([on(given, '2013-01-01'), status(given)]).toMatchObject(['closed', { state: 'open', date: '2014-03-01' }]);
  });

  test('that was read and not published counts from the day it was read', () => {
    expect(status({ sources: [aSource({ shows: 'open', accessed: '2026-05-02' })] })).toMatchObject({ state: 'open', date: '2026-05-02' });
  });

  test('without a date is believed when nothing is dated, and said to be undated', () => {
    expect(status({ sources: [page('planned'), page('open')] })).toMatchObject({ state: 'open', isUndated: true });
  });

  test('without a date is believed when it shows the place further along its life', () => {
    expect(status({ sources: [page('open', '2014'), page('closed')] })).toMatchObject({ state: 'closed', isUndated: true });
  });

  test('without a date does not undo what is dated', () => {
    expect(status({ closed: '2012', sources: [page('open'), page('planned')] })).toMatchObject({ state: 'closed', isUndated: false });
  });

  test('without a date tells nothing of a day', () => {
    expect(on({ sources: [page('open')] }, today)).toBe('unknown');
  });
});

test('a look counts like a page, on its day', () => {
  const given: Given = { sources: [page('open', '2014')], checks: [{ on: '2026-05-02', by: 'visit', shows: 'closed' }] };
  expect([on(given, '2026-05-01'), on(given, '2026-05-02')]).toEqual(['open', 'closed']);
});

describe('An announced opening', () => {
  test('makes a plan, with the date that is announced', () => {
    expect(status({ expected: '2025-01/2025-03', sources: [aSource()] })).toEqual({ state: 'planned', by: 'expected', expected: '2025-01/2025-03', isUndated: true });
  });

  test('is history once the place is seen open', () => {
    expect(status({ expected: '2013', sources: [page('open', '2014')] })).toMatchObject({ state: 'open', by: 'seen' });
  });

  test('gives way to the page that dates the plan', () => {
    expect(status({ expected: '2013', sources: [page('planned', '2012-05-03')] })).toMatchObject({ state: 'planned', by: 'seen', date: '2012-05-03' });
  });

  test('does not reopen a place that is closed', () => {
    expect(status({ expected: '2013', closed: '2015', sources: [aSource()] }).state).toBe('closed');
  });
});

test('nothing that shows a state leaves it unknown', () => {
  expect(status({ sources: [aSource({ published: '2014' })] })).toEqual({ state: 'unknown', by: 'seen', isUndated: true });
});

test('an opening dated after the release has not happened', () => {
  expect(status({ opened: '2027-01', sources: [page('planned', '2026-05-01')] }).state).toBe('planned');
});
