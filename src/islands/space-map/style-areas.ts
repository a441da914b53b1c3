import type { ExpressionSpecification, LayerSpecification } from 'maplibre-gl';
import type { Colours } from './colours.ts';
import { areasName, inks } from './sources.ts';

/** Pixels of a metre at zoom 0 at the latitude of Belgium (50.6° N), on tiles of 512 pixels. */
const pixelsPerMetre = 1 / (78271.517 * Math.cos((50.6 * Math.PI) / 180));

/** Where a space may really be: a circle as large as its place is uncertain. */
const areaRadius: ExpressionSpecification = [
  'interpolate',
  ['exponential', 2],
  ['zoom'],
  0,
  ['*', pixelsPerMetre, ['get', 'radius']],
  20,
  ['*', pixelsPerMetre * 2 ** 20, ['get', 'radius']],
];

/** Shown where it is larger than the signs, and paler where it fills the view. */
const areaOpacity = (most: number): ExpressionSpecification => [
  'interpolate',
  ['linear'],
  ['zoom'],
  8.5,
  0,
  9.5,
  most,
  12,
  most,
  15,
  most / 2,
];

/** The circles in which spaces placed roughly may be. */
export const areaLayer = (colours: Colours): LayerSpecification => {
  const color = ['match', ['get', 'ink'], ...inks.flatMap((ink) => [ink, colours[ink]]), colours.ink];
  return {
    id: 'areas',
    type: 'circle',
    source: areasName,
    minzoom: 8,
    paint: {
      'circle-radius': areaRadius,
      'circle-color': color as ExpressionSpecification,
      'circle-opacity': areaOpacity(0.05),
      'circle-stroke-color': color as ExpressionSpecification,
      'circle-stroke-width': 1,
      'circle-stroke-opacity': areaOpacity(0.4),
    },
  };
};
