import type { ExpressionSpecification, LayerSpecification, StyleSpecification } from 'maplibre-gl';
import type { Colours } from './colours.ts';
import { spaceSources } from './sources.ts';
import type { Drawn } from './sources.ts';
import { fontName, spaceLayers } from './style-spaces.ts';

export interface StyleParts {
  readonly colours: Colours;
  /** Property of a country's feature that holds its name. */
  readonly locale: string;
  /** Whole addresses, for a worker has no page to be relative to. */
  readonly basemap: string;
  readonly font: string;
  readonly spaces: Drawn;
  readonly focused: Drawn;
}

/** The dot of a town, an image that the element draws. */
export const dotName = 'town-dot';

/** The whole style, from our own sources only: no tiles, no glyph files, no sprite. */
export function styleOf({ colours, locale, basemap, font, spaces, focused }: StyleParts): StyleSpecification {
  const { areas, discs, numbers, pins, rings } = spaceLayers(colours);
  return {
    version: 8,
    'font-faces': { [fontName]: font },
    sources: {
      basemap: { type: 'geojson', data: basemap },
      ...spaceSources(spaces),
      focused: { type: 'geojson', data: focused },
    },
    // Later layers find their place first: numbers and pins, then the names of towns around them.
    layers: [...ground(colours), ...areas, ...discs, ...names(colours, locale), ...numbers, ...pins, ...rings],
  };
}

const only = (layer: string): ExpressionSpecification => ['==', ['get', 'layer'], layer];

function ground(colours: Colours): LayerSpecification[] {
  return [
    { id: 'sea', type: 'background', paint: { 'background-color': colours.sea } },
    area('abroad', colours.paper),
    { ...line('coast', colours['rule-strong'], 0.6), filter: only('abroad') },
    line('graticule', colours.rule, 0.8),
    area('belgium', colours.land),
    line('province', colours['rule-strong'], 0.8),
    line('region', colours['ink-3'], 1.4),
  ];
}

const area = (layer: string, color: string): LayerSpecification => ({
  id: layer,
  type: 'fill',
  source: 'basemap',
  filter: only(layer),
  paint: { 'fill-color': color },
});

const line = (layer: string, color: string, width: number) =>
  ({
    id: layer,
    type: 'line',
    source: 'basemap',
    filter: only(layer),
    layout: { 'line-join': 'round' },
    paint: { 'line-color': color, 'line-width': width },
  }) satisfies LayerSpecification;

const bothNames = (locale: string): ExpressionSpecification => [
  'case',
  ['has', locale],
  ['format', ['get', 'name'], {}, '\n', {}, ['get', locale], { 'font-scale': 0.85 }],
  ['get', 'name'],
];

function names(colours: Colours, locale: string): LayerSpecification[] {
  return [
    {
      id: 'countries',
      type: 'symbol',
      source: 'basemap',
      filter: only('country'),
      layout: {
        'text-field': ['get', locale],
        'text-font': [fontName],
        'text-size': 12,
        'text-letter-spacing': 0.16,
        'text-transform': 'uppercase',
      },
      paint: { 'text-color': colours['ink-4'], 'text-halo-color': colours.paper, 'text-halo-width': 1.5 },
    },
    {
      id: 'towns',
      type: 'symbol',
      source: 'basemap',
      filter: ['all', only('town'), ['>=', ['zoom'], ['get', 'zoom']]],
      layout: {
        'icon-image': dotName,
        // Or a big town would vanish whenever its dot lies under the number of its cluster.
        'icon-optional': true,
        // Under its own name what the page's language calls it, once there is room for both.
        'text-field': ['step', ['zoom'], ['get', 'name'], 8, bothNames(locale)],
        'text-font': [fontName],
        'text-size': 13,
        'text-variable-anchor': ['left', 'right', 'bottom', 'top'],
        'text-radial-offset': 0.8,
        'text-justify': 'auto',
        'text-max-width': 12,
        'text-padding': 1,
        'symbol-sort-key': ['get', 'rank'],
      },
      paint: { 'text-color': colours.ink, 'text-halo-color': colours.land, 'text-halo-width': 1.5 },
    },
  ];
}
