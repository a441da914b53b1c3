import { describe, expect, test } from 'vitest';
import { canonicalText, type CitedRows } from '../../../src/core/cited/rows.ts';
import { verdictOf, type Ground, type Loss } from '../../../src/core/cited/verdict.ts';

const then: CitedRows = { columns: ['id', 'n'], rows: [['a', 1]] };
const later: CitedRows = { columns: ['id', 'n'], rows: [['a', 2]] };
// Any function of the text tells answers apart here.
const hashOf = async (rows: CitedRows) => canonicalText(rows);
const release = { version: '0.2.0', date: '2026-12-01' };

interface Told {
  readonly cites?: CitedRows;
  readonly of?: string;
  readonly now?: CitedRows;
  readonly atRelease?: CitedRows | Loss;
  readonly count?: number;
}

const verdict = ({ cites = then, of = '0.2.0', now = later, atRelease = then, count = 1 }: Told) => {
  const ground: Ground = {
    cited: { release: of, count, hash: canonicalText(cites) },
    edition: { version: '0.3.0', date: '2026-12-20' },
    now,
    releases: [release],
    hashOf,
    answerOf: async () => atRelease,
  };
  return verdictOf(ground);
};

describe('Of an answer that was cited', () => {
  test('the rows are the same', async () => expect(await verdict({ now: then })).toEqual({ kind: 'same' }));

  test('the rows differ, and how', async () =>
    expect(await verdict({})).toMatchObject({
      kind: 'differs',
      countThen: 1,
      difference: { changed: [{ key: ['a'], cells: [{ column: 'n', before: 1, after: 2 }] }] },
    }));

  test('the rows are the same, with a column more', async () =>
    expect(await verdict({ now: { columns: ['id', 'n', 'credits'], rows: [['a', 1, 'x']] } })).toEqual({
      kind: 'same',
      columnsAdded: ['credits'],
    }));

  test('rows that differ under a name that comes twice are not the same', async () => {
    const twice = (last: number): CitedRows => ({ columns: ['id', 'n', 'n'], rows: [['a', 1, last]] });
    expect(await verdict({ cites: twice(2), atRelease: twice(2), now: twice(3) })).toMatchObject({ kind: 'differs' });
  });

  test.each(['not-kept', 'not-asked', 'not-loaded'] as const)('the earlier rows are lost: %s', async (loss) => {
    expect(await verdict({ atRelease: loss })).toEqual({ kind: 'lost', loss });
    expect(await verdict({ atRelease: loss, now: then })).toEqual({ kind: 'same' });
  });

  test('the hash was altered', async () => {
    const altered = { columns: ['id', 'n'], rows: [['a', 9]] };
    expect(await verdict({ cites: altered })).toEqual({ kind: 'altered', isSame: false, countThen: 1 });
    expect(await verdict({ cites: altered, now: then })).toEqual({ kind: 'altered', isSame: true, countThen: 1 });
    expect(await verdict({ cites: altered, of: '0.3.0' })).toEqual({ kind: 'altered', isSame: true, countThen: 1 });
  });

  test('the number of rows was altered', async () =>
    expect(await verdict({ now: then, count: 7 })).toEqual({ kind: 'altered', isSame: true, countThen: 1 }));

  test('today’s hash does not make it that of another release', async () =>
    expect(await verdict({ cites: later })).toEqual({ kind: 'altered', isSame: false, countThen: 1 }));

  test('the release was never made, whatever the rows', async () => {
    expect(await verdict({ of: '9.9.9' })).toEqual({ kind: 'unknown-release', isSame: false });
    expect(await verdict({ of: '9.9.9', cites: later })).toEqual({ kind: 'unknown-release', isSame: true });
  });

  test('an unreleased state is known by its hash alone', async () => {
    expect(await verdict({ of: '0.2.0+changes' })).toEqual({ kind: 'lost', loss: 'unreleased' });
    expect(await verdict({ of: '0.2.0+changes', now: then })).toEqual({ kind: 'same' });
  });
});
