import type { Selection } from '../../core/filters.ts';
import { isCumulative } from '../../core/search/plan.ts';
import type { Answer } from './answer.ts';
import type { Index } from './index-of.ts';

export type FacetCounts = ReadonlyMap<string, Readonly<Record<string, number>>>;

/**
 * How many results each of some values, by facet, would leave. What is chosen in a facet does not narrow that facet itself, so that a
 * choice never empties its own list; amenities add up. All but the sort of page count spaces only: the page of a place is none of its spaces.
 */
export async function facetCounts(
  { plan, countedWith }: Answer,
  values: Selection,
  { search, count }: Index,
): Promise<FacetCounts> {
  await count(values);
  const facets = Object.keys(values);
  // Facets that nothing is chosen from are counted by one search.
  const byFilters = Map.groupBy(facets, (facet) => JSON.stringify(filtersFor(facet, plan.filters)));
  const counted = await Promise.all(
    [...byFilters].map(async ([json, together]) => {
      const { filters } = await search(countedWith, JSON.parse(json) as Selection);
      return together.map((facet) => [facet, filters[facet] ?? {}] as const);
    }),
  );
  return new Map(counted.flat());
}

function filtersFor(facet: string, { [facet]: own, ...rest }: Selection): Selection {
  const others = own && isCumulative(facet) ? { ...rest, [facet]: own } : rest;
  return facet === 'page' ? others : { page: ['space'], ...others };
}
