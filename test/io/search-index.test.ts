import { cp, glob, mkdir, mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { indexPages, pagesIn } from '../../src/io/search-index.ts';

const built = fileURLToPath(new URL('../fixtures/built-site', import.meta.url));
let folder: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'register-'));
  await cp(built, folder, { recursive: true });
});
afterAll(() => rm(folder, { recursive: true }));

/** Every file of the index with its bytes. */
async function indexed(): Promise<[string, string][]> {
  await indexPages(folder);
  const paths = await Array.fromAsync(glob('pagefind/**/*.*', { cwd: folder }));
  const files = paths
    .sort()
    .map(async (path): Promise<[string, string]> => [path, await readFile(join(folder, path), 'base64')]);
  return Promise.all(files);
}

test('the pages of a folder are found wherever they are, in one order', async () => {
  expect(await pagesIn(built)).toEqual(['404.html', 'fr/espaces/index.html', 'index.html']);
});

test('a folder that is not there has no pages', async () => {
  expect(await pagesIn(join(folder, 'nowhere'))).toEqual([]);
});

test('the same pages give the same index, byte for byte', async () => {
  const first = await indexed();
  await rm(join(folder, 'pagefind'), { recursive: true });
  expect(first.length).toBeGreaterThan(3);
  expect(await indexed()).toEqual(first);
});

test('a file of the index that cannot be written ends it, with the reason of the disk', async () => {
  await rm(join(folder, 'pagefind'), { recursive: true, force: true });
  await mkdir(join(folder, 'pagefind/pagefind-worker.js'), { recursive: true });
  await expect(indexPages(folder)).rejects.toThrow(/EISDIR.*pagefind-worker\.js/);
});
