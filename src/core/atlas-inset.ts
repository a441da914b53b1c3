import { geoPath } from 'd3-geo';
import type { ExtendedFeature } from 'd3-geo';
import { belgianProjection, margined, pointsBy, provinceFeature } from './atlas.ts';
import type { Boundaries } from './atlas.ts';
import type { Box, SheetPoint } from './atlas-frame.ts';
import type { Point } from './place.ts';

/** Brussels enlarged in the empty south-west of the sheet, where its nineteen municipalities come apart. */
export interface BrusselsInset {
  readonly frame: Box;
  readonly land: string;
  readonly pointOf: (point: Point) => SheetPoint;
  /** What the inset enlarges, on the sheet itself. */
  readonly enlarged: Box;
}

export const brusselsNis = '04000';
export const insetFrame: Box = { x: 30, y: 374, width: 212, height: 196 };
/** Room above the region's outline for its name. */
const heading = 20;

/** The inset, by the same projection as the sheet at a larger scale; borders without Brussels throw. */
export function brusselsInsetOf(boundaries: Boundaries, sheetPointOf: (point: Point) => SheetPoint): BrusselsInset {
  const outline = provinceFeature(boundaries, brusselsNis);
  if (!outline) throw new Error(`the borders have no province ${brusselsNis}`);
  const below = { ...insetFrame, y: insetFrame.y + heading, height: insetFrame.height - heading };
  const projection = belgianProjection().fitExtent(margined(below, { x: 16, y: 14 }), outline);
  return {
    frame: insetFrame,
    land: geoPath(projection).digits(1)(outline) ?? '',
    pointOf: pointsBy(projection),
    enlarged: boxAround(cornersOf(outline).map(sheetPointOf), 2),
  };
}

function cornersOf({ geometry }: ExtendedFeature): Point[] {
  if (geometry?.type !== 'Polygon') return [];
  return geometry.coordinates
    .flat()
    .flatMap(([lon, lat]) => (lon === undefined || lat === undefined ? [] : [{ lat, lon }]));
}

function boxAround(points: readonly SheetPoint[], margin: number): Box {
  const across = points.map(({ x }) => x);
  const down = points.map(({ y }) => y);
  const x = Math.min(...across) - margin;
  const y = Math.min(...down) - margin;
  return { x, y, width: Math.max(...across) + margin - x, height: Math.max(...down) + margin - y };
}
