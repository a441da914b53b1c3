import bboxClip from '@turf/bbox-clip';
import type { BBox, Feature, FeatureCollection, Geometry, MultiPolygon, Polygon, Position } from 'geojson';
import { feature, mesh } from 'topojson-client';
import type { GeometryCollection, Topology } from 'topojson-specification';
import type { Boundaries } from './atlas.ts';
import { localName } from './gazetteer.ts';
import type { Gazetteer, Municipality, Names } from './gazetteer.ts';
import type { Locale } from '../i18n/locales.ts';
import { locales } from '../i18n/locales.ts';

/** The countries of Natural Earth as the `world-atlas` package has them; `id` is ISO 3166-1 numeric. */
export type WorldAtlas = Topology<{ countries: GeometryCollection<{ name: string }> }>;

/** What a feature of the basemap is, as the map's style filters it. */
export type BasemapLayer = 'abroad' | 'belgium' | 'graticule' | 'province' | 'region' | 'country' | 'town';

/** The names of a town are only there where they differ from `name`, which is in its own language. */
export type BasemapProperties =
  | { readonly layer: Exclude<BasemapLayer, 'country' | 'town'> }
  | ({ readonly layer: 'country' } & Readonly<Record<Locale, string>>)
  | ({ readonly layer: 'town'; readonly name: string; readonly population: number } & Partial<Names>);

/** West, south, east and north of what is drawn: Belgium and enough around it for the widest screen. */
const around: BBox = [-1.5, 47.5, 10.5, 53.5];

/** Land that may lie in it, and where its name stands: [longitude, latitude], by our eye, clear of Belgium. */
const neighbours: ReadonlyMap<string, { readonly code: string; readonly nameAt?: Position }> = new Map([
  ['250', { code: 'FR', nameAt: [3.75, 49.62] }],
  ['276', { code: 'DE', nameAt: [6.85, 50.75] }],
  ['442', { code: 'LU', nameAt: [6.13, 49.77] }],
  ['528', { code: 'NL', nameAt: [5.3, 51.75] }],
  ['826', { code: 'GB' }],
]);
const belgiumId = '056';

/**
 * The map under the spaces, as one GeoJSON collection: neighbours and sea, provinces, regions, parallels and meridians, names of
 * countries and of all municipalities (most populous first, for a map that places names in order). Degrees are rounded to about
 * 70 m, finer than the borders are.
 */
export function basemapOf({ world, boundaries, gazetteer }: { world: WorldAtlas; boundaries: Boundaries; gazetteer: Gazetteer }): FeatureCollection<Geometry, BasemapProperties> {
  const { provinces, regions } = boundaries.objects;
  const towns = [...gazetteer.municipalities.values()].sort((a, b) => b.population - a.population);
  return {
    type: 'FeatureCollection',
    features: [
      ...landOf(world),
      line('graticule', graticule),
      line('province', mesh(boundaries, provinces, (a, b) => a !== b).coordinates),
      line('region', mesh(boundaries, regions).coordinates),
      ...[...neighbours.values()].flatMap(countryName),
      ...towns.map(town),
    ],
  };
}

function landOf(world: WorldAtlas): Feature<Geometry, BasemapProperties>[] {
  const { features } = feature(world, world.objects.countries);
  return features.flatMap(({ id, geometry }) => {
    const layer = id === belgiumId ? 'belgium' : neighbours.has(String(id)) ? 'abroad' : undefined;
    const isArea = geometry.type === 'Polygon' || geometry.type === 'MultiPolygon';
    return layer && isArea ? [{ type: 'Feature', properties: { layer }, geometry: clipped(geometry) }] : [];
  });
}

function clipped(area: Polygon | MultiPolygon): MultiPolygon {
  const { geometry } = bboxClip(area, around);
  const polygons = geometry.type === 'MultiPolygon' ? geometry.coordinates : geometry.type === 'Polygon' ? [geometry.coordinates] : [];
  return { type: 'MultiPolygon', coordinates: polygons.map((rings) => rings.map((ring) => ring.map(rounded))) };
}

const line = (layer: 'graticule' | 'province' | 'region', lines: Position[][]): Feature<Geometry, BasemapProperties> => ({
  type: 'Feature',
  properties: { layer },
  geometry: { type: 'MultiLineString', coordinates: lines.map((points) => points.map(rounded)) },
});

const [west, south, east, north] = around;
const degrees = (from: number, to: number): number[] => Array.from({ length: Math.floor(to) - Math.ceil(from) + 1 }, (_, index) => Math.ceil(from) + index);

/** Straight in the web's Mercator projection, so two points each are enough. */
const graticule: Position[][] = [
  ...degrees(west, east).map((lon) => [[lon, south], [lon, north]]),
  ...degrees(south, north).map((lat) => [[west, lat], [east, lat]]),
];

function countryName({ code, nameAt }: { code: string; nameAt?: Position }): Feature<Geometry, BasemapProperties>[] {
  if (!nameAt) return [];
  // From the build's Unicode data (CLDR), so that no list of country names is kept here.
  const nameIn = (locale: Locale) => new Intl.DisplayNames(locale, { type: 'region' }).of(code) ?? code;
  const [fr, en] = locales.map(nameIn);
  return [{ type: 'Feature', properties: { layer: 'country', fr: fr ?? code, en: en ?? code }, geometry: { type: 'Point', coordinates: nameAt } }];
}

function town(municipality: Municipality): Feature<Geometry, BasemapProperties> {
  const name = localName(municipality);
  const { names, population, lat, lon } = municipality;
  const others = Object.fromEntries(Object.entries(names).filter(([, other]) => other !== name)) as Partial<Names>;
  return { type: 'Feature', properties: { layer: 'town', name, population, ...others }, geometry: { type: 'Point', coordinates: rounded([lon, lat]) } };
}

const rounded = (position: Position): Position => position.map((degree) => Math.round(degree * 1000) / 1000);
