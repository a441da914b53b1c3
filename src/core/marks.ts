import type { Space } from './catalogue.ts';
import { localName, type Municipality } from './gazetteer.ts';
import type { Point } from './place.ts';

/** The spaces of one municipality, as one disc of a map. */
export interface MunicipalityMark extends Point {
  readonly municipality: Municipality;
  readonly count: number;
  /** Identifiers of its spaces. */
  readonly ids: readonly string[];
}

/** One mark for each municipality that has spaces, by name; spaces of which only the Region is known have none. */
export function marksOf(spaces: readonly Space[]): readonly MunicipalityMark[] {
  const groups = Map.groupBy(spaces, ({ place }) => place.municipality);
  return [...groups]
    .flatMap(([municipality, found]) =>
      municipality
        ? [
            {
              municipality,
              lat: municipality.lat,
              lon: municipality.lon,
              count: found.length,
              ids: found.map(({ id }) => id),
            },
          ]
        : [],
    )
    .toSorted((a, b) => localName(a.municipality).localeCompare(localName(b.municipality), 'fr'));
}

/** How many spaces have no municipality, and so no mark. */
export const withoutMark = (spaces: readonly Space[]): number =>
  spaces.filter(({ place }) => !place.municipality).length;
