import type { Gazetteer } from '../gazetteer.ts';
import type { Problem } from '../problem.ts';
import type { SpaceRecord, StatisticRecord } from '../records.ts';

/** What a rule may look at besides the record: all of it given, nothing fetched. */
export interface Surroundings {
  /** Name of the record's file, without `.json`. */
  readonly id: string;
  readonly gazetteer: Gazetteer;
  readonly spaceIds: ReadonlySet<string>;
  readonly networkIds: ReadonlySet<string>;
  readonly termIds: ReadonlySet<string>;
  readonly questionIds: ReadonlySet<string>;
  /** Series of published numbers as their files hold them, judged or not. */
  readonly series: ReadonlyMap<string, Partial<StatisticRecord>>;
}

/** A rule that no schema can hold: a valid record and its surroundings in, problems out. */
export type Rule = (record: SpaceRecord, surroundings: Surroundings) => readonly Problem[];
