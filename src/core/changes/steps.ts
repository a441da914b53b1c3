import type { Release } from '../catalogue.ts';
import { nameOfRecord } from './record-names.ts';
import { collections, noRecords, type AnyRecord, type Collection, type Records } from './records.ts';
import {
  changesBetweenRecords,
  recordsAfter,
  type ChangesByCollection,
  type GitReach,
  type RecordChanges,
  type ReleaseChanges,
  type TableColumns,
  type Touch,
} from './release-changes.ts';
import type { Words } from '../../i18n/locales.ts';
import { isSaid } from './value-changes.ts';
import { columnChanges, type ColumnChange } from './version-rule.ts';

/** Another record that a step names. */
export interface NamedRecord {
  readonly id: string;
  readonly name: Words;
}

/** What one step did to one record. */
export interface RecordStep {
  readonly collection: Collection;
  readonly id: string;
  readonly change: 'added' | 'changed' | 'removed';
  readonly before?: AnyRecord;
  readonly after?: AnyRecord;
  /** The identifier that it had. */
  readonly formerId?: string;
  /** The record that goes on in its place: it has gone into it, or names it as its successor now. */
  readonly into?: NamedRecord;
  /** The records that go on in this one from now on. */
  readonly from: readonly NamedRecord[];
  /** The commits that touched it; none where git could not tell. */
  readonly touches: readonly Touch[];
}

/** From one state of the register to the next. */
export interface Step {
  /** The release that it led to; missing for what is not released yet. */
  readonly release?: Release;
  /** The version of the state before; null before the first release. */
  readonly since: string | null;
  /** Missing for what is not released yet. */
  readonly git?: GitReach;
  readonly records: readonly RecordStep[];
  readonly columns: readonly ColumnChange[];
}

type Related = Pick<RecordStep, 'id' | 'into'> & { readonly record: AnyRecord };

const named = (id: string, record: AnyRecord | undefined): NamedRecord => ({
  id,
  name: nameOfRecord(record ?? {}, id),
});

/** The record that a changed one says goes on in its place, where it did not say so before. */
function newSuccessor(before: AnyRecord | undefined, after: AnyRecord | undefined): string | undefined {
  const { successor } = after ?? {};
  return before && typeof successor === 'string' && before['successor'] !== successor ? successor : undefined;
}

type Bare = Omit<RecordStep, 'from' | 'touches'>;

interface Ends {
  readonly before: Records;
  readonly after: Records;
}

function bareSteps(collection: Collection, changes: RecordChanges, ends: Ends): readonly Bare[] {
  const [before, after] = [ends.before[collection], ends.after[collection]];
  const { added, removed, renamed, merged, changed } = changes;
  const isOther = (id: string): boolean => Object.hasOwn(renamed, id) || (changed[id] ?? []).some(isSaid);
  const into = (id: string | undefined): Pick<RecordStep, 'into'> =>
    id === undefined ? {} : { into: named(id, after[id] ?? before[id]) };
  const kept = [...new Set([...Object.keys(changed), ...Object.keys(renamed)])].filter(isOther);
  return [
    ...Object.entries(added).map(([id, record]): Bare => ({ collection, id, change: 'added', after: record })),
    ...kept.map((id): Bare => {
      const [was, is, formerId] = [before[renamed[id] ?? id], after[id], renamed[id]];
      const ways = {
        ...(was && { before: was }),
        ...(is && { after: is }),
        ...(formerId !== undefined && { formerId }),
      };
      return { collection, id, change: 'changed', ...ways, ...into(newSuccessor(was, is)) };
    }),
    ...Object.entries(removed).map(([id, record]): Bare => ({
      collection,
      id,
      change: 'removed',
      before: record,
      ...into(merged[id]),
    })),
  ];
}

function stepsIn(
  collection: Collection,
  changes: RecordChanges,
  ends: Ends,
  touched: KnownTouches,
): readonly RecordStep[] {
  const bare = bareSteps(collection, changes, ends).toSorted((a, b) => (a.id < b.id ? -1 : 1));
  const related: readonly Related[] = bare.map(({ id, into, before, after }) => ({
    id,
    record: before ?? after ?? {},
    ...(into && { into }),
  }));
  const byHeir = Map.groupBy(related, ({ into }) => into?.id);
  return bare.map((step) => ({
    ...step,
    from: (byHeir.get(step.id) ?? []).map(({ id, record }) => named(id, record)),
    touches: touched[collection]?.[step.id] ?? [],
  }));
}

type KnownTouches = ReleaseChanges['commits']['touched'];

/** What has happened to each record between two states, in the order of their kinds and identifiers. */
export const recordSteps = (
  changes: ChangesByCollection,
  ends: Ends,
  touched: KnownTouches = {},
): readonly RecordStep[] =>
  collections.flatMap((collection) =>
    changes[collection] ? stepsIn(collection, changes[collection], ends, touched) : [],
  );

/** A state of the register: its records, and the columns of the tables that are made of them. */
export interface State {
  readonly records: Records;
  readonly columns: TableColumns;
}

/** What lies between two states of which neither has to be a release. */
export function stepBetween(before: State, after: State, since: string | null): Step {
  const changes = changesBetweenRecords(before.records, after.records);
  return {
    since,
    records: recordSteps(changes, { before: before.records, after: after.records }),
    columns: columnChanges(before.columns, after.columns),
  };
}

const nothing: State = { records: noRecords, columns: {} };

/** The state that a release left, from the one before it. */
export const stateAfter = ({ records }: State, release: ReleaseChanges): State => ({
  records: recordsAfter(records, release),
  columns: release.columns,
});

/** The state that the newest release left; an empty one before the first. */
export const lastState = (releases: readonly ReleaseChanges[]): State => releases.reduce(stateAfter, nothing);

/** All steps of the register's history, the first release first, what is not released yet last (even where that is nothing). */
export function stepsOf(releases: readonly ReleaseChanges[], now: State): readonly Step[] {
  const steps: Step[] = [];
  let state = nothing;
  for (const release of releases) {
    const { version, date, since, commits } = release;
    const next = stateAfter(state, release);
    steps.push({
      release: { version, date },
      since,
      git: commits.git,
      records: recordSteps(release.records, { before: state.records, after: next.records }, commits.touched),
      columns: since === null ? [] : columnChanges(state.columns, next.columns),
    });
    state = next;
  }
  return [...steps, stepBetween(state, now, releases.at(-1)?.version ?? null)];
}

/** Whether a step says anything. */
export const isEmpty = ({ records, columns }: Step): boolean => records.length + columns.length === 0;
