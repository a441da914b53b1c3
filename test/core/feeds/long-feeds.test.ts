/** Feeds of a register that is great and old: 30 releases, each of which changed 100 spaces. */
import { describe, expect, test } from 'vitest';
import type { RecordStep } from '../../../src/core/changes/record-steps.ts';
import type { AnyRecord } from '../../../src/core/changes/records.ts';
import type { Step } from '../../../src/core/changes/steps.ts';
import { broadFeeds } from '../../../src/core/feeds/broad-feeds.ts';
import { aCatalogue, aSpace } from '../../a-space.ts';

const homepage = 'https://example.org/register/';
const releases = Array.from({ length: 30 }, (_, index) => ({ version: `1.0.${index}`, date: '2026-01-02' }));

/** What was put into words: each record tells when its name is read. */
const told = new Set<string>();
function aChange(release: string, number: number): RecordStep {
  const id = `space-${String(number).padStart(3, '0')}`;
  const record = aSpace({ networks: { 'un-reseau': {} } }) as unknown as AnyRecord;
  const after = Object.defineProperty({ ...record, capacity: { desks: number } }, 'name', {
    enumerable: true,
    get: () => {
      told.add(`${release} ${id}`);
      return id;
    },
  });
  return { collection: 'spaces', id, change: 'changed', before: { ...record, name: id }, after, from: [], touches: [] };
}

const steps = releases.map((release): Step => ({
  release,
  since: '0.9.0',
  records: Array.from({ length: 100 }, (_, number) => aChange(release.version, number)),
  columns: [{ change: 'added', name: 'spaces.colour' }],
}));
const ground = {
  catalogue: aCatalogue({}, { networks: { 'un-reseau': {} } }),
  steps,
  histories: new Map(),
  homepage,
};
const feeds = [...broadFeeds('en', ground)];
const feedAt = (scope: string) => {
  const found = feeds.find(({ address }) => address === `${homepage}data/feeds/en/${scope}`);
  if (!found) throw new Error(`There is no feed ${scope}.`);
  return found;
};

describe('A long feed', () => {
  test.each([
    ['changes', 58, 'and 42 more'],
    ['networks/un-reseau', 59, 'and 41 more'],
    ['regions/wallonia', 59, 'and 41 more'],
  ])('of %s has the 20 newest releases, 60 lines of each and how many more there are', (scope, spaces, more) => {
    const { entries } = feedAt(scope);
    expect(entries.map(({ id }) => id.split('#')[1])).toEqual(
      releases
        .slice(10)
        .map(({ version }) => version)
        .toReversed(),
    );
    for (const { lines } of entries) {
      expect(lines).toHaveLength(61);
      expect([lines.filter((line) => line.startsWith('space-')).length, lines.at(-1)]).toEqual([spaces, more]);
    }
  });

  test('puts nothing into words that it does not show', () => expect(told.size).toBe(20 * 59));
});
