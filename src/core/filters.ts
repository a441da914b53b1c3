/** What each space is, facet by facet: `{ region: ['wallonia'], kind: ['coworking', 'library'] }`. */
export type FacetValues = Readonly<Record<string, readonly string[]>>;

export interface Filterable {
  readonly id: string;
  readonly facets: FacetValues;
}

/** What the reader chose: any of a facet's values, and that in every facet chosen from. */
export type Selection = Readonly<Record<string, readonly string[]>>;

const agrees = ({ facets }: Filterable, key: string, chosen: readonly string[]): boolean =>
  chosen.length === 0 || (facets[key] ?? []).some((value) => chosen.includes(value));

/** The spaces that a selection leaves, in their order. */
export const matching = <Item extends Filterable>(spaces: readonly Item[], selection: Selection): readonly Item[] =>
  spaces.filter((space) => Object.entries(selection).every(([key, chosen]) => agrees(space, key, chosen)));

/**
 * How many spaces each value of a facet would give: what the other facets leave, so that a choice never empties its own list.
 * @returns value to count; values that no space has are absent
 */
export function countsOf(
  spaces: readonly Filterable[],
  selection: Selection,
  key: string,
): ReadonlyMap<string, number> {
  const { [key]: _own, ...others } = selection;
  const values = matching(spaces, others).flatMap(({ facets }) => facets[key] ?? []);
  return new Map([...Map.groupBy(values, (value) => value)].map(([value, found]) => [value, found.length]));
}

/**
 * Reads a selection from an address's query, e.g. `?region=wallonia&kind=coworking&kind=library`.
 * Keys that are no facet are left alone; values that a facet does not have are dropped.
 */
export function selectionFrom(query: URLSearchParams, options: Readonly<Record<string, readonly string[]>>): Selection {
  return Object.fromEntries(
    Object.entries(options).map(([key, values]) => [key, values.filter((value) => query.getAll(key).includes(value))]),
  );
}

/** Writes a selection as a query, facets and values in the order of the page; '' when nothing is chosen. */
export const queryOf = (selection: Selection): string =>
  new URLSearchParams(
    Object.entries(selection).flatMap(([key, values]) => values.map((value) => [key, value])),
  ).toString();
