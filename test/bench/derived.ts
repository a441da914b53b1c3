import type { Figure, Row } from './row.ts';

/** A figure as it was measured, or reckoned from two: milliseconds for each, how many in a second. */
export type Derived = Figure | 'pace' | 'rate';

const millisecondsPerSecond = 1000;

/** Undefined where it was not measured. */
export function figureOf(row: Row, figure: Derived): number | undefined {
  if (figure !== 'pace' && figure !== 'rate') return row[figure];
  const { wall, count } = row;
  if (wall === undefined || count === undefined || wall === 0 || count === 0) return undefined;
  return figure === 'pace' ? wall / count : (count * millisecondsPerSecond) / wall;
}
