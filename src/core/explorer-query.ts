import { locales } from '../i18n/locales.ts';
import type { Catalogue } from './catalogue.ts';
import { facets, facetValuesOf } from './facets/index.ts';
import { allOptionsOf } from './facets/query-names.ts';
import { matching, type Selection } from './filters.ts';

/** What the explorer can be asked: the values of each of its facets, by the facet's key. */
export type Askable = ReadonlyMap<string, readonly string[]>;

/** Every facet of the explorer with the values that a query may name, in stable names. */
export const askableIn = (catalogue: Catalogue): Askable =>
  new Map(
    facets.map((facet) => [facet.key, allOptionsOf(facet, catalogue, locales[0]).map(({ value }) => value)] as const),
  );

/**
 * A query in stable names, such as `kind=coworking,library&status=open`, as a selection: all of it, so that a key or
 * value that nobody has leaves nothing. An address of the explorer drops what it does not know; a text may not.
 */
export function selectionOf(query: string): Selection {
  const asked = Map.groupBy([...new URLSearchParams(query)], ([key]) => key);
  return Object.fromEntries([...asked].map(([key, pairs]) => [key, pairs.flatMap(([, values]) => values.split(','))]));
}

/** How many spaces of the register a query of the explorer leaves; '' asks for all of them. */
export function countOf(query: string, catalogue: Catalogue): number {
  const rows = catalogue.spaces.map((space) => ({ id: space.id, facets: facetValuesOf(space, catalogue) }));
  return matching(rows, { selection: selectionOf(query) }).length;
}
