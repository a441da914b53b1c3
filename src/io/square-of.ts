import type { Space } from '../core/catalogue.ts';
import { loadAtlas } from './load-atlas.ts';

/** The square of the map sheet that a space stands in, e.g. `E4`; undefined while only its Region is known. */
export function squareOf({ place }: Space): string | undefined {
  return place.point && loadAtlas().gridSquare(place.point.lat, place.point.lon);
}
