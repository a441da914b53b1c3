import { line } from 'd3-shape';
import type { DatedCount } from './dated-counts.ts';

/** A published number on the sheet: a point, or a stroke from the least to the most. */
export interface Mark {
  readonly x: number;
  readonly top: number;
  readonly bottom: number;
  /** Which of the series it belongs to, from 0: series differ by the form of their marks. */
  readonly series: number;
}

/** A line through numbers that one body counted in one way. */
export interface Curve {
  readonly path: string;
  /** True for the part that leads to what is only expected. */
  readonly isProjected: boolean;
}

/** A number and its mark. */
export interface Placed {
  readonly count: DatedCount;
  readonly mark: Mark;
}

const pathThrough = line<Placed>(
  ({ mark }) => mark.x,
  ({ mark }) => (mark.top + mark.bottom) / 2,
).digits(1);

/** The line of a series in two parts: to the last number that was counted, and from there on. */
export function curvesThrough(placed: readonly Placed[]): readonly Curve[] {
  const expected = placed.findIndex(({ count }) => count.accuracy === 'projected');
  const end = expected === -1 ? placed.length : expected;
  const parts = [
    { part: placed.slice(0, end), isProjected: false },
    { part: placed.slice(Math.max(0, end - 1)), isProjected: true },
  ];
  return parts.flatMap(({ part, isProjected }) =>
    part.length > 1 ? [{ path: pathThrough(part) ?? '', isProjected }] : [],
  );
}
