import type { Registered, Surroundings } from './finding.ts';

export type Pair = readonly [Registered, Registered];

const regionOf = ({ record: { address = {} } }: Registered, { gazetteer }: Surroundings): string | undefined =>
  gazetteer.municipalities.get(address.municipality ?? '')?.region ?? address.region;

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

type KeysOf = (entry: Registered) => Iterable<string>;

/** How two records are compared. */
export interface Likeness {
  /** What two records that are alike have in common, at least in part: only those that share a key are compared. */
  readonly keysOf: KeysOf;
  readonly areAlike: (pair: Pair) => boolean;
}

/** A record with its place in the order of the register. */
interface Placed {
  readonly entry: Registered;
  readonly index: number;
}

type PlacedPair = readonly [Placed, Placed];

/** Records by the keys that they have. */
type Shelves = Map<string, Placed[]>;

function shelve(shelves: Shelves, keys: Iterable<string>, record: Placed): void {
  for (const key of keys) {
    const shelf = shelves.get(key);
    if (shelf) shelf.push(record);
    else shelves.set(key, [record]);
  }
}

/** Every record paired with those before it, or on shelves that are filled already, with which it shares a key. */
function sharingAKey(records: readonly Placed[], keysOf: KeysOf, others: Shelves = new Map()): readonly PlacedPair[] {
  const own: Shelves = new Map();
  return records.flatMap((record) => {
    const keys = new Set(keysOf(record.entry));
    const found = new Set<Placed>();
    for (const shelves of [own, others])
      for (const key of keys) for (const other of shelves.get(key) ?? []) found.add(other);
    shelve(own, keys, record);
    return [...found].map((other): PlacedPair => [other, record]);
  });
}

const townOf = ({ entry }: Placed): string | undefined => entry.record.address?.municipality;

/** Those of one town; while only the Region of one of the two is known, it may be the other's town. */
function pairsInRegion(records: readonly Placed[], keysOf: KeysOf): readonly PlacedPair[] {
  const towns = Map.groupBy(records, townOf);
  const unknown = towns.get(undefined) ?? [];
  const anywhere: Shelves = new Map();
  for (const record of unknown) shelve(anywhere, new Set(keysOf(record.entry)), record);
  return [...towns].flatMap(([town, inTown]) =>
    town === undefined ? sharingAKey(unknown, keysOf) : sharingAKey(inTown, keysOf, anywhere),
  );
}

const inOrder = ([a, b]: PlacedPair): PlacedPair => (a.index < b.index ? [a, b] : [b, a]);

/**
 * Every two records that may stand in one municipality, are not linked and are alike, each pair once, by identifier.
 * The time taken grows with the records and with the pairs that share a key, not with the square of the register.
 */
export function pairsInATown(
  register: readonly Registered[],
  surroundings: Surroundings,
  { keysOf, areAlike }: Likeness,
): readonly Pair[] {
  const placed = register.toSorted((a, b) => (a.id < b.id ? -1 : 1)).map((entry, index) => ({ entry, index }));
  const regions = Map.groupBy(placed, ({ entry }) => regionOf(entry, surroundings));
  return [...regions.values()].flatMap((records) =>
    pairsInRegion(records, keysOf)
      .map(inOrder)
      .toSorted(([a, b], [c, d]) => a.index - c.index || b.index - d.index)
      .map(([a, b]): Pair => [a.entry, b.entry])
      .filter((pair) => areAlike(pair) && !areLinked(pair)),
  );
}
