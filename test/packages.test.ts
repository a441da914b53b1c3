/** What the project builds with: nothing that nobody uses, nothing unnamed, nothing under a licence or with a script that nobody let in. */
import { spawnSync } from 'node:child_process';
import { cpSync, globSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { describe, expect, onTestFinished, test } from 'vitest';
import manifest from '../package.json' with { type: 'json' };
import { needlessReadings, refusedLicences, type LicensedPackage } from './package-licences.ts';

interface LockedPackage extends Omit<LicensedPackage, 'name'> {
  readonly hasInstallScript?: boolean;
}

const locked: Readonly<Record<string, LockedPackage>> = JSON.parse(readFileSync('package-lock.json', 'utf8')).packages;
/** Those of every system, not only of this one. */
const packages = Object.entries(locked)
  .filter(([folder]) => folder !== '')
  .map(([folder, one]) => ({ ...one, name: folder.replace(/^.*node_modules\//, '') }));

/** What knip says of a project, as `npm run packages` asks it; nothing when all is well. */
function saidOf(folder: string): { readonly words: string; readonly status: number | null } {
  const knip = path.join(process.cwd(), 'node_modules/knip/bin/knip.js');
  const { stdout, stderr, status } = spawnSync(process.execPath, [knip, '--no-progress'], {
    cwd: folder,
    encoding: 'utf8',
    env: { ...process.env, FORCE_COLOR: undefined, NO_COLOR: '1' },
  });
  return { words: stdout + stderr, status };
}

/** A copy of the project's sources with another list of packages. */
function copyWith(change: (lists: Pick<typeof manifest, 'dependencies' | 'devDependencies'>) => object): string {
  const folder = mkdtempSync(path.join(tmpdir(), 'packages-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  const copied = ['src', 'test', 'schemas', '.github', ...globSync('{*,.prettierrc*}.{mjs,ts,json,jsonc}')];
  const isSource = (file: string): boolean => !file.endsWith(`test${path.sep}fixtures`);
  for (const name of copied) cpSync(name, path.join(folder, name), { recursive: true, filter: isSource });
  symlinkSync(path.resolve('node_modules'), path.join(folder, 'node_modules'));
  const { dependencies, devDependencies } = manifest;
  const lists = { ...manifest, ...change({ dependencies, devDependencies }) };
  writeFileSync(path.join(folder, 'package.json'), JSON.stringify(lists));
  return folder;
}

describe('Every package', { timeout: 120_000 }, () => {
  test('that is named is used, and every one that is used is named', () => {
    expect(saidOf('.')).toEqual({ words: '', status: 0 });
  });

  test('that is not used, or not named, would be told', () => {
    const folder = copyWith(({ dependencies: { yaml: _, ...others }, devDependencies }) => ({
      dependencies: { ...others, 'left-pad': '1.3.0' },
      devDependencies,
    }));
    const { words, status } = saidOf(folder);
    expect(status).toBe(1);
    expect(words).toMatch(/Unused dependencies \(1\)\nleft-pad /);
    expect(words).toMatch(/Unlisted dependencies \(\d+\)\nyaml /);
  });

  test('stands under a licence that is let in', () => {
    expect(packages.length).toBeGreaterThan(400);
    expect(refusedLicences(packages)).toEqual([]);
  });

  test('whose licence had to be read says it no better by itself', () => {
    expect(needlessReadings(packages)).toEqual([]);
  });

  test('that runs a script when it is installed is named in allowScripts', () => {
    const running = packages.filter(({ hasInstallScript }) => hasInstallScript).map(({ name }) => name);
    expect(running).toEqual(Object.keys(manifest.allowScripts));
  });
});

test.each([
  [{ name: 'a', license: 'AGPL-3.0-only' }, 'a says AGPL-3.0-only'],
  [{ name: 'a', license: 'MIT AND GPL-2.0-only' }, 'a says MIT AND GPL-2.0-only'],
  [{ name: 'a', license: 'WTFPL' }, 'a says WTFPL'],
  [{ name: 'a', license: 'SEE LICENSE IN LICENSE.md' }, 'a says SEE LICENSE IN LICENSE.md'],
  [{ name: 'a' }, 'a says nothing'],
])('The package %j is refused', (one, words) => expect(refusedLicences([one])).toEqual([words]));

test.each([
  { name: 'a', license: '(MIT OR GPL-2.0-only)' },
  { name: 'a', license: 'Apache-2.0 AND LGPL-3.0-or-later AND MIT' },
  { name: 'a', license: 'WTFPL', dev: true },
])('The package %j is let in', (one) => expect(refusedLicences([one])).toEqual([]));
