import type { Catalogue } from '../catalogue.ts';
import { periodOf } from '../dates.ts';

/** Belgium's extent in WGS84 degrees, as the borders of `content/gazetteer` (Natural Earth, 1:10,000,000) have it, to two decimals, outwards. */
export const extent = { west: 2.52, south: 49.49, east: 6.38, north: 51.5 } as const;

/** `POLYGON` of the extent as WKT, longitude first, closed. */
export function extentPolygon(): string {
  const { west, south, east, north } = extent;
  const ring = [
    [west, south],
    [east, south],
    [east, north],
    [west, north],
    [west, south],
  ];
  return `POLYGON((${ring.map((point) => point.join(' ')).join(', ')}))`;
}

/** The middle of the extent as WKT. */
export function extentCentre(): string {
  const middle = (a: number, b: number): string => ((a + b) / 2).toFixed(3);
  return `POINT(${middle(extent.west, extent.east)} ${middle(extent.south, extent.north)})`;
}

/** The days that the register tells of: from its earliest dated fact or page to the release. */
export function daysCovered({ spaces, release }: Catalogue): { readonly start: string; readonly end: string } {
  const dates = spaces.flatMap(({ record, evidence }) => [record.opened, ...evidence.map(({ date }) => date)]);
  const starts = dates.filter((date) => date !== undefined).map((date) => periodOf(date).start);
  return { start: starts.toSorted()[0] ?? release.date, end: release.date };
}
