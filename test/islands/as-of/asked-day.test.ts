import { describe, expect, test } from 'vitest';
import { askedDay } from '../../../src/islands/as-of/asked-day.ts';

const reach = { first: '2001-01-01', last: '2026-11-21' };

describe('A day that a reader asks for', () => {
  test.each([
    ['2019-06-01', { kind: 'day', day: '2019-06-01' }],
    ['2001-01-01', { kind: 'day', day: '2001-01-01' }],
    ['2026-11-21', { kind: 'day', day: '2026-11-21' }],
    ['2020-02-29', { kind: 'day', day: '2020-02-29' }],
    ['2000-12-31', { kind: 'early' }],
    ['2026-11-22', { kind: 'late' }],
    ['2019-02-29', { kind: 'malformed' }],
    ['2019-13-01', { kind: 'malformed' }],
    ['2019-06', { kind: 'malformed' }],
    ['1 June 2019', { kind: 'malformed' }],
    ['', { kind: 'malformed' }],
    [undefined, { kind: 'none' }],
  ])('%s', (text, asked) => {
    expect(askedDay(text, reach)).toEqual(asked);
  });
});
