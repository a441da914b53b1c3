import type { FacetValues, Filterable } from '../../core/filters.ts';
import { kilometresBetween, type Point } from '../../core/place.ts';
import type { Sort } from '../../core/query.ts';

/** A space's line in the list that the page holds. */
export interface Row extends Filterable {
  readonly element: HTMLElement;
  /** Missing for a space without a mark on the map. */
  readonly point?: Point;
  /** Last day of its newest evidence, `YYYY-MM-DD`; '' while undated. */
  readonly newest: string;
  /** Place in the alphabetical list. */
  readonly rank: number;
}

/** The row that an element of the list shows. */
export function rowFrom(element: HTMLElement, rank: number): Row {
  const { space = '', facets = '{}', at = '', newest = '' } = element.dataset;
  const [lat, lon] = at.split(' ').map(Number);
  return {
    id: space,
    facets: JSON.parse(facets) as FacetValues,
    element,
    newest,
    rank,
    ...(lat !== undefined && lon !== undefined && { point: { lat, lon } }),
  };
}

export interface Placed {
  readonly row: Row;
  /** Whole kilometres as the crow flies from where the reader starts; missing while one of the two is not known. */
  readonly kilometres?: number;
}

const placedFrom =
  (start: Point | undefined) =>
  (row: Row): Placed => ({
    row,
    ...(start && row.point && { kilometres: Math.round(kilometresBetween(start, row.point)) }),
  });

const farthest = Infinity;

const comparisons: Readonly<Record<Sort, (a: Placed, b: Placed) => number>> = {
  name: () => 0,
  evidence: (a, b) => b.row.newest.localeCompare(a.row.newest),
  distance: (a, b) => (a.kilometres ?? farthest) - (b.kilometres ?? farthest) || 0,
};

/** The rows in an order; equal ones by name, those that it cannot place last. */
export const inOrder = (rows: readonly Row[], sort: Sort, start?: Point): readonly Placed[] =>
  rows.map(placedFrom(start)).toSorted((a, b) => comparisons[sort](a, b) || a.row.rank - b.row.rank);
