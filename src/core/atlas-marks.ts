import type { SheetPoint } from './atlas-frame.ts';

/** A disc on the sheet: one municipality, its area as the number of its spaces. */
export interface Disc extends SheetPoint {
  readonly r: number;
}

const unitRadius = 5.4;
const largestRadius = 26;
/** A municipality whose spaces are all filtered out keeps its place, at this radius. */
export const dimRadius = 4;

/**
 * The radius for a count of spaces, area in proportion to the count: 5.4 units for one, 10.8 for four. Once the largest count of the
 * sheet would exceed 26 units, all discs shrink alike. A count below one is drawn as one.
 */
export function discRadius(count: number, largestCount: number): number {
  const unit = Math.min(unitRadius, largestRadius / Math.sqrt(Math.max(1, largestCount)));
  return round(unit * Math.sqrt(Math.max(1, count)));
}

/** Paled marks first, then large before small, so that no disc hides a smaller one; ties keep their order. */
export function inDrawingOrder<Mark extends { count: number; dim?: boolean | undefined }>(
  marks: readonly Mark[],
): Mark[] {
  return marks.toSorted((a, b) => Number(b.dim ?? false) - Number(a.dim ?? false) || b.count - a.count);
}

/** A sheet coordinate with the one decimal that a screen can show. */
export const round = (value: number): number => Math.round(value * 10) / 10;

/**
 * A pin whose tip stands on the point, 17.5 units high at scale 1: only for a measured address.
 * Written out instead of a `transform`, so that its outline keeps its width.
 */
export function pinAt({ x, y }: SheetPoint, scale = 1): string {
  const by = (...lengths: readonly number[]) => lengths.map((length) => round(length * scale)).join(' ');
  return `M${round(x)} ${round(y)}c${by(-4, -5.5, -6, -8.4, -6, -11.5)}a${by(6, 6)} 0 0 1 ${by(12, 0)}c${by(0, 3.1, -2, 6, -6, 11.5)}z`;
}
