import { codesIn, columnOf, type Column } from './columns.ts';

/** What each space is, facet by facet: `{ region: ['wallonia'], kind: ['coworking', 'library'] }`; a facet of which nothing is known is absent. */
export type FacetValues = Readonly<Record<string, readonly string[]>>;

export interface Filterable {
  readonly id: string;
  readonly facets: FacetValues;
}

/** The value of a space of which nothing is known: it can be asked for like any other. */
export const unknown = 'unknown';

/** Facets of many spaces, as they travel: in each column, the values of a space stand with commas between. */
export type FacetColumns = Readonly<Record<string, Column>>;

/** Writes some facets of spaces as columns. */
export function facetColumnsOf(spaces: readonly Filterable[], keys: Iterable<string>): FacetColumns {
  const columnFor = (key: string): Column => columnOf(spaces.map(({ facets }) => facets[key]?.join() || unknown));
  return Object.fromEntries([...new Set(keys)].map((key) => [key, columnFor(key)]));
}

/** One facet of many spaces: the sets of values that occur, and for each space which of them it has. */
export interface FacetTable {
  readonly sets: readonly (readonly string[])[];
  readonly setOf: ArrayLike<number>;
}

/** Facets of `count` spaces, read so that a filter passes once over each. */
export interface FacetTables {
  readonly count: number;
  readonly byKey: ReadonlyMap<string, FacetTable>;
}

/** Columns as tables to filter by. */
export const facetTablesOf = (columns: FacetColumns, count: number): FacetTables => ({
  count,
  byKey: new Map(
    Object.entries(columns).map(([key, column]) => [
      key,
      { sets: column.values.map((values) => values.split(',')), setOf: codesIn(column) },
    ]),
  ),
});
