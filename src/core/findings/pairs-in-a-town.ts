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

/**
 * Every two records that may stand in one municipality, are not linked and are alike, each pair once, by identifier.
 * Within one Region the time taken grows with the square of its records, so `areAlike` should refuse fast.
 */
export function pairsInATown(
  register: readonly Registered[],
  surroundings: Surroundings,
  areAlike: (pair: Pair) => boolean,
): readonly Pair[] {
  const ordered = register.toSorted((a, b) => (a.id < b.id ? -1 : 1));
  const regions = Map.groupBy(ordered, (entry) => regionOf(entry, surroundings));
  return [...regions.values()].flatMap((entries) =>
    entries.flatMap((a, index) =>
      entries
        .slice(index + 1)
        .map((b): Pair => [a, b])
        .filter((pair) => mayShareTown(pair) && areAlike(pair) && !areLinked(pair)),
    ),
  );
}
