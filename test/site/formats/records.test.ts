/** The formats that hold whole records say the same as the tables. */
import { readFileSync } from 'node:fs';
import { check } from '@placemarkio/check-geojson';
import { describe, expect, test } from 'vitest';
import { factsOf, jsonOf, rowsOf, type Json } from '../recorded-facts.ts';
import { pathTo } from './published.ts';

describe('The records in spaces.json', () => {
  const { spaces } = jsonOf('spaces.json') as { spaces: readonly Json[] };
  const idOf = (record: Json): string => String(record['id']);

  test('are the rows of spaces.csv, cell by cell', () => {
    const expected = spaces.map((record) => ({
      ...factsOf('spaces', record),
      ...(record['derived'] as Json),
      id: idOf(record),
    }));
    expect(rowsOf('spaces')).toEqual(expected);
  });

  test.each([
    ['offers', 'offers', 'key'],
    ['memberships', 'networks', 'network_id'],
    ['former_sites', 'formerSites', 'key'],
    ['former_names', 'formerNames', 'name'],
  ])('hold the rows of %s.csv in their “%s”', (table, map, keyColumn) => {
    const expected = spaces.flatMap((record) =>
      Object.keys((record[map] ?? {}) as Json).map((entry) => ({
        space_id: idOf(record),
        [keyColumn]: entry,
        ...factsOf(table, record, entry),
      })),
    );
    expect(rowsOf(table)).toEqual(expected);
  });

  test('hold the rows of sources.csv and checks.csv', () => {
    const listed = (record: Json, list: string): readonly Json[] => (record[list] ?? []) as Json[];
    const expected = (list: 'sources' | 'checks') =>
      spaces.flatMap((record) =>
        listed(record, list).map((_, index) => ({
          space_id: idOf(record),
          number: index + 1 + (list === 'checks' ? listed(record, 'sources').length : 0),
          ...factsOf(list, record, String(index)),
        })),
      );
    expect([rowsOf('sources'), rowsOf('checks')]).toEqual([expected('sources'), expected('checks')]);
  });
});

describe('spaces.geojson', () => {
  const text = readFileSync(pathTo('spaces.geojson'), 'utf8');

  test('is GeoJSON to a validator of RFC 7946', () => {
    expect(check(text).type).toBe('FeatureCollection');
  });

  test('says of each space what spaces.json says, and nothing that is unknown', () => {
    const { spaces } = jsonOf('spaces.json') as { spaces: readonly Json[] };
    const { features } = JSON.parse(text) as {
      features: readonly { properties: Json; geometry: { coordinates: number[] } | null }[];
    };
    const expected = spaces.map(({ id, name, kinds, derived }) => {
      const { latitude, longitude, ...known } = derived as Json;
      return [{ id, name, kinds, ...known }, longitude === undefined ? undefined : [longitude, latitude]];
    });
    expect(features.map(({ properties, geometry }) => [properties, geometry?.coordinates])).toEqual(expected);
  });
});
