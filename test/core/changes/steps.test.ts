import { describe, expect, test } from 'vitest';
import { noRecords, type RecordsById } from '../../../src/core/changes/records.ts';
import { changesBetweenRecords, type ReleaseChanges } from '../../../src/core/changes/release-changes.ts';
import { statesOf } from '../../../src/core/changes/steps.ts';

const [first, second, third]: readonly RecordsById[] = [{ a: { name: 'A' } }, { b: { name: 'B' } }, {}];
const spaces = (records: RecordsById = {}) => ({ ...noRecords, spaces: records });

/** Releases that tell when they are replayed. */
function releasesOf(replayed: string[]): readonly ReleaseChanges[] {
  const release = (version: string, before?: RecordsById, after?: RecordsById): ReleaseChanges => {
    const records = changesBetweenRecords(spaces(before), spaces(after));
    const told = { version, date: '2026-01-01', since: null, columns: { of: { [version]: 'text' } } };
    return Object.defineProperty({ ...told, commits: { git: 'none', touched: {} }, records }, 'records', {
      get: () => {
        replayed.push(version);
        return records;
      },
    });
  };
  return [release('0.1.0', {}, first), release('0.2.0', first, second), release('0.3.0', second, third)];
}

describe('The states that releases left', () => {
  test('come about from each other, in whatever order they are asked for', () => {
    const stateOf = statesOf(releasesOf([]));
    expect(['0.3.0', '0.1.0', '0.2.0'].map((version) => stateOf(version)?.records.spaces)).toEqual([
      third,
      first,
      second,
    ]);
    expect(stateOf('0.2.0')?.columns).toEqual({ of: { '0.2.0': 'text' } });
    expect(stateOf('0.4.0')).toBeUndefined();
  });

  test('are worked out once each, and none before it is asked for', () => {
    const replayed: string[] = [];
    const stateOf = statesOf(releasesOf(replayed));
    for (const version of ['0.1.0', '0.2.0', '0.1.0', '0.2.0']) stateOf(version);
    expect(replayed).toEqual(['0.1.0', '0.2.0']);
  });
});
