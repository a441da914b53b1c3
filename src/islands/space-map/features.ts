import type { Feature, FeatureCollection, Point } from 'geojson';
import { radii } from '../../core/place.ts';
import type { Point as Place } from '../../core/place.ts';

/** What the map reads of a space in the published `spaces.geojson`. */
export interface SpaceProperties {
  readonly id: string;
  readonly name: string;
  readonly municipality_name?: string | null;
  /** NIS code of its region. */
  readonly region: string;
  readonly kinds?: readonly string[];
  readonly status: string;
  /** As records write dates, e.g. `2019-06`; missing where only an undated page says the state. */
  readonly status_date?: string;
  readonly precision: string;
}

/** The published collection; a space of which only the region is known has no geometry. */
export type Spaces = FeatureCollection<Point | null, SpaceProperties>;

/** A space as the map draws it: `radius` is in metres, 0 for a measured address. */
export type MapFeature = Feature<Point, SpaceProperties & { readonly radius: number }>;

const radiusByWord: Readonly<Record<string, number>> = radii;

/** How far a place may really be from its point, in metres, by precision; an unknown word is taken for a municipality. */
export const radiusOf = (precision: string): number => radiusByWord[precision] ?? radii.municipality;

/** The spaces that have a place, each with the radius of its disc. */
export function drawable({ features }: Spaces): MapFeature[] {
  return features.flatMap(({ geometry, properties, type }) =>
    geometry
      ? [{ type, id: properties.id, geometry, properties: { ...properties, radius: radiusOf(properties.precision) } }]
      : [],
  );
}

/** Those that a filter keeps; without a filter, all. */
export function kept(
  features: readonly MapFeature[],
  ids: ReadonlySet<string> | undefined,
): FeatureCollection<Point, MapFeature['properties']> {
  return { type: 'FeatureCollection', features: features.filter(({ properties }) => ids?.has(properties.id) ?? true) };
}

/** The one space of an id as a collection, empty when there is none or it has no place. */
export const onlyThe = (features: readonly MapFeature[], id: string | undefined) =>
  kept(features, new Set(id === undefined ? [] : [id]));

/** West, south, east, north, in degrees. */
export type Bounds = readonly [west: number, south: number, east: number, north: number];

/** Where a space is drawn. */
export function pointOf({ geometry }: MapFeature): Place {
  // GeoJSON wants longitude first.
  const [lon = 0, lat = 0] = geometry.coordinates;
  return { lat, lon };
}

/** The box around points, of which there is one at least. */
export function boxAround(points: readonly Place[]): Bounds {
  const lons = points.map(({ lon }) => lon);
  const lats = points.map(({ lat }) => lat);
  return [Math.min(...lons), Math.min(...lats), Math.max(...lons), Math.max(...lats)];
}

/** Those whose point lies in a box. */
export function within(features: readonly MapFeature[], [west, south, east, north]: Bounds): readonly MapFeature[] {
  return features.filter((feature) => {
    const { lat, lon } = pointOf(feature);
    return west <= lon && lon <= east && south <= lat && lat <= north;
  });
}

/** Whether all stand on one point, so that no zoom takes them apart. */
export function isOnePoint(features: readonly Feature[]): boolean {
  const points = features.map(({ geometry }) => (geometry.type === 'Point' ? geometry.coordinates.join() : ''));
  return new Set(points).size === 1;
}

/** Each space once, although two layers or tiles may show it twice. */
export function withoutRepeats(spaces: readonly SpaceProperties[]): SpaceProperties[] {
  return [...new Map(spaces.map((space) => [space.id, space])).values()];
}

const namedIn = (detail: unknown, key: string): unknown =>
  typeof detail === 'object' && detail !== null ? new Map(Object.entries(detail)).get(key) : undefined;

/** The ids of a `register:filter` event's detail, or its `municipalities`; undefined, which shows all, when it names none. */
export function idsFrom(detail: unknown, key: 'ids' | 'municipalities' = 'ids'): ReadonlySet<string> | undefined {
  const ids = namedIn(detail, key);
  return Array.isArray(ids) ? new Set(ids.map(String)) : undefined;
}

/** The id of a `register:focus` event's detail, or its `municipality`; undefined, which takes the ring away, when it names none. */
export function idFrom(detail: unknown, key: 'id' | 'municipality' = 'id'): string | undefined {
  const id = namedIn(detail, key);
  return typeof id === 'string' ? id : undefined;
}
