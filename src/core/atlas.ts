import { geoConicConformal, geoGraticule, geoPath } from 'd3-geo';
import type { ExtendedFeature, GeoConicProjection, GeoPermissibleObjects } from 'd3-geo';
import { feature, mesh } from 'topojson-client';
import type { GeometryCollection, Topology } from 'topojson-specification';
import { frameMarks, frameRules, neatline, squareAt } from './atlas-frame.ts';
import type { Box, FrameMark, SheetPoint } from './atlas-frame.ts';
import type { Point } from './place.ts';

/** The layers of `content/gazetteer/provinces.topojson.json`. */
export type Boundaries = Topology<{
  provinces: GeometryCollection<{ nis: string; region: string }>;
  regions: GeometryCollection<{ region: string }>;
  country: GeometryCollection;
}>;

/** A province's outline as a path; Brussels stands among them as 04000. */
export interface ProvinceShape {
  readonly nis: string;
  readonly region: string;
  readonly path: string;
}

/** The map sheet of Belgium: where a place falls on it, and its lines as SVG paths in the sheet's units. */
export interface Atlas {
  readonly pointOf: (point: Point) => SheetPoint;
  /** The square of the frame that a place is in: `'E4'` for Namur; a place off the sheet gets the nearest square. */
  readonly gridSquare: (lat: number, lon: number) => string;
  readonly land: string;
  /** The land with whole units only: a third of the bytes, for a sheet drawn at a third of the size. */
  readonly coarseLand: string;
  readonly provinces: readonly ProvinceShape[];
  readonly provinceBorders: string;
  /** Borders between regions and around the country. */
  readonly regionBorders: string;
  readonly coarseRegionBorders: string;
  readonly graticule: string;
  readonly parallelMarks: readonly FrameMark[];
  readonly frameMarks: readonly FrameMark[];
  readonly frameRules: string;
  readonly scaleBar: ScaleBar;
}

/** The bar from `start` to `end`, 50 km long. */
export interface ScaleBar {
  readonly start: SheetPoint;
  readonly end: SheetPoint;
  readonly text: string;
}

const earthRadiusKm = 6371;
const barKm = 50;

/** The sheet drawn from the borders. Conformal conic, true at 49°50′ and 51°10′ N like the official Belgian Lambert. */
export function atlasFrom(boundaries: Boundaries): Atlas {
  const outline = feature(boundaries, boundaries.objects.country);
  const projection = belgianProjection()
    .fitExtent(margined(neatline, { x: 17, y: 14 }), outline)
    .clipExtent(corners(neatline));
  const pointOf = pointsBy(projection);
  return {
    pointOf,
    gridSquare: (lat, lon) => squareAt(pointOf({ lat, lon })),
    ...linesOf(boundaries, projection),
    parallelMarks: [50, 51].map((lat) => parallelMark(projection, lat)),
    frameMarks,
    frameRules,
    scaleBar: scaleBarOf(projection),
  };
}

type AtlasLines = Pick<
  Atlas,
  'land' | 'coarseLand' | 'provinces' | 'provinceBorders' | 'regionBorders' | 'coarseRegionBorders' | 'graticule'
>;

function linesOf(boundaries: Boundaries, projection: GeoConicProjection): AtlasLines {
  const { provinces, regions, country } = boundaries.objects;
  const pathOf = (shape: GeoPermissibleObjects, digits: number) => geoPath(projection).digits(digits)(shape) ?? '';
  const outline = feature(boundaries, country);
  const borders = mesh(boundaries, regions);
  return {
    land: pathOf(outline, 1),
    coarseLand: pathOf(outline, 0),
    provinces: feature(boundaries, provinces).features.map((shape) => ({
      ...shape.properties,
      path: pathOf(shape, 1),
    })),
    provinceBorders: pathOf(
      mesh(boundaries, provinces, (a, b) => a !== b),
      1,
    ),
    regionBorders: pathOf(borders, 1),
    coarseRegionBorders: pathOf(borders, 0),
    graticule: pathOf(wholeDegrees, 1),
  };
}

const wholeDegrees = geoGraticule()
  .step([1, 1])
  .extent([
    [0, 48],
    [9, 53],
  ])();

/** The projection before it is fitted to a sheet. */
export const belgianProjection = (): GeoConicProjection =>
  geoConicConformal().parallels([49.8333, 51.1667]).rotate([-4.359215, 0]);

/** The border's shape of one province or of Brussels (04000); undefined for an unknown code. */
export function provinceFeature(boundaries: Boundaries, nis: string): ExtendedFeature | undefined {
  return feature(boundaries, boundaries.objects.provinces).features.find((shape) => shape.properties.nis === nis);
}

/** Where a projection puts a place; a place it cannot show (the other side of the Earth) throws. */
export function pointsBy(projection: GeoConicProjection): (point: Point) => SheetPoint {
  return ({ lat, lon }) => {
    // GeoJSON and d3 want longitude first.
    const [x, y] = projection([lon, lat]) ?? [];
    if (x === undefined || y === undefined) throw new Error(`no place on the sheet for ${lat}, ${lon}`);
    return { x, y };
  };
}

/** A box as d3's extent, drawn in by margins. */
export const margined = ({ x, y, width, height }: Box, margin: SheetPoint): [[number, number], [number, number]] => [
  [x + margin.x, y + margin.y],
  [x + width - margin.x, y + height - margin.y],
];

const corners = (box: Box): [[number, number], [number, number]] => margined(box, { x: 0, y: 0 });

function parallelMark(projection: GeoConicProjection, lat: number): FrameMark {
  const x = neatline.x + neatline.width - 6;
  // The parallel is nearly flat there, so its height at 6.5° E stands for its height at the neatline.
  return { text: `${lat}° N`, x, y: pointsBy(projection)({ lat, lon: 6.5 }).y - 5 };
}

function scaleBarOf(projection: GeoConicProjection): ScaleBar {
  const end = { x: neatline.x + neatline.width - 14, y: neatline.y + 23 };
  const length = (barKm / earthRadiusKm) * projection.scale();
  return { start: { x: end.x - length, y: end.y }, end, text: `${barKm} km` };
}
