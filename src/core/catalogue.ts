import { byNewest, evidenceOf, type Evidence } from './evidence.ts';
import type { Gazetteer } from './gazetteer.ts';
import { kilometresBetween, placeOf, type Place, type Point } from './place.ts';
import type { NetworkRecord, SpaceRecord, StatisticRecord } from './records.ts';
import { statusOf, type Status } from './state.ts';

/** The register's edition: `date` (`YYYY-MM-DD`) is "today" for everything that is computed. */
export interface Release {
  readonly version: string;
  readonly date: string;
}

/** A space as pages and downloads see it: its record, and what follows from it. */
export interface Space {
  readonly id: string;
  readonly record: SpaceRecord;
  readonly place: Place;
  readonly status: Status;
  readonly evidence: readonly Evidence[];
  /** Date of the newest dated evidence; missing when all of it is undated. */
  readonly newest?: string;
}

export interface Network {
  readonly id: string;
  readonly record: NetworkRecord;
  /** Spaces that belong or belonged to it, in the catalogue's order. */
  readonly members: readonly Space[];
}

/** Published counts of one kind of place. */
export interface Statistic {
  readonly id: string;
  readonly record: StatisticRecord;
}

export interface Catalogue {
  readonly release: Release;
  readonly gazetteer: Gazetteer;
  /** By name, as a French reader would look them up. */
  readonly spaces: readonly Space[];
  readonly space: ReadonlyMap<string, Space>;
  readonly networks: readonly Network[];
  readonly network: ReadonlyMap<string, Network>;
  /** In the order of their files. */
  readonly statistics: readonly Statistic[];
}

export interface Judged {
  readonly release: Release;
  readonly gazetteer: Gazetteer;
  readonly spaces: ReadonlyMap<string, SpaceRecord>;
  readonly networks: ReadonlyMap<string, NetworkRecord>;
  readonly statistics?: ReadonlyMap<string, StatisticRecord>;
}

const collator = new Intl.Collator('fr', { sensitivity: 'base', numeric: true, ignorePunctuation: true });

/** Orders names as a French reader looks them up: accents, case and signs aside, numbers by value. */
export const compareNames = (a: string, b: string): number => collator.compare(a, b);

function spaceFrom(id: string, record: SpaceRecord, { gazetteer, release }: Judged): Space {
  const evidence = evidenceOf(record);
  const newest = evidence.toSorted(byNewest)[0]?.date;
  return {
    id,
    record,
    place: placeOf(record, gazetteer),
    status: statusOf(record, evidence, release.date),
    evidence,
    ...(newest && { newest }),
  };
}

/**
 * The whole register, joined once: pages and downloads only read it.
 * @param judged records that the checker has accepted; others may throw.
 */
export function catalogueFrom(judged: Judged): Catalogue {
  const { release, gazetteer } = judged;
  const spaces = [...judged.spaces]
    .map(([id, record]) => spaceFrom(id, record, judged))
    .toSorted((a, b) => compareNames(a.record.name, b.record.name) || a.id.localeCompare(b.id));
  const networks = [...judged.networks]
    .map(([id, record]) => ({ id, record, members: spaces.filter((space) => id in (space.record.networks ?? {})) }))
    .toSorted((a, b) => compareNames(a.record.name.fr, b.record.name.fr));
  return {
    release,
    gazetteer,
    spaces,
    space: new Map(spaces.map((space) => [space.id, space])),
    networks,
    network: new Map(networks.map((network) => [network.id, network])),
    statistics: [...(judged.statistics ?? [])].map(([id, record]) => ({ id, record })),
  };
}

export interface Neighbour {
  readonly space: Space;
  /** Kilometres as the crow flies, only as exact as the two places are. */
  readonly kilometres: number;
}

/** The spaces nearest to a point, nearest first; those of which only the Region is known have no distance and are left out. */
export function nearestTo(point: Point, spaces: readonly Space[], count: number): readonly Neighbour[] {
  return spaces
    .flatMap((space) => (space.place.point ? [{ space, kilometres: kilometresBetween(point, space.place.point) }] : []))
    .toSorted((a, b) => a.kilometres - b.kilometres || compareNames(a.space.record.name, b.space.record.name))
    .slice(0, count);
}

/** The nearest other spaces of a space, nearest first; none while it has no point itself. */
export const neighboursOf = (space: Space, spaces: readonly Space[], count: number): readonly Neighbour[] =>
  space.place.point
    ? nearestTo(
        space.place.point,
        spaces.filter((other) => other !== space),
        count,
      )
    : [];

/** Records whose `successor` is this space: what it goes on from. */
export const predecessorsOf = (space: Space, spaces: readonly Space[]): readonly Space[] =>
  spaces.filter(({ record }) => record.successor === space.id);
