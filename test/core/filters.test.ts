import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Filterable } from '../../src/core/facet-tables.ts';
import { countsOf, matching, type Filter } from '../../src/core/filters.ts';

const spaces: readonly Filterable[] = [
  { id: 'namur', facets: { region: ['wallonia'], kind: ['coworking', 'library'], wifi: ['yes'] } },
  { id: 'liege', facets: { region: ['wallonia'], kind: ['coworking'], wifi: ['no'] } },
  { id: 'gent', facets: { region: ['flanders'], kind: ['library'] } },
  { id: 'somewhere', facets: { kind: ['coworking'] } },
];
const idsFor = (filter: Filter) => matching(spaces, filter).map(({ id }) => id);
const countOf = (filter: Filter, key: string, value: string) => countsOf(spaces, filter, [key]).get(key)?.get(value);

describe('A filter leaves', () => {
  test.each<[string, Filter, readonly string[]]>([
    ['everything while nothing is chosen', { selection: {} }, ['namur', 'liege', 'gent', 'somewhere']],
    [
      'any value of one facet',
      { selection: { kind: ['coworking', 'library'] } },
      ['namur', 'liege', 'gent', 'somewhere'],
    ],
    [
      'every value of it, where all are asked',
      { selection: { kind: ['coworking', 'library'] }, all: ['kind'] },
      ['namur'],
    ],
    ['what two facets agree on', { selection: { region: ['wallonia'], kind: ['library'] } }, ['namur']],
    ['a stated no, not what is unknown', { selection: { wifi: ['no'] } }, ['liege']],
    ['what is not known, when that is asked', { selection: { wifi: ['unknown'] } }, ['gent', 'somewhere']],
    ['yes or not known together', { selection: { wifi: ['yes', 'unknown'] } }, ['namur', 'gent', 'somewhere']],
    ['a place of which no Region is known', { selection: { region: ['unknown'] } }, ['somewhere']],
  ])('%s', (_, filter, expected) => {
    expect(idsFor(filter)).toEqual(expected);
  });
});

describe('Beside each value stands', () => {
  test('what the other facets leave of it, so that a choice never empties its own list', () => {
    expect(countOf({ selection: { region: ['wallonia'] } }, 'region', 'flanders')).toBe(1);
    expect(countOf({ selection: { region: ['wallonia'] } }, 'kind', 'library')).toBe(1);
  });

  test('what one more value would leave, where all are asked at once', () => {
    const filter = { selection: { kind: ['library'] }, all: ['kind'] };
    expect(countOf(filter, 'kind', 'coworking')).toBe(1);
  });
});

const values = ['yes', 'no', 'unknown'];
const keys = ['a', 'b', 'c'];
const someValues = fc.subarray(['yes', 'no', 'perhaps']);
const facets = fc
  .record({ a: someValues, b: someValues, c: fc.subarray(['yes', 'no'], { maxLength: 1 }) })
  .map((found) => Object.fromEntries(Object.entries(found).filter(([, some]) => some.length > 0)));
const register = fc
  .array(facets, { maxLength: 12 })
  .map((all) => all.map((found, index) => ({ id: String(index), facets: found })));
const filters = fc.record({
  selection: fc.record({ a: someValues, b: someValues, c: fc.subarray(values) }),
  all: fc.subarray(keys),
});

describe('Whatever the register and the choice', () => {
  test('yes, no and not known together are the whole', () => {
    fc.assert(
      fc.property(register, filters, (found, { selection: { c: _c, ...selection }, all }) => {
        const parts = values.map((value) => matching(found, { selection: { ...selection, c: [value] }, all }));
        const whole = matching(found, { selection, all }).map(({ id }) => id);
        expect(parts.flatMap((part) => part.map(({ id }) => id)).toSorted()).toEqual(whole.toSorted());
      }),
    );
  });

  test('the number beside a value not chosen is how many choosing it alone would leave', () => {
    fc.assert(
      fc.property(register, filters, fc.constantFrom(...keys), (found, { selection }, key) => {
        const counts = countsOf(found, { selection }, [key]).get(key);
        for (const value of [...values, 'perhaps'])
          expect(counts?.get(value) ?? 0).toBe(matching(found, { selection: { ...selection, [key]: [value] } }).length);
      }),
    );
  });

  test('asking for all never leaves more than asking for any', () => {
    fc.assert(
      fc.property(register, filters, (found, { selection, all }) => {
        const asked = Object.fromEntries(Object.entries(selection).filter(([, chosen]) => chosen.length > 0));
        const any = new Set(matching(found, { selection: asked }).map(({ id }) => id));
        expect(matching(found, { selection: asked, all }).filter(({ id }) => !any.has(id))).toEqual([]);
      }),
    );
  });
});
