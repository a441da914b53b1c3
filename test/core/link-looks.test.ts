import { describe, expect, test } from 'vitest';
import { addressesIn, deadSources, type Look, lookAfter, sightOf, turnsOf } from '../../src/core/link-looks.ts';

const page = 'https://example.org/page';

test.each([
  [200, 'ok'],
  [204, 'ok'],
  [404, 'gone'],
  [410, 'gone'],
  [401, 'refused'],
  [403, 'refused'],
  [429, 'refused'],
  [451, 'refused'],
  [302, 'error'],
  [400, 'error'],
  [500, 'error'],
  [503, 'error'],
])('A page that answers %d is %s', (status, saw) => expect(sightOf(status)).toBe(saw));

describe('A page that is gone', () => {
  const first = lookAfter(undefined, { saw: 'gone', status: 404 }, '2026-11-01');
  const dead = (look: Look) => [...deadSources(new Map([[page, look]]))];

  test('is not yet dead on the day on which that is first seen, however often', () => {
    expect(dead(first)).toEqual([]);
    expect(dead(lookAfter(first, { saw: 'gone', status: 404 }, '2026-11-01'))).toEqual([]);
  });

  test('is dead from a second look on another day, since the first', () =>
    expect(dead(lookAfter(first, { saw: 'gone', status: 404 }, '2026-11-02'))).toEqual([[page, '2026-11-01']]));

  test('is dead when nobody is there at the second look', () =>
    expect(dead(lookAfter(first, { saw: 'unreachable', reason: 'ENOTFOUND' }, '2026-11-02'))).toEqual([
      [page, '2026-11-01'],
    ]));

  test.each(['ok', 'moved', 'refused', 'error'] as const)('is no longer so once it is seen as %s', (saw) => {
    const back = lookAfter(first, { saw }, '2026-11-02');
    expect(dead(lookAfter(back, { saw: 'gone' }, '2026-11-03'))).toEqual([]);
  });
});

describe('The turn of an address', () => {
  const looks = new Map<string, Look>([
    ['https://a.example', { on: '2026-10-01', saw: 'ok' }],
    ['https://b.example', { on: '2026-09-01', saw: 'gone', since: '2026-08-01' }],
    ['https://c.example', { on: '2026-11-28', saw: 'gone', since: '2026-11-28' }],
    ['https://d.example', { on: '2026-11-28', saw: 'ok' }],
    ['https://e.example', { on: '2026-11-29', saw: 'gone', since: '2026-11-29' }],
  ]);
  const asked = { addresses: [...looks.keys(), 'https://f.example'], looks, before: '2026-10-30', on: '2026-11-29' };

  test('comes first where nobody has looked, then where it was away once, then by the day; lately seen ones wait', () =>
    expect(turnsOf({ ...asked, limit: 10 })).toEqual([
      'https://f.example',
      'https://c.example',
      'https://b.example',
      'https://a.example',
    ]));

  test('does not come beyond the limit', () =>
    expect(turnsOf({ ...asked, limit: 2 })).toEqual(['https://f.example', 'https://c.example']));
});

test('Addresses are found at any depth, each once, and nothing that is not wholly one', () =>
  expect(
    addressesIn(new Map([['a', { url: page, sources: [{ url: 'http://b.example' }, page, 'see https://c.example'] }]])),
  ).toEqual([page, 'http://b.example']));
