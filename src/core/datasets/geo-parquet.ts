import { geojsonToWkb, type SchemaElement } from 'hyparquet-writer';
import type { Catalogue } from '../catalogue.ts';
import type { Point } from '../place.ts';
import { parquetOf, type ExtraColumn } from './parquet.ts';
import { spacesByPlace } from './spaces-table.ts';
import type { Table, TableRow } from './table.ts';

const geometry = 'geometry';
const bbox = 'bbox';
const sides = ['xmin', 'ymin', 'xmax', 'ymax'] as const;

/** West, south, east, north. */
type Box = readonly [number, number, number, number];

/** Well-known binary, longitude first. */
const wkbOf = ({ lat, lon }: Point): Uint8Array => geojsonToWkb({ type: 'Point', coordinates: [lon, lat] });

const boxOf = ({ lat, lon }: Point): Box => [lon, lat, lon, lat];

const around = (known: Box | undefined, { lat, lon }: Point): Box => {
  const [west, south, east, north] = known ?? boxOf({ lat, lon });
  return [Math.min(west, lon), Math.min(south, lat), Math.max(east, lon), Math.max(north, lat)];
};

/** Finds the point of a row, in the columns that say it in every format. */
function pointIn({ columns }: Table): (row: TableRow) => Point | undefined {
  const [latitude, longitude] = ['latitude', 'longitude'].map((name) =>
    columns.findIndex((column) => column.name === name),
  );
  return (row) => {
    const [lat, lon] = [row[latitude ?? -1], row[longitude ?? -1]];
    return typeof lat === 'number' && typeof lon === 'number' ? { lat, lon } : undefined;
  };
}

const side = (name: string): SchemaElement => ({ name, type: 'DOUBLE', repetition_type: 'REQUIRED' });

/** Each point, and its box: columns of plain numbers, whose extremes let a reader pass over the groups that lie elsewhere. */
function columnsFor(pointOf: (row: TableRow) => Point | undefined): readonly ExtraColumn[] {
  const box = (point: Point) => Object.fromEntries(boxOf(point).map((degrees, index) => [sides[index], degrees]));
  const known = (make: (point: Point) => unknown) => (row: TableRow) => {
    const point = pointOf(row);
    return point ? make(point) : null;
  };
  return [
    {
      name: geometry,
      elements: [{ name: geometry, type: 'BYTE_ARRAY', repetition_type: 'OPTIONAL' }],
      cellOf: known(wkbOf),
      hasStatistics: false,
    },
    {
      name: bbox,
      elements: [{ name: bbox, repetition_type: 'OPTIONAL', num_children: sides.length }, ...sides.map(side)],
      cellOf: known(box),
      hasStatistics: true,
    },
  ];
}

/** GeoParquet 1.1: without `crs` the points are WGS84, longitude first (OGC:CRS84). */
function geoMetadata(extent: Box | undefined): string {
  const covering = { bbox: Object.fromEntries(sides.map((name) => [name, [bbox, name]])) };
  const column = { encoding: 'WKB', geometry_types: ['Point'], covering, ...(extent && { bbox: extent }) };
  return JSON.stringify({ version: '1.1.0', primary_column: geometry, columns: { [geometry]: column } });
}

/** A table with latitudes and longitudes as GeoParquet. */
export function geoParquetOf(table: Table, catalogue: Catalogue): Iterable<Uint8Array> {
  const pointOf = pointIn(table);
  let extent: Box | undefined;
  function* seen(): Iterable<TableRow> {
    for (const row of table.rows(catalogue)) {
      const point = pointOf(row);
      if (point) extent = around(extent, point);
      yield row;
    }
  }
  return parquetOf({ ...table, rows: seen }, catalogue, {
    columns: columnsFor(pointOf),
    metadata: () => [{ key: 'geo', value: geoMetadata(extent) }],
  });
}

/** `spaces.parquet`: the columns of `spaces.csv` and a point for each space, by municipality. */
export const spacesParquet = (catalogue: Catalogue): Iterable<Uint8Array> => geoParquetOf(spacesByPlace, catalogue);
