import { municipalityArea } from './areas.ts';
import { isInSameBuilding, type Catalogue, type Space } from './catalogue.ts';
import { nearestAmong, nearestIn, type Neighbour } from './nearest-spaces.ts';
import { onceFor } from './once-for.ts';

/** How many other spaces the page of a space names. */
const neighbourCount = 5;

/** What a register says of a space beyond its own record. */
export interface Around {
  /** The nearest other spaces: those of its building, then nearest first; none while it has no point itself. */
  readonly neighbours: readonly Neighbour[];
  /** How many spaces its municipality has, itself included; 0 while that is unknown. */
  readonly inTown: number;
  /** Records whose `successor` it is: what it goes on from. */
  readonly predecessors: readonly Space[];
  /** Whether another space bears the same name. */
  readonly hasNamesake: boolean;
  /**
   * The register as far as it concerns this space: of the other spaces only those that its record, or what stands above, names;
   * of the networks everything but their members. Whatever tells of a space from this tells nothing else.
   */
  readonly catalogue: Catalogue;
}

/** The spaces of a register by what others ask of them. */
const groundOf = onceFor((catalogue: Catalogue) => {
  const { spaces, networks } = catalogue;
  const withoutMembers = networks.map((network) => ({ ...network, members: [] }));
  return {
    byName: Map.groupBy(spaces, ({ record }) => record.name),
    bySuccessor: Map.groupBy(spaces, ({ record }) => record.successor),
    byBuilding: Map.groupBy(spaces, ({ record }) => record.sameBuilding),
    networks: withoutMembers,
    network: new Map(withoutMembers.map((network) => [network.id, network])),
  };
});

/** Those that say that they are in its building, and the one that it says it is in. */
function housemates({ id, record }: Space, catalogue: Catalogue): readonly Space[] {
  const named = catalogue.space.get(record.sameBuilding ?? '');
  return [...new Set([...(groundOf(catalogue).byBuilding.get(id) ?? []), ...(named ? [named] : [])])];
}

function neighboursOf(space: Space, catalogue: Catalogue): readonly Neighbour[] {
  const { point } = space.place;
  if (!point) return [];
  const housed = nearestAmong(housemates(space, catalogue))(point, neighbourCount);
  const isElsewhere = (other: Space): boolean => other !== space && !isInSameBuilding(space, other);
  return [...housed, ...nearestIn(catalogue)(point, neighbourCount, isElsewhere)].slice(0, neighbourCount);
}

/** Looks around a space of the catalogue. */
export function aroundSpace(space: Space, catalogue: Catalogue): Around {
  const { byName, bySuccessor, networks, network } = groundOf(catalogue);
  const { id, record, place } = space;
  const neighbours = neighboursOf(space, catalogue);
  const predecessors = bySuccessor.get(id) ?? [];
  const named = [record.successor, record.sameBuilding].flatMap((other) => catalogue.space.get(other ?? '') ?? []);
  const spaces = [...new Set([space, ...neighbours.map((near) => near.space), ...predecessors, ...named])];
  return {
    neighbours,
    inTown: place.municipality ? municipalityArea(place.municipality, catalogue).spaces.length : 0,
    predecessors,
    hasNamesake: (byName.get(record.name)?.length ?? 0) > 1,
    catalogue: { ...catalogue, spaces, space: new Map(spaces.map((other) => [other.id, other])), networks, network },
  };
}
