import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { noRecords, type AnyRecord, type RecordsById } from '../../../src/core/changes/records.ts';
import {
  changesBetweenRecords,
  recordsAfter,
  recordsAt,
  type ReleaseChanges,
} from '../../../src/core/changes/release-changes.ts';
import { valueChanges } from '../../../src/core/changes/value-changes.ts';

const page = (url: string, supports: readonly string[]) => ({ url, title: `About ${url}`, supports });
const forge: AnyRecord = {
  name: 'La Forge',
  kinds: ['coworking'],
  address: { municipality: '92094' },
  capacity: { desks: 12, offices: 2 },
  sources: [page('https://a.example/', ['/name', '/kinds']), page('https://b.example/', ['/address', '/capacity'])],
};
const spaces = (records: RecordsById) => ({ ...noRecords, spaces: records });
const between = (before: RecordsById, after: RecordsById) =>
  changesBetweenRecords(spaces(before), spaces(after)).spaces;
const nothing = { added: {}, removed: {}, renamed: {}, merged: {}, changed: {} };

describe('Between two records', () => {
  test('each place that differs is told, from what to what', () =>
    expect(valueChanges(forge, { ...forge, capacity: { desks: [12, 15], area: 90 }, opened: '2015' })).toEqual([
      { path: '/capacity/desks', from: 12, to: [12, 15] },
      { path: '/capacity/offices', from: 2 },
      { path: '/capacity/area', to: 90 },
      { path: '/opened', to: '2015' },
    ]));

  test('keys in another order are no change', () =>
    expect(valueChanges(forge, Object.fromEntries(Object.entries(forge).toReversed()))).toEqual([]));

  test('the same evidence in another order is said to be that, and nothing more', () => {
    const [a, b] = forge['sources'] as readonly AnyRecord[];
    const turned = { ...b, supports: b?.['supports'] };
    expect(valueChanges(forge, { ...forge, sources: [turned, a] })).toEqual([{ path: '/sources', order: [1, 0] }]);
  });
});

describe('Between two states of the register', () => {
  test('a record that came, one that went and one that changed are told apart', () =>
    expect(
      between({ a: { name: 'A' }, b: { name: 'B' } }, { b: { name: 'B', opened: '2020' }, c: { name: 'C' } }),
    ).toEqual({
      ...nothing,
      added: { c: { name: 'C' } },
      removed: { a: { name: 'A' } },
      changed: { b: [{ path: '/opened', to: '2020' }] },
    }));

  test('a record with another identifier is the same record', () =>
    expect(
      between({ 'la-forge-namur': forge }, { 'la-nouvelle-forge-namur': { ...forge, name: 'La Nouvelle Forge' } }),
    ).toEqual({
      ...nothing,
      renamed: { 'la-nouvelle-forge-namur': 'la-forge-namur' },
      changed: { 'la-nouvelle-forge-namur': [{ path: '/name', from: 'La Forge', to: 'La Nouvelle Forge' }] },
    }));

  test('a record whose pages and name another one has taken over has gone into it', () => {
    const other = { name: 'Forge', kinds: ['coworking'], sources: [page('https://c.example/', ['/name', '/kinds'])] };
    const whole = { ...other, otherNames: ['La Forge'], sources: [...other.sources, ...(forge['sources'] as [])] };
    expect(between({ forge: other, 'la-forge': forge }, { forge: whole })).toEqual({
      ...nothing,
      removed: { 'la-forge': forge },
      merged: { 'la-forge': 'forge' },
      changed: {
        forge: [
          { path: '/sources', from: other.sources, to: whole.sources },
          { path: '/otherNames', to: ['La Forge'] },
        ],
      },
    });
  });

  test('a record that went from beside another on the same page has not gone into it', () => {
    const [a, b] = [
      { ...forge, name: 'A' },
      { ...forge, name: 'B' },
    ];
    expect(between({ a, b }, { b: { ...b, opened: '2020' } })).toMatchObject({ removed: { a }, merged: {} });
  });
});

const release = (version: string, before: RecordsById, after: RecordsById): ReleaseChanges => ({
  version,
  date: '2026-01-01',
  since: null,
  columns: {},
  commits: { git: 'none', touched: {} },
  records: changesBetweenRecords(spaces(before), spaces(after)),
});

test('The records of any release come about again from what each changed', () => {
  const first = { a: forge };
  const second = { b: { ...forge, name: 'B' } };
  const releases = [release('0.1.0', {}, first), release('0.2.0', first, second), release('0.3.0', second, {})];
  expect(['0.1.0', '0.2.0', '0.3.0'].map((version) => recordsAt(version, releases).spaces)).toEqual([
    first,
    second,
    {},
  ]);
  expect(() => recordsAt('0.4.0', releases)).toThrow('There is no release 0.4.0.');
});

const value = fc.letrec((tie) => ({
  leaf: fc.oneof(fc.string({ maxLength: 3 }), fc.integer({ max: 3 }), fc.boolean()),
  map: fc.dictionary(fc.constantFrom('a', 'b', 'c~/d', '0', ''), tie('any'), { maxKeys: 3 }),
  any: fc.oneof({ maxDepth: 3 }, tie('leaf'), tie('map'), fc.array(tie('map'), { maxLength: 3 })),
}));
const register = fc.dictionary(fc.constantFrom('a', 'b', 'c'), value.map as fc.Arbitrary<AnyRecord>, { maxKeys: 3 });

test('Whatever differs between two states, the later comes about from the earlier', () =>
  fc.assert(
    fc.property(register, register, (before, after) => {
      const records = changesBetweenRecords(spaces(before), spaces(after));
      expect(recordsAfter(spaces(before), { records }).spaces).toEqual(after);
    }),
  ));
