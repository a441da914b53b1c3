import type { ExpressionSpecification, LayerSpecification } from 'maplibre-gl';
import type { RegionInk } from '../../core/region-ink.ts';
import type { Colours } from './colours.ts';
import { inks, sourceName } from './sources.ts';
import { areaLayer } from './style-areas.ts';

/** The name under which the style asks for the font; not the page's, whose file may not be loaded. */
export const fontName = 'Register Sans';

/** Layers that answer to a click, in every region. */
export const clickable: readonly string[] = inks.flatMap((ink) => [`clusters-${ink}`, `discs-${ink}`, `pins-${ink}`]);

/** The image of a pin in a region's colour; the element draws it. */
export const pinName = (ink: RegionInk): string => `pin-${ink}`;

/** The sign of one space placed roughly; `wider` is in pixels. */
const discRadius = (wider = 0): ExpressionSpecification => [
  'interpolate',
  ['linear'],
  ['zoom'],
  5.5,
  5 + wider,
  9,
  8 + wider,
];

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
  readonly areas: LayerSpecification[];
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
    areas: [areaLayer(colours)],
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
  const radius = filter === isCluster ? clusterRadius() : discRadius();
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
