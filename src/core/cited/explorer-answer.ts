import type { Release } from '../catalogue.ts';
import { facetTablesOf, type FacetColumns } from '../facet-tables.ts';
import { filtered, type Filter } from '../filters.ts';
import { querySlugs } from '../../i18n/query-words.ts';
import { citedNames } from './address.ts';
import type { CitedRow, CitedRows } from './rows.ts';

/** `explorer.json`: the rows of the table of spaces, and for each the values by which the explorer filters. */
export interface ExplorerFile {
  readonly release: Release;
  readonly columns: readonly string[];
  readonly facets: FacetColumns;
  readonly rows: readonly CitedRow[];
}

/** What of an address is no facet: what it cites, where distances begin, the order of the list. */
const aside: readonly string[] = [
  ...Object.values(citedNames),
  'sort',
  ...Object.values(querySlugs.near),
  ...Object.values(querySlugs.sort),
];

/**
 * A filter in the stable names of facets and values, e.g. `region=wallonia&kind=all,coworking,library`: an answer is cited under names
 * that no translation and no change of a label touches.
 */
export const filterQuery = ({ selection, all = [] }: Filter): string =>
  Object.entries(selection)
    .filter(([, values]) => values.length > 0)
    .map(([key, values]) => {
      const every = all.includes(key) && values.length > 1 ? [querySlugs.all.en] : [];
      return `${encodeURIComponent(key)}=${[...every, ...values].map(encodeURIComponent).join(',')}`;
    })
    .join('&');

/** The filter of an address that cites an answer: all of it, so that a value which no space has any more leaves nothing. */
export function filterIn(params: URLSearchParams): Required<Filter> {
  const read = [...params]
    .filter(([key]) => !aside.includes(key))
    .map(([key, text]) => [key, text.split(',')] as const);
  const isEvery = (value: string): boolean => Object.values(querySlugs.all).some((name) => name === value);
  return {
    selection: Object.fromEntries(read.map(([key, values]) => [key, values.filter((value) => !isEvery(value))])),
    all: read.filter(([, values]) => values.some(isEvery)).map(([key]) => key),
  };
}

/** The rows that a filter leaves; undefined where it asks for a facet that this edition's explorer does not have. */
export function explorerRows({ columns, facets, rows }: ExplorerFile, filter: Filter): CitedRows | undefined {
  if (Object.keys(filter.selection).some((key) => !Object.hasOwn(facets, key))) return undefined;
  const { left } = filtered(facetTablesOf(facets, rows.length), filter, []);
  return { columns, rows: left.map((place) => rows[place] ?? []) };
}
