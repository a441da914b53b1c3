import { geojsonToWkb } from 'hyparquet-writer';
import type { Catalogue } from '../catalogue.ts';
import type { Point } from '../place.ts';
import { coordinatesOf } from './coordinates.ts';
import { parquetOf, type ExtraColumn } from './parquet.ts';
import { spacesTable } from './spaces-table.ts';
import { byId } from './table.ts';

const geometry = 'geometry';

/** Well-known binary, longitude first. */
const wkbOf = ({ lat, lon }: Point): Uint8Array => geojsonToWkb({ type: 'Point', coordinates: [lon, lat] });

const geometryColumn = (points: readonly (Point | undefined)[]): ExtraColumn => ({
  source: { name: geometry, data: points.map((point) => (point ? wkbOf(point) : null)), statistics: false },
  element: { name: geometry, type: 'BYTE_ARRAY', repetition_type: 'OPTIONAL' },
});

/** GeoParquet 1.1: without `crs` the points are WGS84, longitude first (OGC:CRS84). */
function geoMetadata(points: readonly Point[]): string {
  const [lats, lons] = [points.map(({ lat }) => lat), points.map(({ lon }) => lon)];
  const bbox = [Math.min(...lons), Math.min(...lats), Math.max(...lons), Math.max(...lats)];
  const column = { encoding: 'WKB', geometry_types: ['Point'], ...(points.length > 0 && { bbox }) };
  return JSON.stringify({ version: '1.1.0', primary_column: geometry, columns: { [geometry]: column } });
}

/** `spaces.parquet`: the columns of `spaces.csv` and a point for each space, as GeoParquet. */
export function spacesParquet(catalogue: Catalogue): Uint8Array {
  const points = catalogue.spaces.toSorted(byId).map(({ place }) => coordinatesOf(place));
  return parquetOf(spacesTable, catalogue, {
    columns: [geometryColumn(points)],
    metadata: [{ key: 'geo', value: geoMetadata(points.filter((point) => point !== undefined)) }],
  });
}
