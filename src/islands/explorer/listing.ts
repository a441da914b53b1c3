import { codesIn, type Column } from '../../core/columns.ts';
import type { ExplorerIndex } from '../../core/explorer-index.ts';
import { facetTablesOf, unknown, type FacetTables } from '../../core/facet-tables.ts';
import type { Filtered } from '../../core/filters.ts';
import { kilometresBetween, type Point } from '../../core/place.ts';
import type { Sort } from '../../core/query.ts';

/** A space by its place in the alphabetical list, and how far it is: whole kilometres as the crow flies, missing while that is not known. */
export interface Placed {
  readonly rank: number;
  readonly kilometres?: number;
}

/** Sorts the spaces of which nothing is known last. */
const last = Infinity;

/** All spaces of the register as the explorer narrows and orders them, each known by its place in the alphabetical list. */
export class Listing {
  readonly tables: FacetTables;
  readonly #index: ExplorerIndex;
  #points: readonly (Point | undefined)[] | undefined;
  #ages: readonly number[] | undefined;

  constructor(index: ExplorerIndex) {
    this.#index = index;
    this.tables = facetTablesOf(index.facets, index.ids.length);
  }

  idAt(rank: number): string {
    return this.#index.ids[rank] ?? '';
  }

  /** The identifiers of what a filter leaves. */
  ids({ left }: Filtered): ReadonlySet<string> {
    return new Set(left.map((rank) => this.idAt(rank)));
  }

  /** The slugs of the municipalities of what a filter leaves. */
  municipalities({ left }: Filtered): ReadonlySet<string> {
    const table = this.tables.byKey.get('municipality');
    const sets = new Set(left.map((rank) => table?.setOf[rank]));
    return new Set([...sets].flatMap((set) => table?.sets[set ?? -1] ?? []).filter((slug) => slug !== unknown));
  }

  /** What a filter leaves, in an order; equal ones by name, those that it cannot place last. */
  inOrder({ left }: Filtered, sort: Sort, start?: Point): readonly Placed[] {
    const placed = left.map((rank) => this.#placed(rank, start));
    const keyOf: Readonly<Record<Sort, (space: Placed) => number>> = {
      name: ({ rank }) => rank,
      evidence: ({ rank }) => this.#agesByRank[rank] ?? last,
      distance: ({ kilometres }) => kilometres ?? last,
    };
    if (sort === 'name') return placed;
    return placed
      .map((space) => ({ space, key: keyOf[sort](space) }))
      .toSorted((a, b) => (a.key === b.key ? a.space.rank - b.space.rank : a.key - b.key))
      .map(({ space }) => space);
  }

  #placed(rank: number, start: Point | undefined): Placed {
    const point = start && this.#pointsByRank[rank];
    return start && point ? { rank, kilometres: Math.round(kilometresBetween(start, point)) } : { rank };
  }

  get #pointsByRank(): readonly (Point | undefined)[] {
    this.#points ??= eachOf(this.#index.at, pointFrom);
    return this.#points;
  }

  /** For each space, how many days of newest evidence come after its own; the undated have none and come last. */
  get #agesByRank(): readonly number[] {
    this.#ages ??= agesOf(this.#index.newest);
    return this.#ages;
  }
}

function agesOf(newest: Column): readonly number[] {
  const ages = new Map(
    newest.values
      .toSorted()
      .toReversed()
      .map((day, age) => [day, age]),
  );
  return eachOf(newest, (day) => ages.get(day) ?? last);
}

function pointFrom(text: string): Point | undefined {
  const [lat, lon] = text.split(' ').map(Number);
  return lat === undefined || lon === undefined ? undefined : { lat, lon };
}

/** For each space what its text means, each different text read once. */
function eachOf<Meant>(column: Column, meaningOf: (text: string) => Meant): readonly Meant[] {
  const meanings = column.values.map(meaningOf);
  return Array.from(codesIn(column), (code) => meanings[code] as Meant);
}
