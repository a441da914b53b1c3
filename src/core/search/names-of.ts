import type { Catalogue } from '../catalogue.ts';

/**
 * The names of spaces, now, besides and formerly. Those of places, networks, kinds and amenities stand in the lexicon.
 * @returns each once, in the order of Unicode
 */
export const namesOf = ({ spaces }: Catalogue): readonly string[] =>
  [
    ...new Set([
      ...spaces.flatMap(({ record: { name, otherNames = [], formerNames = {} } }) => [
        name,
        ...otherNames,
        ...Object.keys(formerNames),
      ]),
    ]),
  ].toSorted();
