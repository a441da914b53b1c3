import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import type { ReleaseRecord } from '../../src/core/releases.ts';
import { checksumsOf, sha256Of } from '../../src/io/checksums.ts';
import { keepReleases } from '../../src/io/keep-releases.ts';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'releases-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

const inFolder = (...parts: readonly string[]): string => path.join(folder, ...parts);

/** A built `data/`, or one that was published: its version, one record, and the sums of both. */
function publish(root: string, version: string, words: string): void {
  const files = new Map([
    ['datapackage.json', JSON.stringify({ version })],
    ['spaces/a.json', words],
  ]);
  const sums = new Map([...files].map(([file, text]) => [file, { sha256: sha256Of(text) }]));
  mkdirSync(path.join(root, 'spaces'), { recursive: true });
  for (const [file, text] of [...files, ['SHA256SUMS', checksumsOf(sums)] as const])
    writeFileSync(path.join(root, file), text);
}

const releases = ['0.1.0', '0.2.0'].map((version): ReleaseRecord => {
  return { version, date: '2026-11-21', tables: { spaces: { sha256: version, rows: { a: '1', b: '2' } } } };
});
const wordsAt = (version: string): string => readFileSync(inFolder('data/releases', version, 'spaces/a.json'), 'utf8');
const index = () => JSON.parse(readFileSync(inFolder('data/releases/index.json'), 'utf8')) as unknown;

test('a build of a release stands at its permanent address too, and the index says so', () => {
  publish(inFolder('data'), '0.2.0', 'new');
  expect(keepReleases({ data: inFolder('data'), releases })).toEqual({ made: ['0.2.0'], kept: [], missing: ['0.1.0'] });
  expect(wordsAt('0.2.0')).toBe('new');
  expect(index()).toEqual({
    releases: [
      { version: '0.2.0', date: '2026-11-21', path: '0.2.0/', tables: { spaces: { count: 2, sha256: '0.2.0' } } },
      { version: '0.1.0', date: '2026-11-21', tables: { spaces: { count: 2, sha256: '0.1.0' } } },
    ],
  });
});

test('what has changed since a release is no release', () => {
  publish(inFolder('data'), '0.2.0+changes', 'newer');
  expect(keepReleases({ data: inFolder('data'), releases })).toEqual({
    made: [],
    kept: [],
    missing: ['0.1.0', '0.2.0'],
  });
  expect(existsSync(inFolder('data/releases/0.2.0'))).toBe(false);
});

test('what is published already is kept as it was, also where this build would write it anew', () => {
  publish(inFolder('data'), '0.2.0', 'new');
  publish(inFolder('online/0.1.0'), '0.1.0', 'old');
  publish(inFolder('online/0.2.0'), '0.2.0', 'as published');
  const kept = keepReleases({ data: inFolder('data'), published: inFolder('online'), releases });
  expect(kept).toEqual({ made: [], kept: ['0.1.0', '0.2.0'], missing: [] });
  expect([wordsAt('0.1.0'), wordsAt('0.2.0')]).toEqual(['old', 'as published']);
});

test.each([
  ['has another byte', (root: string) => writeFileSync(path.join(root, 'spaces/a.json'), 'other'), 'spaces/a.json'],
  ['lacks a file', (root: string) => rmSync(path.join(root, 'spaces/a.json')), 'spaces/a.json'],
  ['lacks its sums', (root: string) => rmSync(path.join(root, 'SHA256SUMS')), 'SHA256SUMS'],
])('a published release that %s is refused', (_case, spoil, named) => {
  publish(inFolder('data'), '0.2.0', 'new');
  publish(inFolder('online/0.1.0'), '0.1.0', 'old');
  spoil(inFolder('online/0.1.0'));
  expect(() => keepReleases({ data: inFolder('data'), published: inFolder('online'), releases })).toThrow(
    `is not as it was published: ${named}`,
  );
});

test('a release folder is nothing but the downloads of its day', () => {
  publish(inFolder('data'), '0.2.0', 'new');
  cpSync(inFolder('data'), inFolder('online/0.1.0'), { recursive: true });
  keepReleases({ data: inFolder('data'), published: inFolder('online'), releases });
  expect(existsSync(inFolder('data/releases/0.2.0/releases'))).toBe(false);
});
