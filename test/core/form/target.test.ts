import { describe, expect, test } from 'vitest';
import { draftName, factOf, targetFrom, targetQuery, type FormTarget } from '../../../src/core/form/target.ts';

describe('An address of the form', () => {
  test.each<[FormTarget, string]>([
    [
      { space: 'campus29-huy', fact: '/capacity/desks', shown: '15 à 20' },
      '?space=campus29-huy&fact=%2Fcapacity%2Fdesks&shown=15+%C3%A0+20',
    ],
    [{ space: 'campus29-huy', fact: '/formerNames/A~1B' }, '?space=campus29-huy&fact=%2FformerNames%2FA%7E1B'],
    [{ isNew: true }, '?new=1'],
    [{}, ''],
  ])('%j is written %s, and read back', (target, query) => {
    expect(targetQuery(target)).toBe(query);
    expect(targetFrom(new URLSearchParams(query))).toEqual(target);
  });

  test('names several facts of one line by the map that they stand in', () => {
    expect(factOf(['/amenities/wifi', '/amenities/kitchen'])).toBe('/amenities');
    expect(factOf(['/offers/day'])).toBe('/offers/day');
  });

  test('keeps the draft of each fact apart', () => {
    const names = [
      { space: 'a', fact: '/name' },
      { space: 'a', fact: '/kinds' },
      { space: 'b', fact: '/name' },
      {},
    ].map(draftName);
    expect(new Set(names).size).toBe(4);
  });
});
