import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliCompressSync, brotliDecompressSync, constants, gunzipSync } from 'node:zlib';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { writeVariants } from '../../src/io/compressed.ts';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'compressed-'));
  mkdirSync(join(folder, 'fr'));
});
afterEach(() => rmSync(folder, { recursive: true }));

const long = 'Beaucoup de mots. '.repeat(200);
const written = (files: Readonly<Record<string, string>>) => {
  for (const [path, text] of Object.entries(files)) writeFileSync(join(folder, path), text);
};

test('a text has two variants, which hold the same', async () => {
  written({ 'fr/index.html': long });
  expect(await writeVariants(folder)).toBe(2);
  const read = (ending: string) => readFileSync(join(folder, `fr/index.html.${ending}`));
  expect([brotliDecompressSync(read('br')), gunzipSync(read('gz'))].map(String)).toEqual([long, long]);
});

test.each(['photo.webp', 'spaces.parquet', 'spaces.sqlite', 'dataset.zip', 'letters.woff2'])(
  '%s is packed already and has none',
  async (name) => {
    written({ [name]: long });
    expect([await writeVariants(folder), readdirSync(folder).sort()]).toEqual([0, [name, 'fr'].sort()]);
  },
);

test('what fits one packet has none', async () => {
  written({ 'robots.txt': 'User-agent: *\n' });
  expect(await writeVariants(folder)).toBe(0);
});

test('every file that is written counts', async () => {
  const names = Array.from({ length: 50 }, (_, at) => `${at}.json`);
  written(Object.fromEntries(names.map((name) => [name, long])));
  expect([await writeVariants(folder), readdirSync(folder).length]).toEqual([100, 151]);
});

test('the same text gives the same bytes', async () => {
  written({ 'a.csv': long, 'b.csv': long });
  await writeVariants(folder);
  const read = (name: string) => readFileSync(join(folder, name), 'base64');
  expect([read('a.csv.br'), read('a.csv.gz')]).toEqual([read('b.csv.br'), read('b.csv.gz')]);
});

test('pages by which readers come in are packed as small as can be, pages below them faster', async () => {
  const page = readFileSync('README.md', 'utf8');
  mkdirSync(join(folder, 'fr/espaces/one'), { recursive: true });
  written({ 'fr/index.html': page, 'fr/espaces/index.html': page, 'fr/espaces/one/index.html': page });
  await writeVariants(folder);
  const sizes = ['fr', 'fr/espaces', 'fr/espaces/one'].map(
    (path) => readFileSync(join(folder, path, 'index.html.br')).length,
  );
  const best = brotliCompressSync(page, { params: { [constants.BROTLI_PARAM_SIZE_HINT]: page.length } }).length;
  expect(sizes.slice(0, 2)).toEqual([best, best]);
  expect(sizes[2]).toBeGreaterThan(best);
});
