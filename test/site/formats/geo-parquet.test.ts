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
      columns: {
        geometry: { encoding: 'WKB', geometry_types: ['Point'], covering: { bbox: { xmin: ['bbox', 'xmin'] } } },
      },
    });
    expect((await typesIn(`SELECT geometry FROM read_parquet('${file}')`)).get('geometry')).toMatch(/^GEOMETRY/);
  });

  test('has the points of spaces.geojson, longitude first, and NULL where there is none', async () => {
    const { rows } = await asked(`SELECT id, geometry FROM read_parquet('${file}') ORDER BY id`);
    const { features } = jsonOf('spaces.geojson') as {
      features: readonly { id: string; geometry: { coordinates: readonly number[] } | null }[];
    };
    const points = rows.map(([id, point]) => [id, pointIn(point as unknown as Uint8Array | null)]);
    expect(points).toEqual(features.map(({ id, geometry }) => [id, geometry?.coordinates ?? null]));
  });

  test('has the rows of one municipality together', async () => {
    const { rows } = await asked(`SELECT coalesce(municipality, region, '') FROM read_parquet('${file}')`);
    const codes = rows.map(([code]) => String(code));
    expect(codes).toEqual(codes.toSorted());
  });

  test('says of each group how far its identifiers, places and boxes reach', async () => {
    const told =
      "'id', 'municipality', 'latitude', 'longitude', 'bbox, xmin', 'bbox, ymin', 'bbox, xmax', 'bbox, ymax'";
    const { rows } = await asked(
      `SELECT path_in_schema FROM parquet_metadata('${file}')
       WHERE path_in_schema IN (${told}) AND stats_min_value IS NOT NULL AND stats_max_value IS NOT NULL`,
    );
    expect(rows.map(([column]) => `'${column}'`).join(', ')).toBe(told);
  });

  /** Well-known binary: the order of bytes, the number of the form (1, a point), x and y. */
  function pointIn(wkb: Uint8Array | null): readonly number[] | null {
    if (wkb === null) return null;
    const view = new DataView(wkb.buffer, wkb.byteOffset, wkb.byteLength);
    expect([view.byteLength, view.getUint8(0), view.getUint32(1, true)]).toEqual([21, 1, 1]);
    return [view.getFloat64(5, true), view.getFloat64(13, true)];
  }
});
