import { describe, expect, test } from 'vitest';
import { aSource, type Given } from '../a-space.ts';
import { events, on, page, status } from './life-of.ts';

describe('The Hub Brussels: opened in December 2009, seen in 2010 and 2011, closed in 2012', () => {
  const theHub: Given = {
    name: 'The Hub Brussels',
    opened: '2009-12',
    closed: '2012',
    sources: [
      page('open', '2010-05-23'),
      page('open', '2011-03-30'),
      page('closed', '2012-12-11'),
      page('closed'),
      page('closed'),
      aSource(),
    ],
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
    expect(events(theHub)).toEqual([
      'open 2009-12',
      'open 2010-05-23',
      'open 2011-03-30',
      'closed 2012-12-11',
      'closed 2012',
    ]);
  });
});

test('Coworking Namur is open as of the page of 5 October 2016, the newest that is dated', () => {
  const namur: Given = {
    opened: '2013-03',
    sources: [
      page('open', '2013-06-07'),
      page('open', '2014-08-13'),
      page('open', '2015-05-18'),
      page('open', '2016-10-05'),
      page('open'),
    ],
  };
  expect(status(namur)).toMatchObject({ state: 'open', by: 'seen', date: '2016-10-05', isUndated: false });
});

describe('Dorf-Büro Amel: no page of it is dated, but its opening is', () => {
  const amel: Given = { opened: '2023-02', sources: [page('planned'), page('open'), page('planned')] };

  test('it is open since February 2023', () => {
    expect(status(amel)).toMatchObject({ state: 'open', by: 'opened', date: '2023-02', isUndated: false });
  });

  test('inside the month of the opening its state is unknown', () => {
    expect([on(amel, '2023-01-31'), on(amel, '2023-02-14'), on(amel, '2023-02-28')]).toEqual([
      'unknown',
      'unknown',
      'open',
    ]);
  });
});

test('a look counts like a page, on its day', () => {
  const given: Given = {
    sources: [page('open', '2014')],
    checks: [{ on: '2026-05-02', by: 'visit', shows: 'closed' }],
  };
  expect([on(given, '2026-05-01'), on(given, '2026-05-02')]).toEqual(['open', 'closed']);
});

describe('An announced opening', () => {
  test('makes a plan, with the date that is announced', () => {
    expect(status({ expected: '2025-01/2025-03', sources: [aSource()] })).toEqual({
      state: 'planned',
      by: 'expected',
      expected: '2025-01/2025-03',
      isUndated: true,
    });
  });

  test('is history once the place is seen open', () => {
    expect(status({ expected: '2013', sources: [page('open', '2014')] })).toMatchObject({ state: 'open', by: 'seen' });
  });

  test('gives way to the page that dates the plan', () => {
    expect(status({ expected: '2013', sources: [page('planned', '2012-05-03')] })).toMatchObject({
      state: 'planned',
      by: 'seen',
      date: '2012-05-03',
    });
  });

  test('does not reopen a place that is closed', () => {
    expect(status({ expected: '2013', closed: '2015', sources: [aSource()] }).state).toBe('closed');
  });
});

test('nothing that shows a state leaves it unknown', () => {
  expect(status({ sources: [aSource({ published: '2014' })] })).toEqual({
    state: 'unknown',
    by: 'seen',
    isUndated: true,
  });
});

test('an opening dated after the release has not happened', () => {
  expect(status({ opened: '2027-01', sources: [page('planned', '2026-05-01')] }).state).toBe('planned');
});
