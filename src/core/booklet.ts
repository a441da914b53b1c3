/** The spaces of an area as a booklet on paper: municipality by municipality. */
import { compareNames, type Space } from './catalogue.ts';
import { localName, type Municipality } from './gazetteer.ts';

/** The spaces of one municipality; of none while no page says which. */
export interface BookletTown {
  readonly municipality: Municipality | undefined;
  readonly spaces: readonly Space[];
}

/** Those of no known municipality last. */
function byTownName(
  [a]: readonly [Municipality | undefined, unknown],
  [b]: readonly [Municipality | undefined, unknown],
) {
  if (!a || !b) return Number(!a) - Number(!b);
  return compareNames(localName(a), localName(b));
}

/** Spaces under their municipalities by name, `most` of them at most. */
export function bookletOf(spaces: readonly Space[], most: number): readonly BookletTown[] {
  const towns = [...Map.groupBy(spaces, ({ place }) => place.municipality)].toSorted(byTownName);
  const inOrder = towns.flatMap(([, found]) => found).slice(0, most);
  const listed = Map.groupBy(inOrder, ({ place }) => place.municipality);
  return [...listed].map(([municipality, found]) => ({ municipality, spaces: found }));
}
