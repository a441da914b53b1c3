import type { Feature, FeatureCollection, Point } from 'geojson';
import type { Catalogue, Space } from '../catalogue.ts';
import type { Cell } from './column.ts';
import { coordinatesOf } from './coordinates.ts';
import { derivedColumns } from './derived-columns.ts';
import { origin } from './json.ts';
import { longJson, longList } from './long-json.ts';
import { byId } from './table.ts';

/** Said by the geometry already. */
const inGeometry: readonly string[] = ['latitude', 'longitude'];

/** What a point says of its space; an unknown value is left out. */
function propertiesOf(space: Space): Readonly<Record<string, Cell>> {
  const derived = derivedColumns
    .filter(({ name }) => !inGeometry.includes(name))
    .map(({ name, cellOf }) => [name, cellOf(space)] as const);
  const { id, record } = space;
  return {
    id,
    name: record.name,
    kinds: record.kinds,
    ...Object.fromEntries(derived.filter(([, cell]) => cell !== undefined)),
  };
}

/** RFC 7946 wants longitude first; a space of which only the Region is known has no geometry. */
function featureOf(space: Space): Feature<Point | null> {
  const point = coordinatesOf(space.place);
  return {
    type: 'Feature',
    id: space.id,
    geometry: point ? { type: 'Point', coordinates: [point.lon, point.lat] } : null,
    properties: propertiesOf(space),
  };
}

function* featuresOf(spaces: Iterable<Space>): Iterable<Feature<Point | null>> {
  for (const space of spaces) yield featureOf(space);
}

/** A point for each of some spaces (RFC 7946), with what a map shows and filters by. */
export function geoJsonOf(spaces: Iterable<Space>, catalogue: Pick<Catalogue, 'release'>): Iterable<string> {
  const type: FeatureCollection['type'] = 'FeatureCollection';
  return longJson({ type, features: longList(featuresOf(spaces)), ...origin(catalogue) });
}

/** `spaces.geojson`: every space. */
export const spacesGeoJson = (catalogue: Catalogue): Iterable<string> =>
  geoJsonOf(catalogue.spaces.toSorted(byId), catalogue);
