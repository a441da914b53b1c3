import type { FeatureCollection, Point } from 'geojson';
import { describe, expect, test } from 'vitest';
import { localName } from '../../src/core/gazetteer.ts';
import { validate } from '../../src/core/validate.ts';
import { loadCatalogue } from '../../src/io/load-catalogue.ts';
import { jsonOf, known, only, recordsIn, rowsOf, tables, textOf, type Json } from './recorded-facts.ts';

const spaces = recordsIn('spaces');
const catalogue = loadCatalogue();

describe('What is derived', () => {
  /** Computed from the catalogue, without the table of derived columns. */
  const derivedOf = new Map(
    catalogue.spaces.map(({ id, place, status, newest }) => {
      const digits = ['address', 'street'].includes(place.precision) ? 6 : 4;
      const degrees = (value: number | undefined) => (value === undefined ? undefined : Number(value.toFixed(digits)));
      const { municipality, province, region, precision, point } = place;
      return [
        id,
        known({
          municipality: municipality?.nis,
          municipality_name: municipality && localName(municipality),
          province: province?.nis,
          province_name: province?.names.en,
          region: region?.nis,
          region_name: region?.names.en,
          latitude: degrees(point?.lat),
          longitude: degrees(point?.lon),
          precision,
          status: status.state,
          status_date: status.date,
          status_undated: status.isUndated,
          newest_evidence: newest,
        }),
      ] as const;
    }),
  );
  const ids = [...spaces.keys()];
  const names =
    tables
      .find(({ name }) => name === 'spaces')
      ?.schema.fields.filter((field) => !field['x-pointer'])
      .map(({ name }) => name) ?? [];
  const published = jsonOf('spaces.json') as {
    readonly release: unknown;
    readonly spaces: readonly (Json & { readonly id: string; readonly derived: Json })[];
  };

  test('stands in spaces.csv, cell by cell', () =>
    expect(rowsOf('spaces').map((row) => only(row, names))).toEqual(ids.map((id) => derivedOf.get(id))));

  test('stands in spaces.json beside each record', () => {
    expect(published.spaces).toEqual(
      [...spaces].map(([id, record]) => ({ ...record, id, derived: derivedOf.get(id) })),
    );
  });

  test('taken away, leaves a record that the schema accepts', () =>
    expect(published.spaces.flatMap(({ derived, ...record }) => validate('space', record))).toEqual([]));

  test('and the records are the same in spaces.ndjson', () => {
    const lines = textOf('spaces.ndjson').trimEnd().split('\n');
    expect(lines.map((line) => JSON.parse(line) as unknown)).toEqual(published.spaces);
  });

  test('and the records are the same in the file of each space', () =>
    expect(ids.map((id) => jsonOf(`spaces/${id}.json`))).toEqual(published.spaces));

  test('comes with the release that the data package names', () => {
    const { version } = jsonOf('datapackage.json') as { version: string };
    expect([published.release, version]).toEqual([catalogue.release, catalogue.release.version]);
  });

  test('stands in spaces.geojson, whose points are where spaces.csv says', () => {
    const { type, features } = jsonOf('spaces.geojson') as FeatureCollection<Point | null>;
    const rows = rowsOf('spaces').map((row) => {
      const { latitude, longitude, ...properties } = only(row, ['id', 'name', 'kinds', ...names]);
      const geometry = longitude === undefined ? null : { type: 'Point', coordinates: [longitude, latitude] };
      return { type: 'Feature', id: row['id'], geometry, properties };
    });
    expect([type, features]).toEqual(['FeatureCollection', rows]);
  });

  test('puts every point in Belgium, longitude first', () => {
    const { features } = jsonOf('spaces.geojson') as FeatureCollection<Point | null>;
    const isBelgian = ([longitude = 0, latitude = 0]: readonly number[]): boolean =>
      longitude > 2.5 && longitude < 6.5 && latitude > 49.4 && latitude < 51.6;
    expect(features.filter(({ geometry }) => geometry && !isBelgian(geometry.coordinates)).map(({ id }) => id)).toEqual(
      [],
    );
  });
});
