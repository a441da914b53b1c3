/** What each space is, facet by facet: `{ region: ['wallonia'], kind: ['coworking', 'library'] }`; a facet of which nothing is known is absent. */
export type FacetValues = Readonly<Record<string, readonly string[]>>;

export interface Filterable {
  readonly id: string;
  readonly facets: FacetValues;
}

/** What the reader chose of each facet. */
export type Selection = Readonly<Record<string, readonly string[]>>;

/** A selection; in the facets of `all`, a space must have every value chosen, in the others any of them. */
export interface Filter {
  readonly selection: Selection;
  readonly all?: readonly string[];
}

/** The value of a space of which nothing is known: it can be asked for like any other. */
export const unknown = 'unknown';

const unknownAlone: readonly string[] = [unknown];
const valuesIn = ({ facets }: Filterable, key: string): readonly string[] => facets[key] ?? unknownAlone;

type Test = (space: Filterable) => boolean;

function testOf(key: string, chosen: readonly string[], isAll: boolean): Test {
  return isAll
    ? (space) => chosen.every((value) => valuesIn(space, key).includes(value))
    : (space) => valuesIn(space, key).some((value) => chosen.includes(value));
}

const testsOf = ({ selection, all = [] }: Filter): readonly (readonly [string, Test])[] =>
  Object.entries(selection)
    .filter(([, chosen]) => chosen.length > 0)
    .map(([key, chosen]) => [key, testOf(key, chosen, all.includes(key))]);

/** The spaces that a filter leaves, in their order. */
export function matching<Item extends Filterable>(spaces: readonly Item[], filter: Filter): readonly Item[] {
  const tests = testsOf(filter);
  return spaces.filter((space) => tests.every(([, isSuch]) => isSuch(space)));
}

export type Counts = ReadonlyMap<string, number>;

/**
 * How many spaces each value of each facet would give: what the other facets leave, so that a choice never empties its own list.
 * Where all values of a facet are asked at once, what its own choice leaves is counted, for one more value narrows it.
 * @returns facet to value to count; values that no space has are absent
 */
export function countsOf(
  spaces: readonly Filterable[],
  filter: Filter,
  keys: readonly string[],
): ReadonlyMap<string, Counts> {
  const tests = testsOf(filter);
  const counts = new Map(keys.map((key) => [key, new Map<string, number>()]));
  for (const space of spaces) {
    const failed = tests.filter(([, isSuch]) => !isSuch(space)).map(([key]) => key);
    for (const key of countedIn(failed, keys, filter)) countIn(counts.get(key), valuesIn(space, key));
  }
  return counts;
}

/** The facets in which a space counts: all if it passes, one if that one alone refuses it. */
function countedIn(failed: readonly string[], keys: readonly string[], { all = [] }: Filter): readonly string[] {
  if (failed.length === 0) return keys;
  const [only = ''] = failed;
  return failed.length === 1 && keys.includes(only) && !all.includes(only) ? [only] : [];
}

function countIn(counts: Map<string, number> | undefined, values: readonly string[]): void {
  for (const value of values) counts?.set(value, (counts.get(value) ?? 0) + 1);
}
