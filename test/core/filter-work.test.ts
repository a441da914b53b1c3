import { describe, expect, test } from 'vitest';
import { facetColumnsOf, facetTablesOf, type FacetTables } from '../../src/core/facet-tables.ts';
import { filtered } from '../../src/core/filters.ts';

const count = 10_000;
const keys = Array.from({ length: 60 }, (_, index) => `facet-${index}`);

/** Ten thousand spaces; the value of each facet comes round every two, three, four … spaces. */
const spaces = Array.from({ length: count }, (_, index) => ({
  id: String(index),
  facets: Object.fromEntries(keys.map((key, place) => [key, [`value-${index % (place + 2)}`]])),
}));

/** The same tables, which count how often a space's values are looked up. */
function watched(tables: FacetTables): { tables: FacetTables; lookups: () => number } {
  let lookups = 0;
  const byKey = [...tables.byKey].map(([key, { sets, setOf }]) => {
    const counting = new Proxy(setOf, {
      get(target, property) {
        lookups += 1;
        return Reflect.get(target, property);
      },
    });
    return [key, { sets, setOf: counting }] as const;
  });
  return { tables: { ...tables, byKey: new Map(byKey) }, lookups: () => lookups };
}

const whole = facetTablesOf(facetColumnsOf(spaces, keys), count);

describe('A filter of ten thousand spaces', () => {
  test('finds what it asks', () => {
    const { left } = filtered(whole, { selection: { 'facet-0': ['value-0'], 'facet-1': ['value-0'] } }, []);
    expect(left).toEqual(spaces.flatMap((_, index) => (index % 6 === 0 ? [index] : [])));
  });

  test('looks each space up once for each facet that it asks or counts, at most', () => {
    const { tables, lookups } = watched(whole);
    filtered(tables, { selection: { 'facet-0': ['value-0'], 'facet-5': ['value-1', 'value-2'] } }, keys);
    expect(lookups()).toBeGreaterThan(2 * count);
    expect(lookups()).toBeLessThanOrEqual((2 + keys.length) * count);
  });
});
