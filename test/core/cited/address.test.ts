import { describe, expect, test } from 'vitest';
import { citedIn, citedQuery, isUnreleased } from '../../../src/core/cited/address.ts';

const hash = 'ab'.repeat(32);
const read = (query: string) => citedIn(new URLSearchParams(query));

describe('An address that cites an answer', () => {
  test.each(['0.2.0', '0.2.0+changes'])('says the edition %s, the number of rows and their hash', (release) =>
    expect(read(`status=open&${citedQuery({ release, count: 27, hash })}`)).toEqual({ release, count: 27, hash }),
  );

  test('is understood where its plus was not escaped', () =>
    expect(read(`release=0.2.0+changes&rows=27-${hash}`)).toEqual({ release: '0.2.0+changes', count: 27, hash }));

  test.each([
    `release=0.2.0`,
    `rows=27-${hash}`,
    `release=0.2.0&rows=27-${hash.slice(1)}`,
    `release=0.2.0&rows=27-${hash.toUpperCase()}`,
    `release=0.2.0&rows=-${hash}`,
    `release=latest&rows=27-${hash}`,
    `release=0.2&rows=27-${hash}`,
    `release=<b>&rows=27-${hash}`,
  ])('is broken as “%s”', (query) => expect(read(query)).toBe('broken'));

  test.each(['', 'status=open', 'q=SELECT+1'])('is none as “%s”', (query) => expect(read(query)).toBeUndefined());
});

test('What stands between two releases is no release', () =>
  expect(['0.2.0', '0.2.0+changes', '0.0.0+changes'].map(isUnreleased)).toEqual([false, true, true]));
