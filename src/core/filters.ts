import {
  facetColumnsOf,
  facetTablesOf,
  unknown,
  type FacetTable,
  type FacetTables,
  type Filterable,
} from './facet-tables.ts';

/** What the reader chose of each facet. */
export type Selection = Readonly<Record<string, readonly string[]>>;

/** A selection; in the facets of `all`, a space must have every value chosen, in the others any of them. */
export interface Filter {
  readonly selection: Selection;
  readonly all?: readonly string[];
}

/** A choice in one facet: which of the facet's sets of values pass. */
interface Test {
  readonly key: string;
  readonly isAll: boolean;
  readonly passes: readonly boolean[];
  readonly setOf: ArrayLike<number>;
}

const nothingKnown = (count: number): FacetTable => ({ sets: [[unknown]], setOf: new Uint16Array(count) });

function testsOf({ byKey, count }: FacetTables, { selection, all = [] }: Filter): readonly Test[] {
  const asked = Object.entries(selection).filter(([, chosen]) => chosen.length > 0);
  return asked.map(([key, chosen]) => {
    const { sets, setOf } = byKey.get(key) ?? nothingKnown(count);
    const isAll = all.includes(key);
    const passes = sets.map((values) =>
      isAll ? chosen.every((value) => values.includes(value)) : values.some((value) => chosen.includes(value)),
    );
    return { key, isAll, passes, setOf };
  });
}

/** What a filter says of every space: how many of its tests refuse it, and which did so last. */
interface Verdicts {
  readonly refusals: Uint8Array;
  readonly refusedBy: Uint8Array;
}

function verdictsOf(tests: readonly Test[], count: number): Verdicts {
  const verdicts = { refusals: new Uint8Array(count), refusedBy: new Uint8Array(count) };
  for (const [place, test] of tests.entries()) judge(test, place, verdicts);
  return verdicts;
}

function judge({ passes, setOf }: Test, place: number, { refusals, refusedBy }: Verdicts): void {
  for (let index = 0; index < refusals.length; index += 1) {
    if (passes[setOf[index] ?? 0]) continue;
    refusals[index] = (refusals[index] ?? 0) + 1;
    refusedBy[index] = place;
  }
}

export type Counts = ReadonlyMap<string, number>;

/** What a filter leaves, and how many spaces each further choice would. */
export interface Filtered {
  /** The places of the spaces left, in their order. */
  readonly left: readonly number[];
  readonly counts: ReadonlyMap<string, Counts>;
}

/**
 * Filters, and counts beside each value of each facet how many spaces it would give: what the other facets leave, so that a choice
 * never empties its own list. Where all values of a facet are asked at once, what its own choice leaves is counted, for one more value
 * narrows it. Reads each space once for each facet that is asked and once for each that is counted.
 * @returns `counts`, facet to value to count; values that no space has are absent
 */
export function filtered(tables: FacetTables, filter: Filter, keys: readonly string[]): Filtered {
  const tests = testsOf(tables, filter);
  const verdicts = verdictsOf(tests, tables.count);
  const left: number[] = [];
  verdicts.refusals.forEach((refusals, index) => {
    if (refusals === 0) left.push(index);
  });
  return { left, counts: new Map(keys.map((key) => [key, countsIn(key, tables, { tests, verdicts, left })])) };
}

interface Judged {
  readonly tests: readonly Test[];
  readonly verdicts: Verdicts;
  readonly left: readonly number[];
}

/** A space counts in every facet if it passes, in one if that one alone refuses it. */
function countsIn(key: string, { byKey, count }: FacetTables, { tests, verdicts, left }: Judged): Counts {
  const { sets, setOf } = byKey.get(key) ?? nothingKnown(count);
  const tally = new Uint32Array(sets.length);
  const countIn = (index: number): void => {
    const set = setOf[index] ?? 0;
    tally[set] = (tally[set] ?? 0) + 1;
  };
  left.forEach(countIn);
  const own = tests.findIndex((test) => test.key === key && !test.isAll);
  if (own >= 0)
    verdicts.refusals.forEach((refusals, index) => {
      if (refusals === 1 && verdicts.refusedBy[index] === own) countIn(index);
    });
  return valuesCounted(sets, tally);
}

function valuesCounted(sets: readonly (readonly string[])[], tally: Uint32Array): Counts {
  const counts = new Map<string, number>();
  sets.forEach((values, set) => {
    const count = tally[set] ?? 0;
    for (const value of count > 0 ? values : []) counts.set(value, (counts.get(value) ?? 0) + count);
  });
  return counts;
}

const tablesFor = (spaces: readonly Filterable[], keys: readonly string[]): FacetTables =>
  facetTablesOf(facetColumnsOf(spaces, keys), spaces.length);

/** The spaces that a filter leaves, in their order. */
export function matching<Item extends Filterable>(spaces: readonly Item[], filter: Filter): readonly Item[] {
  const left = new Set(filtered(tablesFor(spaces, Object.keys(filter.selection)), filter, []).left);
  return spaces.filter((_, index) => left.has(index));
}

/** How many spaces each value of some facets would give, as `filtered` counts them. */
export const countsOf = (
  spaces: readonly Filterable[],
  filter: Filter,
  keys: readonly string[],
): ReadonlyMap<string, Counts> =>
  filtered(tablesFor(spaces, [...Object.keys(filter.selection), ...keys]), filter, keys).counts;
