import { describe, expect, test } from 'vitest';
import { allFields } from '../../src/core/fields.ts';
import { fillRates, isKnown } from '../../src/core/fill-rates.ts';
import { aCatalogue, aSpace } from '../a-space.ts';

describe('A fact', () => {
  const space = aSpace({
    capacity: { desks: 0 },
    amenities: { wifi: false },
    offers: { day: { plan: 'desk' }, month: { plan: 'desk', price: 99 } },
  });

  test.each([
    ['/capacity/desks', 'a nought'],
    ['/amenities/wifi', 'a stated no'],
    ['/offers', 'a map'],
    ['/offers/*/price', 'of one entry'],
  ])('at %s is known: %s', (pointer) => expect(isKnown(space, pointer)).toBe(true));

  test.each(['/capacity/area', '/amenities/bar', '/terms', '/terms/lease', '/offers/*/vat', '/formerNames/*/until'])(
    'at %s is not known',
    (pointer) => expect(isKnown(space, pointer)).toBe(false),
  );
});

describe('The fill rates', () => {
  const groups = fillRates(
    aCatalogue({ a: { opened: '2014', terms: { lease: false } }, b: { opened: '2015' }, c: {} }),
  );
  const known = (pointer: string) =>
    groups.flatMap(({ map, fills }) => [...(map ? [map] : []), ...fills]).find(({ field }) => field.pointer === pointer)
      ?.known;

  test('count the spaces of which a fact is known', () => {
    expect(['/name', '/opened', '/terms', '/terms/lease', '/terms/payByUse'].map(known)).toEqual([3, 2, 1, 1, 0]);
  });

  test('have every field that needs evidence, once', () => {
    const told = groups
      .flatMap(({ map, fills }) => [...(map ? [map] : []), ...fills])
      .map(({ field }) => field.pointer);
    const needed = allFields.filter(({ pointer }) => !/^\/(id|sources|checks|credits)$/.test(pointer));
    expect(told.toSorted()).toEqual(needed.map(({ pointer }) => pointer).toSorted());
  });
});
