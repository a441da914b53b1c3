import { cp, glob, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gunzipSync } from 'node:zlib';
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

/** The addresses of the pages of an index, in the order of their numbers, and what their list holds. */
async function numberedIn(site: string) {
  const paths = (await Array.fromAsync(glob('pagefind/fragment/fr_*', { cwd: site }))).toSorted();
  const texts = paths.map(async (path) => gunzipSync(await readFile(join(site, path))).toString());
  const [list = ''] = await Array.fromAsync(glob('pagefind/pagefind.fr_*', { cwd: site }));
  return {
    urls: (await Promise.all(texts)).map((text) => JSON.parse(text.slice('pagefind_dcd'.length)).url as string),
    names: paths.map((path) => /fr_[0-9a-f]+/.exec(path)?.[0] ?? ''),
    list: gunzipSync(await readFile(join(site, list))).toString('latin1'),
  };
}

test('pages are numbered by their rank, those without one first, and found under their numbers', async () => {
  const site = await mkdtemp(join(tmpdir(), 'register-'));
  const pages = { 'a.html': 7, 'b.html': 3, 'c.html': undefined };
  for (const [page, rank] of Object.entries(pages)) {
    const words = `<p${rank ? ` data-rank="${rank}"` : ''}>${page}</p>`;
    await writeFile(join(site, page), `<!doctype html><html lang="fr"><title>${page}</title>${words}</html>`);
  }
  await indexPages(site);
  const { urls, names, list } = await numberedIn(site);
  expect(urls).toEqual(['/c.html', '/b.html', '/a.html']);
  expect(names.map((name) => name.at(-1))).toEqual(['0', '1', '2']);
  expect(names.filter((name) => !list.includes(name))).toEqual([]);
  await rm(site, { recursive: true });
});

/** Pages of two languages with so many filters and values that no two orders of chance are the same. */
async function siteWithFilters(): Promise<string> {
  const site = await mkdtemp(join(tmpdir(), 'register-'));
  for (const language of ['fr', 'en']) {
    await mkdir(join(site, language));
    for (let number = 0; number < 40; number += 1) {
      const filters = [`town:t${number}`, `kind:k${number % 13}`, ...Array.from({ length: 9 }, (_, at) => `f${at}:v`)];
      const told = filters.map((filter) => `<p data-pagefind-filter="${filter}">x</p>`).join('');
      const page = `<!doctype html><html lang="${language}"><title>${number}</title>${told}</html>`;
      await writeFile(join(site, language, `${number}.html`), page);
    }
  }
  return site;
}

/** What stands in the parts of an index, by path. */
async function partsOf(site: string): Promise<ReadonlyMap<string, string>> {
  const paths = (await Array.fromAsync(glob('pagefind/**/*.pf_*', { cwd: site }))).toSorted();
  const parts = paths.map(
    async (path) => [path, gunzipSync(await readFile(join(site, path))).toString('latin1')] as const,
  );
  return new Map(await Promise.all(parts));
}

test('filters and their values stand in order, whatever order Pagefind gives them, and files bear the names of what they hold', async () => {
  const site = await siteWithFilters();
  await indexPages(site);
  const first = await partsOf(site);
  await rm(join(site, 'pagefind'), { recursive: true });
  await indexPages(site);
  expect(await partsOf(site)).toEqual(first);
  const towns = [...first.values()].filter((text) => text.startsWith('pagefind_dcd\x82dtown'));
  const values = towns.map((text) => text.match(/t\d+/g) ?? []);
  expect(values.map((found) => found.length)).toEqual([40, 40]);
  for (const found of values) expect(found).toEqual(found.toSorted());
  await rm(site, { recursive: true });
});

test('the list of each language names every filter by its file, and the entry names every list', async () => {
  const site = await siteWithFilters();
  await indexPages(site);
  const parts = await partsOf(site);
  const entry = JSON.parse(await readFile(join(site, 'pagefind/pagefind-entry.json'), 'utf8'));
  expect(Object.keys(entry.languages)).toEqual(['en', 'fr']);
  for (const [language, { hash, page_count: pages }] of Object.entries<{ hash: string; page_count: number }>(
    entry.languages,
  )) {
    const list = parts.get(`pagefind/pagefind.${hash}.pf_meta`) ?? '';
    const filters = [...parts.keys()].filter((path) => path.startsWith(`pagefind/filter/${language}_`));
    expect(filters.length).toBe(11);
    expect(filters.filter((path) => !list.includes(/[a-z]+_[0-9a-f]+/.exec(path.slice(16))?.[0] ?? '?'))).toEqual([]);
    expect(pages).toBe(40);
  }
  await rm(site, { recursive: true });
});
