import type { Release } from '../catalogue.ts';
import { recordSteps, type RecordStep } from './record-steps.ts';
import { noRecords, type Records } from './records.ts';
import {
  changesBetweenRecords,
  recordsAfter,
  type GitReach,
  type ReleaseChanges,
  type TableColumns,
} from './release-changes.ts';
import { columnChanges, type ColumnChange } from './version-rule.ts';

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
const stateAfter = ({ records }: State, release: ReleaseChanges): State => ({
  records: recordsAfter(records, release),
  columns: release.columns,
});

/** Finds the state that a release left; each is worked out once from the one before it, and none before it is asked for. */
export function statesOf(releases: readonly ReleaseChanges[]): (version: string) => State | undefined {
  const found = new Map<string, State>();
  let last = nothing;
  return (version) => {
    for (const release of releases.slice(found.size)) {
      if (found.has(version)) break;
      last = stateAfter(last, release);
      found.set(release.version, last);
    }
    return found.get(version);
  };
}

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
