import { municipalityArea, type Area } from './areas.ts';
import type { Catalogue } from './catalogue.ts';
import { isStanding } from './definitions/population.ts';
import type { Municipality } from './gazetteer.ts';
import { nearestIn, type Neighbour } from './nearest-spaces.ts';

/** How many spaces of other municipalities the page of one names. */
const neighbourCount = 5;

/** What a register says of a municipality. */
export interface AroundMunicipality {
  readonly area: Area;
  /** The nearest spaces outside of it, nearest first. */
  readonly nearest: readonly Neighbour[];
  /** The nearest space that is neither closed nor planned: of such a one nobody has any use. */
  readonly standing?: Neighbour;
}

/** Looks around a municipality. */
export function aroundMunicipality(municipality: Municipality, catalogue: Catalogue): AroundMunicipality {
  const nearestTo = nearestIn(catalogue);
  const [standing] = nearestTo(municipality, 1, isStanding);
  return {
    area: municipalityArea(municipality, catalogue),
    nearest: nearestTo(municipality, neighbourCount, ({ place }) => place.municipality !== municipality),
    ...(standing && { standing }),
  };
}
