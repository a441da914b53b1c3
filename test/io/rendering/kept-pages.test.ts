import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { keptPages } from '../../../src/io/rendering/kept-pages.ts';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'kept-pages-'));
  write('bundle/prerender-entry.mjs', 'bundle');
  write('content/spaces/a.json', '{}');
  write('content/networks/b.json', '{}');
});
afterEach(() => {
  vi.unstubAllEnvs();
  rmSync(folder, { recursive: true, force: true });
});

const at = (...names: readonly string[]): string => path.join(folder, ...names);
function write(name: string, text: string): void {
  mkdirSync(path.dirname(at(name)), { recursive: true });
  writeFileSync(at(name), text);
}

const keptIn = (site: string) =>
  keptPages({
    last: at('last'),
    list: at('list.json'),
    site: at(site),
    bundle: at('bundle'),
    content: at('content'),
  });
const page = (pathname: string, cacheKey?: string) => ({
  pathname,
  route: '/[id]',
  component: 'id.astro',
  ...(cacheKey && { cacheKey }),
});

/** A build of one page with a key, as the last one, written at some second. */
async function buildOnce(second = 1_750_000_000): Promise<void> {
  const kept = await keptIn('last');
  await kept.without([page('fr/a', 'one')]);
  write('last/fr/a/index.html', '<p>A</p>');
  utimesSync(at('last/fr/a/index.html'), second, second);
  await kept.remember();
}

/** The pages that the next build has to render. */
async function leftOf(...pages: readonly ReturnType<typeof page>[]): Promise<readonly string[]> {
  const left = await (await keptIn('next')).without(pages);
  return left.map(({ pathname }) => pathname);
}

test('A page with the same key is copied', async () => {
  await buildOnce();
  expect(await leftOf(page('fr/a', 'one'), page('fr/b', 'two'), page('fr'))).toEqual(['fr/b', 'fr']);
  expect(readFileSync(at('next/fr/a/index.html'), 'utf8')).toBe('<p>A</p>');
});

test('A page that is the same keeps its time, by which servers tell that it is', async () => {
  await buildOnce(1_700_000_000);
  await leftOf(page('fr/a', 'one'));
  expect(statSync(at('next/fr/a/index.html')).mtimeMs).toBe(1_700_000_000_000);
});

test('A page with another key is rendered', async () => {
  await buildOnce();
  expect(await leftOf(page('fr/a', 'another'))).toEqual(['fr/a']);
  expect(existsSync(at('next/fr/a/index.html'))).toBe(false);
});

test.each<[string, () => void]>([
  ['the code of the pages has changed', () => write('bundle/prerender-entry.mjs', 'another bundle')],
  ['the code has one more file', () => write('bundle/chunks/one-more.mjs', '')],
  ['content other than a space has changed', () => write('content/networks/b.json', '{ }')],
  ['a text about a space has changed', () => write('content/spaces/a.fr.mdx', 'Un texte')],
  ['somebody has changed its file', () => write('last/fr/a/index.html', '<p>B</p>')],
  ['its file was written at another time', () => utimesSync(at('last/fr/a/index.html'), 1, 1)],
  ['its file is gone', () => rmSync(at('last'), { recursive: true })],
  ['pages may list another number of spaces', () => vi.stubEnv('ROWS_PER_PAGE', '60')],
  ['the list is gone', () => rmSync(at('list.json'))],
  ['the list is cut off', () => write('list.json', readFileSync(at('list.json'), 'utf8').slice(0, 40))],
  ['the list is something else', () => write('list.json', '[]')],
])('Every page is rendered when %s', async (_what, change) => {
  await buildOnce();
  change();
  expect(await leftOf(page('fr/a', 'one'))).toEqual(['fr/a']);
});

test('A space that has changed leaves the pages of others as they were', async () => {
  await buildOnce();
  write('content/spaces/a.json', '{ }');
  expect(await leftOf(page('fr/a', 'one'))).toEqual([]);
});
