import bboxClip from '@turf/bbox-clip';
import type { BBox, Feature, FeatureCollection, Geometry, MultiPolygon, Polygon, Position } from 'geojson';
import { feature, mesh } from 'topojson-client';
import type { GeometryCollection, Topology } from 'topojson-specification';
import { locales } from '../i18n/locales.ts';
import type { Boundaries } from './atlas.ts';
import { brusselsNis } from './atlas-inset.ts';
import { namedTowns, townsOnNarrowSheet } from './atlas-towns.ts';
import { localName } from './gazetteer.ts';
import type { Gazetteer, Municipality } from './gazetteer.ts';

/** The countries of Natural Earth as the `world-atlas` package has them; `id` is ISO 3166-1 numeric, `'056'`. */
export type WorldAtlas = Topology<{ countries: GeometryCollection<{ name: string }> }>;

/** What a feature of the basemap is, as the map's style asks for it. */
export type BasemapLayer = 'abroad' | 'belgium' | 'graticule' | 'province' | 'region' | 'country' | 'town';

/**
 * A country has its name under each locale. A town has `name`, in its own language, and under `fr`, `nl`, `de` and `en` what
 * others call it where that differs; its `population`; its `rank`, 0 for the first that a map should name; and the `zoom` from which
 * it may.
 */
export interface BasemapProperties {
  readonly layer: BasemapLayer;
  readonly [more: string]: string | number;
}

export type Basemap = FeatureCollection<Geometry, BasemapProperties>;
type BasemapFeature = Feature<Geometry, BasemapProperties>;

/** West, south, east and north of what is drawn: Belgium, and around it enough for the widest screen. */
const around = [-1.5, 47.5, 10.5, 53.5] as const satisfies BBox;
const belgiumId = '056';

/** Countries with land in it by their number, and where a name stands (longitude, latitude), chosen by eye clear of Belgium. */
const neighbours: ReadonlyMap<string, { readonly code: string; readonly nameAt?: Position }> = new Map([
  ['250', { code: 'FR', nameAt: [3.75, 49.62] }],
  ['276', { code: 'DE', nameAt: [6.85, 50.75] }],
  ['442', { code: 'LU', nameAt: [6.13, 49.77] }],
  ['528', { code: 'NL', nameAt: [5.3, 51.75] }],
  ['826', { code: 'GB' }],
]);

interface BasemapParts {
  readonly world: WorldAtlas;
  readonly boundaries: Boundaries;
  readonly gazetteer: Gazetteer;
}

/**
 * The map under the spaces, as one GeoJSON collection: land of Belgium and its neighbours, provinces, regions, parallels and
 * meridians, names of countries and of all municipalities. Degrees are rounded to 3 decimals, about 70 m:
 * finer than the borders are.
 */
export function basemapOf({ world, boundaries, gazetteer }: BasemapParts): Basemap {
  const { provinces, regions } = boundaries.objects;
  const features = [
    ...feature(world, world.objects.countries).features.flatMap(landOf),
    lines('graticule', graticule),
    lines('province', mesh(boundaries, provinces, (a, b) => a !== b).coordinates),
    lines('region', mesh(boundaries, regions).coordinates),
    ...[...neighbours.values()].flatMap(countryName),
    ...townsInOrder(gazetteer).map(town),
  ];
  return { type: 'FeatureCollection', features };
}

function landOf({ id, geometry }: Feature): BasemapFeature[] {
  if (geometry.type !== 'Polygon' && geometry.type !== 'MultiPolygon') return [];
  if (id === belgiumId) return [{ type: 'Feature', properties: { layer: 'belgium' }, geometry: clipped(geometry) }];
  if (!neighbours.has(String(id))) return [];
  return [{ type: 'Feature', properties: { layer: 'abroad' }, geometry: clipped(geometry) }];
}

function clipped(area: Polygon | MultiPolygon): MultiPolygon {
  const coordinates = polygonsOf(bboxClip(area, [...around]).geometry);
  return { type: 'MultiPolygon', coordinates: coordinates.map((rings) => rings.map((ring) => ring.map(rounded))) };
}

function polygonsOf(geometry: Geometry): Position[][][] {
  if (geometry.type === 'MultiPolygon') return geometry.coordinates;
  return geometry.type === 'Polygon' ? [geometry.coordinates] : [];
}

const lines = (layer: BasemapLayer, coordinates: Position[][]): BasemapFeature => ({
  type: 'Feature',
  properties: { layer },
  geometry: { type: 'MultiLineString', coordinates: coordinates.map((points) => points.map(rounded)) },
});

const [west, south, east, north] = around;

/** Straight in the web's Mercator projection, so two points each are enough. */
const graticule: Position[][] = [
  ...wholeDegrees(west, east).map((lon) => [
    [lon, south],
    [lon, north],
  ]),
  ...wholeDegrees(south, north).map((lat) => [
    [west, lat],
    [east, lat],
  ]),
];

function wholeDegrees(from: number, to: number): number[] {
  const first = Math.ceil(from);
  return Array.from({ length: Math.floor(to) - first + 1 }, (_, index) => first + index);
}

function countryName({ code, nameAt }: { code: string; nameAt?: Position }): BasemapFeature[] {
  if (!nameAt) return [];
  // From the Unicode data of the machine that builds, so that no list of country names is kept here.
  const names = locales.map((locale) => [locale, new Intl.DisplayNames(locale, { type: 'region' }).of(code) ?? code]);
  const properties = { layer: 'country' as const, ...Object.fromEntries(names) };
  return [{ type: 'Feature', properties, geometry: { type: 'Point', coordinates: nameAt } }];
}

/** Named by the static map too, after the capital, which has its inset there. */
const first: readonly string[] = ['21004', ...namedTowns];

function townsInOrder(gazetteer: Gazetteer): Municipality[] {
  const placeOf = ({ nis }: Municipality) => (first.includes(nis) ? first.indexOf(nis) : first.length);
  return [...gazetteer.municipalities.values()].sort((a, b) => placeOf(a) - placeOf(b) || b.population - a.population);
}

function town(municipality: Municipality, rank: number): BasemapFeature {
  const name = localName(municipality);
  const { names, population, lat, lon } = municipality;
  const others = Object.fromEntries(Object.entries(names).filter(([, other]) => other !== name));
  const properties = { layer: 'town' as const, name, population, rank, zoom: zoomOf(municipality, rank), ...others };
  return { type: 'Feature', properties, geometry: { type: 'Point', coordinates: rounded([lon, lat]) } };
}

/** The zoom from which a name has room; those of Brussels stand a few streets apart. */
function zoomOf({ region, population }: Municipality, rank: number): number {
  if (rank <= townsOnNarrowSheet) return 0;
  if (rank < first.length) return 6.4;
  if (region === brusselsNis) return 10.5;
  if (population >= 30_000) return 8.5;
  return population >= 15_000 ? 9.5 : 10.5;
}

function rounded(position: Position): Position {
  return position.map((degree) => Math.round(degree * 1000) / 1000);
}
