import {
  symbol,
  symbolCircle,
  symbolDiamond,
  symbolSquare,
  symbolTriangle,
  symbolTriangle2,
  type SymbolType,
} from 'd3-shape';

/** The shapes of marks, the first series' first; every other one is hollow, so that no two look alike in grey. */
const shapes: readonly SymbolType[] = [
  symbolCircle,
  symbolSquare,
  symbolDiamond,
  symbolCircle,
  symbolTriangle,
  symbolTriangle2,
];
/** In square units of the sheet: a circle of radius 5. */
const area = 78;

/** Outline of the mark of a series around the point 0, 0, as a path. */
export const markShape = (series: number): string =>
  symbol(shapes[series % shapes.length] ?? symbolCircle, area).digits(1)() ?? '';
