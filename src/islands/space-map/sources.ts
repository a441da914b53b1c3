import type { Feature, FeatureCollection, Point } from 'geojson';
import type { GeoJSONSourceSpecification } from 'maplibre-gl';
import { regionInk } from '../../core/region-ink.ts';
import type { RegionInk } from '../../core/region-ink.ts';
import type { MapFeature } from './features.ts';

/** Past this zoom the borders and town points would pretend to be exact. */
export const maxZoom = 13;

/** The zoom of a door, the nearest that any ground under the spaces has. */
export const streetZoom = 18;

/** The spaces as the map draws them. */
export type Drawn = FeatureCollection<Point, MapFeature['properties']>;

export const inks: readonly RegionInk[] = ['fla', 'wal', 'bru'];

/** One source a region, so that a cluster never mixes two and always has a region's colour. */
export const sourceName = (ink: RegionInk): string => `spaces-${ink}`;

/** The source of the circles in which a space may be. */
export const areasName = 'areas';

/** What each source holds, by its name: the spaces of each region, and the circles in which those placed roughly may be. */
export function bySource(spaces: Drawn): Record<string, FeatureCollection> {
  const inRegion = (ink: RegionInk) => spaces.features.filter(({ properties }) => regionInk(properties.region) === ink);
  return Object.fromEntries([
    ...inks.map((ink) => [sourceName(ink), { type: 'FeatureCollection', features: inRegion(ink) }]),
    [areasName, { type: 'FeatureCollection', features: areasOf(spaces) }],
  ]);
}

/** One circle for all that may be in it: drawn over each other, thirteen would be no circle but a blot. */
function areasOf({ features }: Drawn): Feature[] {
  const rough = features.filter(({ properties }) => properties.radius > 0);
  const circles = rough.map(({ geometry, properties: { radius, region } }): [string, Feature] => [
    `${geometry.coordinates} ${radius}`,
    { type: 'Feature', geometry, properties: { radius, ink: regionInk(region) ?? '' } },
  ]);
  return [...new Map(circles).values()];
}

/**
 * The clustered sources. Clusters hold at every zoom: spaces of which only the town is known share its point and would never come
 * apart.
 */
export function spaceSources(spaces: Drawn): Record<string, GeoJSONSourceSpecification> {
  const clusters = { cluster: true, clusterRadius: 26, clusterMaxZoom: streetZoom + 1, maxzoom: streetZoom + 2 };
  const sources = Object.entries(bySource(spaces));
  return Object.fromEntries(
    sources.map(([name, data]) => [name, { type: 'geojson', data, ...(name !== areasName && clusters) }]),
  );
}
