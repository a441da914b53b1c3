import type { Place, Point } from '../place.ts';

/** About a decimetre for a stated point; about ten metres for a town's, which is no more exact than that. */
const decimals = { address: 6, street: 6, locality: 4, municipality: 4, region: 4, country: 4 } as const;

/** A place's point as every download gives it; undefined while only the Region is known. */
export function coordinatesOf({ point, precision }: Place): Point | undefined {
  const rounded = (degrees: number): number => Number(degrees.toFixed(decimals[precision]));
  return point && { lat: rounded(point.lat), lon: rounded(point.lon) };
}
