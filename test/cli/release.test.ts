import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { ReleaseChanges } from '../../src/core/changes/release-changes.ts';
import type { ReleaseRecord } from '../../src/core/releases.ts';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'release-'));
  cpSync('test/fixtures/accepted', folder, { recursive: true });
});
afterEach(() => rmSync(folder, { recursive: true }));

/** The command as people run it; what it prints where, and its exit status. */
function release(...options: readonly string[]) {
  const { status, stdout, stderr } = spawnSync(process.execPath, ['src/cli/release.ts', ...options], {
    encoding: 'utf8',
    env: { ...process.env, LC_ALL: 'C' },
  });
  return { status, stdout, stderr };
}

const releaseOf = (version: string, date: string, ...more: readonly string[]) =>
  release('--release-version', version, '--date', date, '--content', folder, ...more);
const fileOf = (version: string): string => path.join(folder, 'releases', `${version}.json`);
const recordIn = (version: string) => JSON.parse(readFileSync(fileOf(version), 'utf8')) as ReleaseRecord;

const changesIn = (version: string) =>
  JSON.parse(readFileSync(path.join(folder, 'releases', `${version}.changes.json`), 'utf8')) as ReleaseChanges;

// Each test starts the command anew, which a busy machine does slowly.
const patience = { timeout: 60_000 };

