import { describe, expect, test } from 'vitest';
import { jsonOf, type Json } from '../recorded-facts.ts';
import { asked, typesIn } from './duckdb-tables.ts';
import { pathTo } from './published.ts';

describe('spaces.parquet', () => {
  const file = pathTo('spaces.parquet');

  test('is GeoParquet 1.1, as DuckDB reads it', async () => {
    const { rows } = await asked(`SELECT value FROM parquet_kv_metadata('${file}') WHERE key = 'geo'`);
    const geo = JSON.parse(Buffer.from(rows[0]?.[0] as unknown as Uint8Array).toString('utf8')) as Json;
    expect(geo).toMatchObject({
      version: '1.1.0',
      primary_column: 'geometry',
      columns: { geometry: { encoding: 'WKB', geometry_types: ['Point'] } },
    });
    expect((await typesIn(`SELECT geometry FROM read_parquet('${file}')`)).get('geometry')).toMatch(/^GEOMETRY/);
  });

  test('has the points of spaces.geojson, longitude first, and NULL where there is none', async () => {
    const { rows } = await asked(`SELECT id, geometry FROM read_parquet('${file}')`);
    const { features } = jsonOf('spaces.geojson') as {
      features: readonly { id: string; geometry: { coordinates: readonly number[] } | null }[];
    };
    const points = rows.map(([id, point]) => [id, pointIn(point as unknown as Uint8Array | null)]);
    expect(points).toEqual(features.map(({ id, geometry }) => [id, geometry?.coordinates ?? null]));
  });

  /** Well-known binary: the order of bytes, the number of the form (1, a point), x and y. */
  function pointIn(wkb: Uint8Array | null): readonly number[] | null {
    if (wkb === null) return null;
    const view = new DataView(wkb.buffer, wkb.byteOffset, wkb.byteLength);
    expect([view.byteLength, view.getUint8(0), view.getUint32(1, true)]).toEqual([21, 1, 1]);
    return [view.getFloat64(5, true), view.getFloat64(13, true)];
  }
});
