import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import manifest from '../package.json' with { type: 'json' };

interface LockedPackage {
  version?: string;
  resolved?: string;
  optionalDependencies?: Record<string, string>;
}

const lockfile = new URL('../package-lock.json', import.meta.url);
const locked: Record<string, LockedPackage> = JSON.parse(readFileSync(lockfile, 'utf8')).packages;
const pinned = Object.entries({
  ...manifest.dependencies,
  ...manifest.devDependencies,
  ...manifest.optionalDependencies,
});

/** The folders in which Node looks for what the package in `folder` imports, nearest first; `''` is the project itself. */
function foldersSeenFrom(folder: string): string[] {
  const parent = folder.includes('/node_modules/') ? folder.slice(0, folder.lastIndexOf('/node_modules/')) : '';
  return folder === '' ? [''] : [folder, ...foldersSeenFrom(parent)];
}

function isLocked(name: string, folder: string): boolean {
  return foldersSeenFrom(folder).some((seen) => `${seen}${seen && '/'}node_modules/${name}` in locked);
}

// npm drops a package for another system when the registry does not have it yet; `npm ci` then fails on that system.
test('the lockfile names the packages of every system, not only of the one that wrote it', () => {
  const missing = Object.entries(locked).flatMap(([folder, { optionalDependencies = {} }]) =>
    Object.keys(optionalDependencies)
      .filter((name) => !isLocked(name, folder))
      .map((name) => `${folder || 'package.json'} needs ${name}`),
  );
  expect(missing).toEqual([]);
});

// A host written there would be asked by everyone who installs, whatever registry they use.
test('the lockfile says what a package must be, not where to fetch it', () => {
  const fetched = Object.entries(locked).flatMap(([folder, { resolved }]) =>
    resolved ? [`${folder} from ${resolved}`] : [],
  );
  expect(fetched).toEqual([]);
});

test.each(pinned)('%s is pinned to one version, the one that is locked', (name, version) => {
  // DuckDB numbers its own packages after the release they wrap: 1.5.6-r.1.
  expect(version).toMatch(/^\d+\.\d+\.\d+(-(r\.|build)\d+)?$/);
  expect(locked[`node_modules/${name}`]?.version).toBe(version);
});

test('every command sets up what it needs before it runs', () => {
  const scripts: Record<string, string> = manifest.scripts;
  const commands = Object.keys(scripts).filter((name) => !(name.startsWith('pre') && name.slice(3) in scripts));
  const bare = commands.filter((name) => scripts[`pre${name}`] !== 'node src/cli/ensure-deps.mjs');
  expect(bare).toEqual([]);
});
