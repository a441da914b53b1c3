import { periodOf } from './dates.ts';
import { leavesOf } from './definitions/formula.ts';
import { byNewest, evidenceOf, type Evidence } from './evidence.ts';
import type { Finding } from './findings/finding.ts';
import type { Gazetteer } from './gazetteer.ts';
import type { Chapter } from './guide/chapter.ts';
import { placeOf, type Place } from './place.ts';
import type {
  BibliographyRecord,
  ChartRecord,
  DefinitionRecord,
  EventRecord,
  NetworkRecord,
  QuestionRecord,
  RubricRecord,
  SpaceRecord,
  StatisticRecord,
  TermRecord,
  TradeRecord,
} from './records.ts';
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

/** A record of a kind from which nothing more follows, with its identifier. */
export interface Filed<Kept> {
  readonly id: string;
  readonly record: Kept;
}

/** Published numbers of one thing. */
export type Statistic = Filed<StatisticRecord>;
/** Series that share a sheet. */
export type Chart = Filed<ChartRecord>;
/** What somebody calls a coworking space. */
export type Definition = Filed<DefinitionRecord>;
/** A trade that receives clients. */
export type Trade = Filed<TradeRecord>;
/** A term of the glossary. */
export type Term = Filed<TermRecord>;
/** What a deputy asked a government. */
export type Question = Filed<QuestionRecord>;
/** A line of the timeline. */
export type TimelineEvent = Filed<EventRecord>;
/** A rubric by which the portal grades itself. */
export type Rubric = Filed<RubricRecord>;

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
  /** In the order of their files. */
  readonly charts: readonly Chart[];
  /** The least demanding first. */
  readonly definitions: readonly Definition[];
  /** In the order of their identifiers. */
  readonly trades: readonly Trade[];
  /** In the order of their identifiers. */
  readonly terms: readonly Term[];
  /** In the order in which they were asked. */
  readonly questions: readonly Question[];
  /** In the order of time. */
  readonly events: readonly TimelineEvent[];
  /** In the order of their ranks. */
  readonly rubrics: readonly Rubric[];
  /** The pages that the guide cites, by the keys that its chapters use. */
  readonly bibliography: BibliographyRecord;
  /** The guide, in the order of its chapters' numbers. */
  readonly chapters: readonly Chapter[];
  /** What an editor would question in these spaces on the release's day, where somebody has looked for it already. */
  readonly findings?: readonly Finding[];
}

export interface Judged {
  readonly release: Release;
  readonly gazetteer: Gazetteer;
  readonly spaces: ReadonlyMap<string, SpaceRecord>;
  readonly networks: ReadonlyMap<string, NetworkRecord>;
  readonly statistics?: ReadonlyMap<string, StatisticRecord>;
  readonly charts?: ReadonlyMap<string, ChartRecord>;
  readonly definitions?: ReadonlyMap<string, DefinitionRecord>;
  readonly trades?: ReadonlyMap<string, TradeRecord>;
  readonly terms?: ReadonlyMap<string, TermRecord>;
  readonly questions?: ReadonlyMap<string, QuestionRecord>;
  readonly events?: ReadonlyMap<string, EventRecord>;
  readonly rubrics?: ReadonlyMap<string, RubricRecord>;
  readonly bibliography?: BibliographyRecord;
  readonly chapters?: readonly Chapter[];
  readonly findings?: readonly Finding[];
}

const collator = new Intl.Collator('fr', { sensitivity: 'base', numeric: true, ignorePunctuation: true });

/** Orders names as a French reader looks them up: accents, case and signs aside, numbers by value. */
export const compareNames = (a: string, b: string): number => collator.compare(a, b);

/** A space from its record, as of the day of a release. */
export function spaceFrom(
  id: string,
  record: SpaceRecord,
  { gazetteer, release }: Pick<Judged, 'gazetteer' | 'release'>,
): Space {
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

/** The spaces of each network, by its id, in their order. */
function membersOf(spaces: readonly Space[]): ReadonlyMap<string, readonly Space[]> {
  const memberships = spaces.flatMap((space) => Object.keys(space.record.networks ?? {}).map((id) => ({ id, space })));
  const byNetwork = Map.groupBy(memberships, ({ id }) => id);
  return new Map([...byNetwork].map(([id, found]) => [id, found.map(({ space }) => space)]));
}

const filed = <Kept>(records: ReadonlyMap<string, Kept> = new Map()): readonly Filed<Kept>[] =>
  [...records].map(([id, record]) => ({ id, record }));

/** By the first day that a date of the records may mean, equals by their ids. */
function inTime<Kept>(records: readonly Filed<Kept>[], dateOf: (record: Kept) => string): readonly Filed<Kept>[] {
  const startOf = ({ record }: Filed<Kept>): string => periodOf(dateOf(record)).start;
  return records.toSorted((a, b) => startOf(a).localeCompare(startOf(b)) || a.id.localeCompare(b.id));
}

const demandOf = ({ record }: Definition): number => leavesOf(record.formula).length;

/** Those that ask least first; equals by their ids. */
const byDemand = (a: Definition, b: Definition): number => demandOf(a) - demandOf(b) || a.id.localeCompare(b.id);

/**
 * The whole register, joined once: pages and downloads only read it.
 * @param judged records that the checker has accepted; others may throw.
 */
export function catalogueFrom(judged: Judged): Catalogue {
  const { release, gazetteer } = judged;
  const spaces = [...judged.spaces]
    .map(([id, record]) => spaceFrom(id, record, judged))
    .toSorted((a, b) => compareNames(a.record.name, b.record.name) || a.id.localeCompare(b.id));
  const members = membersOf(spaces);
  const networks = [...judged.networks]
    .map(([id, record]) => ({ id, record, members: members.get(id) ?? [] }))
    .toSorted((a, b) => compareNames(a.record.name.fr, b.record.name.fr));
  return {
    release,
    gazetteer,
    spaces,
    space: new Map(spaces.map((space) => [space.id, space])),
    networks,
    network: new Map(networks.map((network) => [network.id, network])),
    statistics: filed(judged.statistics),
    charts: filed(judged.charts),
    definitions: filed(judged.definitions).toSorted(byDemand),
    trades: filed(judged.trades),
    terms: filed(judged.terms),
    questions: inTime(filed(judged.questions), ({ askedOn }) => askedOn),
    events: inTime(filed(judged.events), ({ on }) => on),
    rubrics: filed(judged.rubrics).toSorted((a, b) => a.record.rank - b.record.rank),
    bibliography: judged.bibliography ?? {},
    chapters: judged.chapters ?? [],
    ...(judged.findings && { findings: judged.findings }),
  };
}

/** Whether one of two records says that both are in one building. */
export const isInSameBuilding = (a: Space, b: Space): boolean =>
  a.record.sameBuilding === b.id || b.record.sameBuilding === a.id;
