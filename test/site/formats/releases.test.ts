import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { folder, jsonOf } from '../recorded-facts.ts';
import { sha256 } from './canonical-form.ts';
import { filesBelow, latest, manifest, pathTo } from './published.ts';

describe('The releases', () => {
  interface ToldRelease {
    readonly version: string;
    readonly date: string;
    readonly path?: string;
    readonly tables: Readonly<Record<string, { readonly count: number; readonly sha256: string }>>;
  }
  const { releases } = jsonOf('releases/index.json') as { releases: readonly ToldRelease[] };
  const kept = globSync('content/releases/*.json', { exclude: ['**/*.changes.json'] }).map(
    (file) => JSON.parse(readFileSync(file, 'utf8')) as Manifest & { version: string; date: string },
  );
  type Manifest = Pick<typeof manifest, 'tables'>;

  test('are those of content/releases, with the hashes of their tables', () => {
    const expected = kept.map(({ version, date, tables }) => [
      version,
      date,
      Object.fromEntries(
        Object.entries(tables).map(([name, { sha256: hash, rows }]) => [
          name,
          { count: Object.keys(rows).length, sha256: hash },
        ]),
      ),
    ]);
    const told = releases.map(({ version, date, tables }) => [version, date, tables] as const);
    expect(new Map(told.map((release) => [release[0], release]))).toEqual(
      new Map(expected.map((release) => [release[0], release])),
    );
  });

  // Whichever of the two is true of this build, it has to be said.
  test('give their name to what is published only where no row differs', () => {
    const newest = kept.toSorted((a, b) => a.version.localeCompare(b.version, 'en', { numeric: true })).at(-1);
    const hashes = (tables: Manifest['tables'] = {}) =>
      Object.fromEntries(Object.entries(tables).map(([name, told]) => [name, told.sha256]));
    const isRelease = JSON.stringify(hashes(newest?.tables)) === JSON.stringify(hashes(manifest.tables));
    expect(manifest.release).toEqual({
      version: isRelease ? newest?.version : `${newest?.version}+changes`,
      date: newest?.date,
    });
  });

  test('have at their permanent address what was published, as its own sums say', () => {
    const here = releases.filter(({ path }) => path);
    expect(filesBelow(join(folder, 'releases')).map((path) => path.split('/')[0])).toEqual(
      expect.arrayContaining(['index.json', ...here.map(({ version }) => version)]),
    );
    for (const { path = '' } of here) {
      const root = pathTo(`releases/${path.replace(/\/$/, '')}`);
      const sums = readFileSync(join(root, 'SHA256SUMS'), 'utf8').trimEnd().split('\n');
      const found = filesBelow(root).filter((file) => file !== 'SHA256SUMS');
      expect(found.map((file) => `${sha256(readFileSync(join(root, file)))}  ${file}`)).toEqual(sums);
    }
  });

  test('are the latest files, byte for byte, where the latest are a release', () => {
    const { path } = releases.find(({ version }) => version === manifest.release.version) ?? {};
    const expected = path ? latest.map((file) => sha256(readFileSync(pathTo(file)))) : [];
    expect(latest.map((file) => (path ? sha256(readFileSync(pathTo(`releases/${path}${file}`))) : []))).toEqual(
      path ? expected : latest.map(() => []),
    );
  });
});
