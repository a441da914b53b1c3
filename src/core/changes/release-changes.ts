import type { Release } from '../catalogue.ts';
import { lineageBetween, type Lineage } from './lineage.ts';
import { forEachCollection, noRecords, type AnyRecord, type Records, type RecordsById } from './records.ts';
import { changedRecord, valueChanges, type ValueChange } from './value-changes.ts';

/** What has happened to the records of one kind. */
export interface RecordChanges extends Lineage {
  /** Whole, by their identifiers. */
  readonly added: RecordsById;
  /** Whole, as they were; those that went into another one too, but not those that only have another identifier. */
  readonly removed: RecordsById;
  /** By the identifier that they have now. */
  readonly changed: Readonly<Record<string, readonly ValueChange[]>>;
}

/** The type of each column, by its name. */
export type ColumnTypes = Readonly<Record<string, string>>;
/** The columns of each table, by its name. */
export type TableColumns = Readonly<Record<string, ColumnTypes>>;

/** A commit that touched a record. */
export interface Touch {
  /** Its hash, shortened. */
  readonly commit: string;
  /** The day on which it was written, `YYYY-MM-DD`. */
  readonly date: string;
  /** The public handle of its author: only where the record itself thanks somebody of that name. */
  readonly by?: string;
}

/** Whether git could tell which commits touched the records, and if not why: no repository, part of its history, or no release before. */
export type GitReach = 'complete' | 'shallow' | 'none' | 'first';

/** Which commits touched the records since the release before; the newest first. */
export interface KnownCommits {
  readonly git: GitReach;
  readonly touched: Readonly<Record<string, Readonly<Record<string, readonly Touch[]>>>>;
}

export type ChangesByCollection = Readonly<Record<keyof Records, RecordChanges>>;

/** A release as `content/releases/<version>.changes.json` keeps it: what it changed, so that no history of git is needed to tell it. */
export interface ReleaseChanges extends Release {
  /** The release before; null for the first. */
  readonly since: string | null;
  /** What the tables held on that day, for the rule of versions. */
  readonly columns: TableColumns;
  readonly commits: KnownCommits;
  readonly records: ChangesByCollection;
}

function changedBetween(
  before: RecordsById,
  after: RecordsById,
  renamed: Lineage['renamed'],
): RecordChanges['changed'] {
  const changed = Object.entries(after).flatMap(([id, record]) => {
    const was = before[renamed[id] ?? id];
    const changes = was === undefined ? [] : valueChanges(was, record);
    return changes.length > 0 ? [[id, changes] as const] : [];
  });
  return Object.fromEntries(changed);
}

const some = (records: RecordsById, isAmong: (id: string) => boolean): RecordsById =>
  Object.fromEntries(Object.entries(records).filter(([id]) => isAmong(id)));

function recordChanges(before: RecordsById, after: RecordsById): RecordChanges {
  const lineage = lineageBetween(before, after);
  const { renamed } = lineage;
  const kept = new Set(Object.values(renamed));
  return {
    added: some(after, (id) => !Object.hasOwn(before, id) && !Object.hasOwn(renamed, id)),
    removed: some(before, (id) => !Object.hasOwn(after, id) && !kept.has(id)),
    ...lineage,
    changed: changedBetween(before, after, renamed),
  };
}

/** What has happened to the records between two states of the register. */
export const changesBetweenRecords = (before: Records, after: Records): ChangesByCollection =>
  forEachCollection((collection) => recordChanges(before[collection], after[collection]));

function replayed(before: RecordsById, { added, removed, renamed, changed }: RecordChanges): RecordsById {
  const newIds = new Map(Object.entries(renamed).map(([id, was]) => [was, id]));
  const kept = Object.entries(before)
    .filter(([id]) => !Object.hasOwn(removed, id))
    .map(([was, record]): [string, AnyRecord] => {
      const id = newIds.get(was) ?? was;
      return [id, changedRecord(record, changed[id] ?? [])];
    });
  const all = [...kept, ...Object.entries(added)];
  return Object.fromEntries(all.toSorted(([a], [b]) => (a < b ? -1 : 1)));
}

/** The records after a release, from those before it. */
export const recordsAfter = (before: Records, { records }: Pick<ReleaseChanges, 'records'>): Records =>
  // A release that was made before there was a kind of content says nothing of it.
  forEachCollection((collection) =>
    records[collection] ? replayed(before[collection], records[collection]) : before[collection],
  );

/**
 * The records as a release held them.
 * @param releases all of them, oldest first
 * @throws when there is no such release
 */
export function recordsAt(version: string, releases: readonly ReleaseChanges[]): Records {
  const last = releases.findIndex((release) => release.version === version);
  if (last < 0) throw new Error(`There is no release ${version}.`);
  return releases.slice(0, last + 1).reduce(recordsAfter, noRecords);
}

/** The records as the newest release held them; none before the first. */
export const recordsOfLast = (releases: readonly ReleaseChanges[]): Records => releases.reduce(recordsAfter, noRecords);
