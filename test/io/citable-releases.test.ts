/** Past releases that are worked out again from the records that they kept. */
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { afterAll, beforeAll, beforeEach, afterEach, describe, expect, test } from 'vitest';
import type { AnyRecord } from '../../src/core/changes/records.ts';
import { writeCitable } from '../../src/io/citable-releases.ts';
import { readChanges } from '../../src/io/read-changes.ts';
import { readGazetteer } from '../../src/io/read-gazetteer.ts';
import { readReleases } from '../../src/io/read-releases.ts';
import { changedRegister, happened, type ChangedRegister } from './changed-register.ts';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'citable-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

const [first] = readReleases();
const ground = { changes: readChanges(), gazetteer: readGazetteer() };
const told = (): unknown => JSON.parse(readFileSync(path.join(folder, 'citable.json'), 'utf8'));

describe('A release that no copy of is here', () => {
  test('is replayed, and proven by its own hashes', async () => {
    const releases = first ? [first] : [];
    expect(await writeCitable({ folder, releases, ...ground })).toEqual({ replayed: ['0.1.0'], lost: [] });
    expect(told()).toEqual({
      releases: [
        {
          version: '0.1.0',
          date: '2026-11-21',
          explorer: 'replayed/0.1.0/explorer.json',
          database: 'replayed/0.1.0/spaces.sqlite',
        },
      ],
    });
    const { rows, columns } = JSON.parse(readFileSync(path.join(folder, 'replayed/0.1.0/explorer.json'), 'utf8'));
    const kept = first?.tables['spaces']?.rows ?? {};
    expect(rows.map(([id]: readonly string[]) => id)).toEqual(Object.keys(kept).toSorted());
    expect(columns).toEqual(Object.keys(ground.changes[0]?.columns['spaces'] ?? {}));
  });

  test('is not shown where the records do not give the hashes that it kept', async () => {
    if (!first) throw new Error('no release');
    const spaces = { rows: first.tables['spaces']?.rows ?? {}, sha256: '0'.repeat(64) };
    const releases = [{ ...first, tables: { ...first.tables, spaces } }];
    expect(await writeCitable({ folder, releases, ...ground })).toEqual({ replayed: [], lost: ['0.1.0'] });
    expect(told()).toEqual({ releases: [{ version: '0.1.0', date: '2026-11-21' }] });
    expect(existsSync(path.join(folder, 'replayed'))).toBe(false);
  });

  test('is not shown where its records cannot be read any more', async () => {
    const changes = ground.changes.map((one) => {
      const { spaces } = one.records;
      const unreadable = { ...spaces, added: { ...spaces.added, 'a-space': null as unknown as AnyRecord } };
      return { ...one, records: { ...one.records, spaces: unreadable } };
    });
    const releases = first ? [first] : [];
    expect(await writeCitable({ folder, releases, ...ground, changes })).toEqual({ replayed: [], lost: ['0.1.0'] });
  });

  test('is not taken for lost where it cannot be written', async () => {
    writeFileSync(path.join(folder, 'replayed'), 'a file where the folder has to be');
    await expect(writeCitable({ folder, releases: first ? [first] : [], ...ground })).rejects.toThrow(/EEXIST|ENOTDIR/);
  });

  test('is not shown where a column of it is no more', async () => {
    const changes = ground.changes.map((one) => ({
      ...one,
      columns: { ...one.columns, spaces: { ...one.columns['spaces'], colour: 'text' } },
    }));
    const releases = first ? [first] : [];
    expect(await writeCitable({ folder, releases, ...ground, changes })).toEqual({ replayed: [], lost: ['0.1.0'] });
  });
});

test('A release whose published copy holds what is needed is left as it is', async () => {
  const place = path.join(folder, '0.1.0');
  mkdirSync(place);
  for (const name of ['explorer.json', 'spaces.sqlite']) writeFileSync(path.join(place, name), 'as published');
  const releases = first ? [first] : [];
  expect(await writeCitable({ folder, releases, ...ground })).toEqual({ replayed: [], lost: [] });
  expect(told()).toMatchObject({ releases: [{ explorer: '0.1.0/explorer.json', database: '0.1.0/spaces.sqlite' }] });
  expect(readFileSync(path.join(place, 'explorer.json'), 'utf8')).toBe('as published');
});

describe('After another release', () => {
  let register: ChangedRegister;
  beforeAll(async () => {
    register = await changedRegister();
  }, 120_000);
  afterAll(() => register.remove());

  test('the database of the one before is what it was, space by space', () => {
    const { first: before, second } = register;
    const rowsIn = (file: string) => {
      const database = new DatabaseSync(file, { readOnly: true });
      const rows = database.prepare('SELECT * FROM spaces ORDER BY id').all();
      database.close();
      return rows;
    };
    const published = rowsIn(path.join(before.data, 'spaces.sqlite'));
    expect(rowsIn(path.join(second.data, 'releases/replayed', before.version, 'spaces.sqlite'))).toEqual(published);
    const ids = (rows: typeof published) => rows.map((row) => String(row['id']));
    const later = ids(rowsIn(path.join(second.data, 'spaces.sqlite')));
    expect([later.includes(happened.added), ids(published).includes(happened.added)]).toEqual([true, false]);
    expect([later.includes(happened.removed), ids(published).includes(happened.removed)]).toEqual([false, true]);
  });
});
