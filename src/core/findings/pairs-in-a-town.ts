import type { Registered, Surroundings } from './finding.ts';

export type Pair = readonly [Registered, Registered];

const regionOf = ({ record: { address = {} } }: Registered, { gazetteer }: Surroundings): string | undefined =>
  gazetteer.municipalities.get(address.municipality ?? '')?.region ?? address.region;

/** While only the Region of one of the two is known, it may be the other's town. */
const mayShareTown = ([{ record: a }, { record: b }]: Pair): boolean =>
  a.address?.municipality === undefined ||
  b.address?.municipality === undefined ||
  a.address.municipality === b.address.municipality;

/** The record tells already how the two belong together: one goes on from the other, they share a building, or a network counts them as one. */
function areLinked([a, b]: Pair): boolean {
  const listedAs = (entry: Registered): readonly string[] =>
    Object.entries(entry.record.networks ?? {}).flatMap(([network, { as }]) => (as ? [`${network} ${as}`] : []));
  return (
    a.record.sameBuilding === b.id ||
    b.record.sameBuilding === a.id ||
    a.record.successor === b.id ||
    b.record.successor === a.id ||
    listedAs(a).some((name) => listedAs(b).includes(name))
  );
}

/** Records by what they may share, e.g. a word of their names; looked up and filled in the order of the register. */
type Shelves = Map<string, number[]>;

const shelve = (shelves: Shelves, key: string, index: number): void => {
  const shelf = shelves.get(key);
  if (shelf) shelf.push(index);
  else shelves.set(key, [index]);
};

/** Where a record looks for those before it, and where those after it find it: its town, and those of unknown town. */
function townsOf({ record: { address = {} } }: Registered): {
  readonly seek: readonly string[];
  readonly stand: readonly string[];
} {
  const { municipality } = address;
  return municipality === undefined
    ? { seek: ['anywhere'], stand: ['anywhere', 'unknown'] }
    : { seek: [municipality, 'unknown'], stand: ['anywhere', municipality] };
}

/** How two records are compared. */
export interface Likeness {
  /** What two records that are alike have in common, at least in part: only those that share a key are compared. */
  readonly keysOf: (entry: Registered) => Iterable<string>;
  readonly areAlike: (pair: Pair) => boolean;
}

function pairsInRegion(entries: readonly Registered[], { keysOf, areAlike }: Likeness): readonly Pair[] {
  const shelves: Shelves = new Map();
  const found = entries.flatMap((b, index) => {
    const { seek, stand } = townsOf(b);
    const keys = [...keysOf(b)];
    const places = (towns: readonly string[]): readonly string[] =>
      towns.flatMap((town) => keys.map((key) => `${town} ${key}`));
    const before = new Set(places(seek).flatMap((place) => shelves.get(place) ?? []));
    for (const place of places(stand)) shelve(shelves, place, index);
    return [...before].map((earlier) => ({ earlier, index, b }));
  });
  return found
    .toSorted((x, y) => x.earlier - y.earlier || x.index - y.index)
    .flatMap(({ earlier, b }) => {
      const a = entries[earlier];
      return a ? [[a, b] as const] : [];
    })
    .filter((pair) => mayShareTown(pair) && areAlike(pair) && !areLinked(pair));
}

/**
 * Every two records that may stand in one municipality, are not linked and are alike, each pair once, by identifier.
 * The time taken grows with the records and with the pairs that share a key, not with the square of the register.
 */
export function pairsInATown(
  register: readonly Registered[],
  surroundings: Surroundings,
  likeness: Likeness,
): readonly Pair[] {
  const ordered = register.toSorted((a, b) => (a.id < b.id ? -1 : 1));
  const regions = Map.groupBy(ordered, (entry) => regionOf(entry, surroundings));
  return [...regions.values()].flatMap((entries) => pairsInRegion(entries, likeness));
}
