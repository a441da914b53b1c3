import { kilometresBetween } from '../place.ts';
import type { Lexicon } from './lexicon.ts';

export interface NearTown {
  /** As the facet of municipalities writes it. */
  readonly slug: string;
  /** Kilometres as the crow flies from centre to centre. */
  readonly kilometres: number;
}

/**
 * The towns nearest to a town that together have enough spaces, nearest first; itself left out.
 * @param counts how many fitting spaces each town has, by slug; towns without any are passed over
 */
export function nearTowns(
  { towns }: Lexicon,
  slug: string,
  counts: Readonly<Record<string, number>>,
  enough: number,
): readonly NearTown[] {
  const centre = towns.find(([code]) => code === slug);
  if (!centre) return [];
  const [, , lat, lon] = centre;
  const others = towns
    .filter(([code]) => code !== slug && (counts[code] ?? 0) > 0)
    .map(([code, , otherLat, otherLon]) => ({
      slug: code,
      kilometres: kilometresBetween({ lat, lon }, { lat: otherLat, lon: otherLon }),
    }))
    .toSorted((a, b) => a.kilometres - b.kilometres);
  let seen = 0;
  return others.filter((town) => {
    const isWanted = seen < enough;
    seen += counts[town.slug] ?? 0;
    return isWanted;
  });
}
