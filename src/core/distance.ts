import { kilometresBetween, radii, type Place, type Precision } from './place.ts';

/** How far apart two places are, as exactly as both are known. */
export type Distance =
  { readonly told: 'exact' | 'about' | 'under'; readonly kilometres: number } | { readonly told: 'same-municipality' };

/** What a distance may be rounded to, in kilometres. */
const steps = [5, 2, 1, 0.5, 0.2, 0.1] as const;
const finest = 0.1;

/** Kilometres by which a point may be off. */
const radiusOf = (precision: Precision): number =>
  precision === 'region' || precision === 'country' ? Infinity : radii[precision] / 1000;

/** The greatest step that is no more than what the two places leave open; whole kilometres at least from ten on. */
function stepFor(open: number, kilometres: number): number {
  const step = steps.find((candidate) => candidate <= open) ?? finest;
  return Math.max(step, kilometres >= 10 ? 1 : finest);
}

// Multiples of a tenth come out of floating point as 0.30000000000000004.
const multipleOf = (step: number, times: number): number => Number((step * times).toFixed(1));

/**
 * The distance between two places as the crow flies, rounded to what their radii allow: two measured addresses 1.112 km apart are
 * 1.1 km away, two localities 11.12 km apart about 12 km. Where the two discs meet, all that is known is that both are in one
 * municipality, or less than so many kilometres away.
 * @returns undefined while one of the two has no point
 */
export function distanceBetween(a: Place, b: Place): Distance | undefined {
  if (!a.point || !b.point) return undefined;
  const kilometres = kilometresBetween(a.point, b.point);
  const open = radiusOf(a.precision) + radiusOf(b.precision);
  const step = stepFor(open, kilometres);
  const meet = kilometres <= open || kilometres < step / 2;
  if (!meet) {
    return { told: open === 0 ? 'exact' : 'about', kilometres: multipleOf(step, Math.round(kilometres / step)) };
  }
  if (open > 0 && a.municipality && a.municipality === b.municipality) return { told: 'same-municipality' };
  return { told: 'under', kilometres: multipleOf(step, Math.max(1, Math.ceil((kilometres + open) / step))) };
}
