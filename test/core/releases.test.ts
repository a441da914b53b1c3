import { describe, expect, test } from 'vitest';
import { changesBetween, compareVersions, editionOf, releaseProblems } from '../../src/core/releases.ts';

const releases = [
  { version: '0.9.0', date: '2026-01-31' },
  { version: '0.10.0', date: '2026-02-28' },
];
const tablesWith = (rows: Readonly<Record<string, string>>) => ({
  spaces: { sha256: Object.values(rows).join(), rows },
});

describe('A version', () => {
  test('is ordered by its numbers, not as text', () =>
    expect(['0.10.0', '1.0.0', '0.9.0', '0.9.10'].toSorted(compareVersions)).toEqual([
      '0.9.0',
      '0.9.10',
      '0.10.0',
      '1.0.0',
    ]));
});

describe('A release', () => {
  test.each([
    ['0.11.0', '2026-02-28', []],
    ['1.0.0', '2026-03-01', []],
    ['0.10.0', '2026-03-01', ['exists']],
    ['0.9.0', '2026-03-01', ['exists']],
    ['0.9.5', '2026-03-01', ['older-version']],
    ['0.11.0', '2026-02-27', ['older-date']],
    ['0.11', '2026-03-01', ['version']],
    ['v0.11.0', '2026-03-01', ['version']],
    ['0.011.0', '2026-03-01', ['version']],
    ['0.11.0+changes', '2026-03-01', ['version']],
    ['0.11.0', '2026-02-30', ['date']],
    ['0.11.0', '1 March', ['date']],
  ])('%s of %s has the problems %j', (version, date, codes) =>
    expect(releaseProblems({ version, date }, releases).map(({ code }) => code)).toEqual(codes),
  );

  test('may be the first', () => expect(releaseProblems({ version: '0.0.1', date: '2020-01-01' }, [])).toEqual([]));

  test('tells what came before it', () => {
    const before = tablesWith({ a: '1', b: '2', c: '3' });
    const after = tablesWith({ a: '1', b: 'two', d: '4', e: '5' });
    expect(changesBetween(before, after)).toEqual({ added: 2, changed: 1, removed: 1 });
  });
});

describe('What is published', () => {
  const record = { version: '0.10.0', date: '2026-02-28', tables: tablesWith({ a: '1' }) };

  test('is called by its release while every row is the same', () =>
    expect(editionOf(record, tablesWith({ a: '1' })).version).toBe('0.10.0'));

  test.each([
    ['a row is another', tablesWith({ a: 'one' })],
    ['a table is new', { ...tablesWith({ a: '1' }), questions: { sha256: '', rows: {} } }],
    ['a table is gone', {}],
  ])('has changes once %s', (_case, tables) =>
    expect(editionOf(record, tables)).toEqual({ version: '0.10.0+changes', date: '2026-02-28' }),
  );

  test('has changes since nothing before the first release', () =>
    expect(editionOf(undefined, {}).version).toBe('0.0.0+changes'));
});
