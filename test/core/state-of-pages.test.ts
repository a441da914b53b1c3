import { describe, expect, test } from 'vitest';
import { aSource, type Given } from '../a-space.ts';
import { events, on, page, status } from './life-of.ts';

describe('A page', () => {
  test('that shows a plan never undoes an opening', () => {
    const given: Given = { sources: [page('open', '2014'), page('planned', '2015')] };
    expect([on(given, '2016-01-01'), status(given).state]).toEqual(['open', 'open']);
  });

  test('that shows a plan is true until the place is seen open', () => {
    const given: Given = { sources: [page('planned', '2014-05-01'), page('open', '2015-03-01')] };
    expect(['2014-04-30', '2014-05-01', '2015-02-28', '2015-03-01'].map((day) => on(given, day))).toEqual([
      'unknown',
      'planned',
      'planned',
      'open',
    ]);
  });

  test('seen inside the year of the opening settles it', () => {
    const given: Given = { opened: '2013', sources: [page('planned', '2013-02-01'), page('open', '2013-06-07')] };
    expect(['2013-03-01', '2013-06-06', '2013-06-07', '2013-12-31'].map((day) => on(given, day))).toEqual([
      'unknown',
      'unknown',
      'open',
      'open',
    ]);
  });

  test('no more exact than the closing cannot undo it: 2012 may be before or after June 2012', () => {
    const given: Given = { closed: '2012-06', sources: [page('open', '2012')] };
    expect([on(given, '2012-06-30'), on(given, '2013-01-01'), status(given).state]).toEqual([
      'closed',
      'closed',
      'closed',
    ]);
  });

  test('of the last day of the year of the closing came before it', () => {
    expect(status({ closed: '2012', sources: [page('open', '2012-12-31')] }).state).toBe('closed');
  });

  test('of the year of the closing is kept among the events', () => {
    expect(events({ closed: '2012', sources: [page('open', '2012-05-10')] })).toEqual([
      'open 2012-05-10',
      'closed 2012',
    ]);
  });

  test('after the closing shows that the place opened again', () => {
    const given: Given = { closed: '2012-06', sources: [page('open', '2014-03-01')] };
    expect([on(given, '2013-01-01'), status(given)]).toMatchObject(['closed', { state: 'open', date: '2014-03-01' }]);
  });

  test('that was read and not published counts from the day it was read', () => {
    expect(status({ sources: [aSource({ shows: 'open', accessed: '2026-05-02' })] })).toMatchObject({
      state: 'open',
      date: '2026-05-02',
    });
  });

  test('without a date is believed when nothing is dated, and said to be undated', () => {
    expect(status({ sources: [page('planned'), page('open')] })).toMatchObject({ state: 'open', isUndated: true });
  });

  test('without a date is believed when it shows the place further along its life', () => {
    expect(status({ sources: [page('open', '2014'), page('closed')] })).toMatchObject({
      state: 'closed',
      isUndated: true,
    });
  });

  test('without a date does not undo what is dated', () => {
    expect(status({ closed: '2012', sources: [page('open'), page('planned')] })).toMatchObject({
      state: 'closed',
      isUndated: false,
    });
  });

  test('without a date tells nothing of a day', () => {
    expect(on({ sources: [page('open')] }, '2026-11-21')).toBe('unknown');
  });
});