describe('npm run release', patience, () => {
  test('keeps the hash of every row of every table', () => {
    const { status, stdout, stderr } = releaseOf('0.1.0', '2026-11-21');
    expect([status, stderr]).toEqual([0, '']);
    expect(stdout).toContain('0.1.0.json is written.');
    const { version, date, tables } = recordIn('0.1.0');
    expect([version, date, Object.keys(tables['spaces']?.rows ?? {})]).toEqual([
      '0.1.0',
      '2026-11-21',
      ['coworking-namur-namur', 'dorf-buero-amel', 'the-hub-brussels-bruxelles'],
    ]);
    const hashes = Object.values(tables).flatMap(({ sha256, rows }) => [sha256, ...Object.values(rows)]);
    expect(hashes.filter((hash) => !/^[0-9a-f]{64}$/.test(hash))).toEqual([]);
  });

  test('counts what has changed since the last, and never writes that one again', () => {
    releaseOf('0.1.0', '2026-11-21');
    const space = path.join(folder, 'spaces/dorf-buero-amel.json');
    writeFileSync(space, readFileSync(space, 'utf8').replace('"Dorf-Büro Amel"', '"Dorfbüro Amel"'));
    const { stdout } = releaseOf('0.2.0', '2026-11-21', '--locale', 'fr');
    expect(stdout).toMatch(/lignes ajoutées\u00A0: 0, changées\u00A0: 1, retirées\u00A0: 0\.\n$/);
    const first = readFileSync(fileOf('0.1.0'), 'utf8');
    const again = releaseOf('0.1.0', '2026-12-01');
    expect([again.status, again.stdout, again.stderr]).toEqual([
      1,
      '',
      'Version 0.1.0 is released already, and a release never changes. Choose a higher version.\n',
    ]);
    expect(readFileSync(fileOf('0.1.0'), 'utf8')).toBe(first);
  });

  test.each([
    ['0.1.9', '2026-12-01', 'Version 0.1.9 would come before 0.2.0, the last release. Choose a higher version.'],
    [
      '0.3.0',
      '2026-11-20',
      'The day 2026-11-20 is before 2026-11-21, that of the last release (0.2.0). Choose that day or a later one.',
    ],
    [
      'next',
      '2026-12-01',
      'Found the version “next”. Write three whole numbers with points between them, such as 0.2.0.',
    ],
    ['0.3.0', 'today', 'Found the date “today”. Write a day of the calendar as year-month-day, such as 2026-12-01.'],
  ])('%s of %s after 0.2.0: ends with 1, says what to write, writes nothing', (version, date, words) => {
    releaseOf('0.2.0', '2026-11-21');
    const { status, stdout, stderr } = releaseOf(version, date);
    expect([status, stdout, stderr]).toEqual([1, '', `${words}\n`]);
    expect(readdirSync(path.join(folder, 'releases'))).toEqual(['0.2.0.changes.json', '0.2.0.json']);
  });

  test('keeps what it changed: all records whole at first, then the facts that differ', () => {
    releaseOf('0.1.0', '2026-11-21');
    const space = path.join(folder, 'spaces/dorf-buero-amel.json');
    writeFileSync(space, readFileSync(space, 'utf8').replace('"Dorf-Büro Amel"', '"Dorfbüro Amel"'));
    releaseOf('0.1.1', '2026-11-22');
    const [first, second] = [changesIn('0.1.0'), changesIn('0.1.1')];
    expect([first.since, first.commits.git, Object.keys(first.records.spaces.added)]).toEqual([
      null,
      'first',
      ['coworking-namur-namur', 'dorf-buero-amel', 'the-hub-brussels-bruxelles'],
    ]);
    expect([second.since, second.date, second.commits, second.records.spaces]).toEqual([
      '0.1.0',
      '2026-11-22',
      { git: 'none', touched: {} },
      {
        added: {},
        removed: {},
        renamed: {},
        merged: {},
        changed: { 'dorf-buero-amel': [{ path: '/name', from: 'Dorf-Büro Amel', to: 'Dorfbüro Amel' }] },
      },
    ]);
    expect(second.columns['spaces']?.['capacity_desks_min']).toBe('integer');
  });

  test('refuses a version that is lower than what went from the columns asks, and names them', () => {
    releaseOf('1.2.0', '2026-11-21');
    const file = path.join(folder, 'releases/1.2.0.changes.json');
    const kept = JSON.parse(readFileSync(file, 'utf8')) as { columns: { spaces: Record<string, string> } };
    kept.columns.spaces['telex'] = 'text';
    writeFileSync(file, JSON.stringify(kept));
    const { status, stdout, stderr } = releaseOf('1.3.0', '2026-12-01');
    expect([status, stdout, stderr]).toEqual([
      1,
      '',
      'Version 1.3.0 is too low after 1.2.0: the columns differ (spaces.telex (removed)). Choose 2.0.0 or a higher version.\n',
    ]);
    expect(releaseOf('2.0.0', '2026-12-01').status).toBe(0);
  });

  test('writes neither file where one of them is there already, or what an earlier release changed is lost', () => {
    const file = path.join(folder, 'releases/0.1.0.changes.json');
    mkdirSync(path.dirname(file));
    writeFileSync(file, 'mine');
    const refused = releaseOf('0.1.0', '2026-11-21');
    expect([refused.status, refused.stdout, existsSync(fileOf('0.1.0')), readFileSync(file, 'utf8')]).toEqual([
      1,
      '',
      false,
      'mine',
    ]);
    rmSync(file);
    releaseOf('0.1.0', '2026-11-21');
    rmSync(file);
    expect(releaseOf('0.2.0', '2026-11-22').stderr).toBe(
      'Nothing is released: content/releases/0.1.0.changes.json is missing: it keeps what release 0.1.0 changed. Take it back from git.\n',
    );
    expect(readdirSync(path.join(folder, 'releases'))).toEqual(['0.1.0.json']);
  });

  test('releases nothing while the content has problems, and tells them', () => {
    const space = path.join(folder, 'spaces/dorf-buero-amel.json');
    writeFileSync(space, readFileSync(space, 'utf8').replace('"63001"', '"63999"'));
    const { status, stdout, stderr } = releaseOf('0.1.0', '2026-11-21');
    expect([status, stdout]).toEqual([1, '']);
    expect(stderr).toContain('/address/municipality');
    expect(stderr).toMatch(/Nothing is released while the content has problems\.\n$/);
    expect(existsSync(fileOf('0.1.0'))).toBe(false);
  });

  test('asks for the version and the date: no clock is read', () => {
    expect(release('--date', '2026-12-01', '--content', folder).stderr).toContain('--release-version');
    expect(release('--release-version', '0.1.0', '--content', folder).stderr).toContain('--date');
  });
});
