import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { checksumsOf } from '../../src/io/checksums.ts';
import { copyPublished } from '../../src/io/published-releases.ts';
import { serve, type ServedSite } from '../../src/io/serve.ts';

let folder = '';
let site: ServedSite;
beforeEach(async () => {
  folder = mkdtempSync(path.join(tmpdir(), 'published-'));
  mkdirSync(inFolder('site'));
  writeFileSync(inFolder('site/404.html'), 'Nothing here.');
});
afterEach(async () => {
  await site.close();
  rmSync(folder, { recursive: true });
});

const inFolder = (...parts: readonly string[]): string => path.join(folder, ...parts);

/** A site online with such releases; one without a path is named and not there. */
async function online(releases: readonly object[], files: ReadonlyMap<string, string>): Promise<void> {
  const data = inFolder('site/data/releases');
  mkdirSync(path.join(data, '0.1.0/spaces'), { recursive: true });
  writeFileSync(path.join(data, 'index.json'), JSON.stringify({ releases }));
  for (const [file, text] of files) writeFileSync(path.join(data, '0.1.0', file), text);
  writeFileSync(path.join(data, '0.1.0/SHA256SUMS'), checksumsOf(files));
  site = await serve({ folder: inFolder('site'), base: '/', port: 0 });
}

const files = new Map([
  ['datapackage.json', '{"version":"0.1.0"}'],
  ['spaces/a.json', '{}'],
]);

test('releases that are online are copied whole, those that are only named are not', async () => {
  await online([{ version: '0.2.0' }, { version: '0.1.0', path: '0.1.0/' }], files);
  expect(await copyPublished(site.url, inFolder('copy'))).toEqual(['0.1.0']);
  for (const [file, text] of files) expect(readFileSync(inFolder('copy/0.1.0', file), 'utf8')).toBe(text);
  expect(readFileSync(inFolder('copy/0.1.0/SHA256SUMS'), 'utf8')).toBe(checksumsOf(files));
});

test('of a site that is not online yet there are none', async () => {
  site = await serve({ folder: inFolder('site'), base: '/', port: 0 });
  expect(await copyPublished(site.url, inFolder('copy'))).toEqual([]);
});

test('a file that is not as it was published ends the copy', async () => {
  await online([{ version: '0.1.0', path: '0.1.0/' }], files);
  writeFileSync(inFolder('site/data/releases/0.1.0/spaces/a.json'), '{ }');
  await expect(copyPublished(site.url, inFolder('copy'))).rejects.toThrow(/a\.json is not as it was published/);
});

test('a release that says where else to write writes nothing', async () => {
  await online(
    [
      { version: '../../x', path: '../../x/' },
      { version: '0.1.0', path: '0.1.0/' },
    ],
    files,
  );
  cpSync(inFolder('site/data/releases/0.1.0/spaces/a.json'), inFolder('site/data/releases/0.1.0/b.json'));
  const sums = `${checksumsOf(files)}${'0'.repeat(64)}  ../../b.json\n`;
  writeFileSync(inFolder('site/data/releases/0.1.0/SHA256SUMS'), sums);
  expect(await copyPublished(site.url, inFolder('copy'))).toEqual(['0.1.0']);
});
