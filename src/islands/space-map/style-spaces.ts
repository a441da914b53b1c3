import type { FeatureCollection } from 'geojson';
import type { ExpressionSpecification, GeoJSONSourceSpecification, LayerSpecification } from 'maplibre-gl';
import { regionInk } from '../../core/region-ink.ts';
import type { RegionInk } from '../../core/region-ink.ts';
import type { Colours } from './colours.ts';

/** The name under which the style asks for the font; not the page's, whose file may not be loaded. */
export const fontName = 'Register Sans';

/** Past this zoom the borders and town points would pretend to be exact. */
export const maxZoom = 13;

const inks: readonly RegionInk[] = ['fla', 'wal', 'bru'];

/** One source a region, so that a cluster never mixes two and always has a region's colour. */
export const sourceName = (ink: RegionInk): string => `spaces-${ink}`;

/** Layers that answer to a click, in every region. */
export const clickable: readonly string[] = inks.flatMap((ink) => [`clusters-${ink}`, `discs-${ink}`, `pins-${ink}`]);

/** The image of a pin in a region's colour; the element draws it. */
export const pinName = (ink: RegionInk): string => `pin-${ink}`;

/** The spaces of each region, by the name of its source. */
export function byRegion(spaces: FeatureCollection): Record<string, FeatureCollection> {
  const inRegion = (ink: RegionInk) =>
    spaces.features.filter(({ properties }) => regionInk(String(properties?.['region'])) === ink);
  return Object.fromEntries(
    inks.map((ink) => [sourceName(ink), { type: 'FeatureCollection', features: inRegion(ink) }]),
  );
}

/**
 * The clustered sources. Clusters hold at every zoom: spaces of which only the town is known share its point and would never come
 * apart.
 */
export function spaceSources(spaces: FeatureCollection): Record<string, GeoJSONSourceSpecification> {
  const clusters = { cluster: true, clusterRadius: 26, clusterMaxZoom: maxZoom + 1, maxzoom: maxZoom + 2 };
  const sources = Object.entries(byRegion(spaces));
  return Object.fromEntries(sources.map(([name, data]) => [name, { type: 'geojson', data, ...clusters }]));
}

/** Pixels of a metre at zoom 0 at the latitude of Belgium (50.6° N), on tiles of 512 pixels. */
const pixelsPerMetre = 1 / (78271.517 * Math.cos((50.6 * Math.PI) / 180));

/** A disc as large as the place is uncertain, exact from zoom 9, but never too small to be seen; `wider` is in pixels. */
function discRadius(wider: number): ExpressionSpecification {
  const at = (zoom: number): ExpressionSpecification => [
    '+',
    wider,
    ['max', 5, ['*', pixelsPerMetre * 2 ** zoom, ['get', 'radius']]],
  ];
  return ['interpolate', ['exponential', 2], ['zoom'], 5, 5 + wider, 9, at(9), 20, at(20)];
}

/** Area in proportion to the number, but with room for the figure; smaller where the whole country is small. */
function clusterRadius(): ExpressionSpecification {
  const at = (unit: number): ExpressionSpecification => [
    'max',
    10,
    ['min', 44, ['*', unit, ['sqrt', ['get', 'point_count']]]],
  ];
  return ['interpolate', ['linear'], ['zoom'], 5.5, at(4), 7.5, at(6)];
}

interface SpaceLayers {
  readonly discs: LayerSpecification[];
  readonly numbers: LayerSpecification[];
  readonly pins: LayerSpecification[];
  /** Around the space that the list points at. */
  readonly rings: LayerSpecification[];
}

const isCluster: ExpressionSpecification = ['has', 'point_count'];
const isPrecise: ExpressionSpecification = ['==', ['get', 'precision'], 'address'];
const isDisc: ExpressionSpecification = ['!', ['any', isCluster, isPrecise]];

/** The layers of the spaces, in the groups between which the names of towns go. */
export function spaceLayers(colours: Colours): SpaceLayers {
  return {
    discs: inks.flatMap((ink) => [
      disc(`discs-${ink}`, ink, isDisc, colours),
      disc(`clusters-${ink}`, ink, isCluster, colours),
    ]),
    numbers: inks.map((ink) => count(ink, colours)),
    pins: inks.map(pin),
    rings: [
      { ...ring('focused-disc', colours), filter: ['!', isPrecise] },
      // Around the pin's head and not its tip.
      { ...ring('focused-pin', colours, [0, -13]), filter: isPrecise },
    ],
  };
}

function disc(id: string, ink: RegionInk, filter: ExpressionSpecification, colours: Colours): LayerSpecification {
  const paint = {
    'circle-color': colours[ink],
    'circle-opacity': 0.3,
    'circle-stroke-color': colours[ink],
    'circle-stroke-width': 1.2,
  };
  const radius = filter === isCluster ? clusterRadius() : discRadius(0);
  return { id, type: 'circle', source: sourceName(ink), filter, paint: { ...paint, 'circle-radius': radius } };
}

const count = (ink: RegionInk, colours: Colours): LayerSpecification => ({
  id: `counts-${ink}`,
  type: 'symbol',
  source: sourceName(ink),
  filter: isCluster,
  layout: {
    'text-field': ['to-string', ['get', 'point_count']],
    'text-font': [fontName],
    'text-size': 13,
    'text-allow-overlap': true,
    'text-padding': 1,
  },
  paint: { 'text-color': colours.ink, 'text-halo-color': colours.land, 'text-halo-width': 1 },
});

const pin = (ink: RegionInk): LayerSpecification => ({
  id: `pins-${ink}`,
  type: 'symbol',
  source: sourceName(ink),
  filter: ['all', ['!', isCluster], isPrecise],
  layout: { 'icon-image': pinName(ink), 'icon-anchor': 'bottom', 'icon-allow-overlap': true },
});

const ring = (id: string, { ink }: Colours, translate: [number, number] = [0, 0]) =>
  ({
    id,
    type: 'circle',
    source: 'focused',
    paint: {
      'circle-radius': id === 'focused-pin' ? 17 : discRadius(4),
      'circle-opacity': 0,
      'circle-stroke-color': ink,
      'circle-stroke-width': 3,
      'circle-translate': translate,
    },
  }) satisfies LayerSpecification;
