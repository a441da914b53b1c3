/** Search: Pagefind reads the built pages and writes one index per language of `<html lang>`. */
import { glob, mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join, sep } from 'node:path';
import { transform } from 'esbuild';
import { close, createIndex, type PagefindIndex } from 'pagefind';
import { z } from 'zod';
import { withFiltersNamed } from '../core/search/filter-names.ts';
import { embedFolder } from '../core/security.ts';
import { withFiltersInOrder } from './index-filters.ts';
import { withPagesNumbered } from './page-numbers.ts';

/**
 * How many word postings Pagefind puts in one file of its index, of which a query loads one for each of its words. Its own 20,000
 * makes files of 25 kB here. In proportion to the pages, there are some three hundred files for each language however many pages there
 * are; 1,000 at least, files of 2 kB. Only Pagefind's environment names it, and may cease to: tests hold the bytes of a query.
 */
const postingsPerFile = (pages: number): number => Math.max(1000, Math.round(pages * 0.3));

/**
 * Indexes the pages of a built folder into its `pagefind` folder and returns how many it read. The same pages give the same bytes.
 * Languages come one after the other, each in a process of Pagefind's own: together they would need twice the memory.
 * @param tell told now and then how many pages are read
 * @throws with Pagefind's own words, or those of the disk, when something cannot be read or written
 */
export async function indexPages(folder: string, tell: (done: number) => void = () => undefined): Promise<number> {
  // What stands in frames of other sites is said on a page of this one.
  const pages = (await pagesIn(folder)).filter((page) => !page.startsWith(embedFolder));
  process.env['PAGEFIND_UNSTABLE_INDEX_CHUNK_SIZE'] = String(postingsPerFile(pages.length));
  const { inOrder, isParted } = await toldBy(folder, pages);
  const entries: Entry[] = [];
  let before = 0;
  for (const some of Map.groupBy(inOrder, ({ language }) => language).values()) {
    entries.push(await indexLanguage(some, { folder, isParted, tell: (done) => tell(before + done) }));
    before += some.length;
  }
  await writeFile(join(folder, 'pagefind', entryFile), entryOf(entries));
  return pages.length;
}

interface Adding extends Pick<Told, 'isParted'> {
  readonly folder: string;
  readonly tell: (done: number) => void;
}

/** Writes the index of some pages of one language, and returns what the entry to all languages tells of it. */
async function indexLanguage(pages: readonly TellingPage[], adding: Adding): Promise<Entry> {
  try {
    const { index, errors } = await createIndex({});
    if (!index) throw new Error(errors.join('\n'));
    await addPages(index, pages, adding);
    return await writeIndex(index, join(adding.folder, 'pagefind'));
  } finally {
    await close();
  }
}

/** So many pages are a sign of life. */
const toldEach = 500;

/** One by one and in order: Pagefind numbers pages as they come, and `addDirectory` takes the disk's own order. */
async function addPages(index: PagefindIndex, pages: readonly TellingPage[], adding: Adding): Promise<void> {
  const { folder, isParted, tell } = adding;
  for (const [done, { page: sourcePath }] of pages.entries()) {
    if (done % toldEach === 0) tell(done);
    const content = await readFile(join(folder, sourcePath), 'utf8');
    refuse((await index.addHTMLFile({ sourcePath, content: isParted ? withFiltersNamed(content) : content })).errors);
  }
}

/** A page with what it tells of how it is to be indexed. */
interface TellingPage {
  readonly page: string;
  readonly rank: number;
  readonly language: string;
}

interface Told {
  /** Pages by the number of their `data-rank`, those without one first, else as they stand. */
  readonly inOrder: readonly TellingPage[];
  /** Whether the page that searches asks for filters by value. */
  readonly isParted: boolean;
}

const languageOf = (content: string): string => /<html[^>]* lang="([^"]*)"/.exec(content)?.[1] ?? '';
const rankIn = (content: string): number => Number(/ data-rank="(\d+)"/.exec(content)?.[1] ?? 0);

/**
 * What pages tell of how they are to be indexed. A search that no word orders answers in the order of Pagefind's numbers: its own sort
 * would load the place of every page with the first query.
 */
async function toldBy(folder: string, pages: readonly string[]): Promise<Told> {
  const telling: TellingPage[] = [];
  let isParted = false;
  for (const page of pages) {
    const content = await readFile(join(folder, page), 'utf8');
    telling.push({ page, rank: rankIn(content), language: languageOf(content) });
    isParted ||= /<register-search[^>]* data-parted\b/.test(content);
  }
  return { inOrder: telling.toSorted((a, b) => a.rank - b.rank), isParted };
}

/** The HTML files below a built folder, relative to it and sorted, e.g. `fr/index.html`; none when there is no folder. */
export async function pagesIn(folder: string): Promise<string[]> {
  const pages = await Array.fromAsync(glob('**/*.html', { cwd: folder }));
  return pages.map((page) => page.replaceAll(sep, '/')).sort();
}

/** Pagefind's own `writeFiles` answers before its files are all on the disk, and says nothing of a disk that is full. */
async function writeIndex(index: PagefindIndex, output: string): Promise<Entry> {
  const { errors, files } = await index.getFiles();
  refuse(errors);
  const inOrder = withPagesNumbered(withFiltersInOrder(files));
  for (const { path, content } of inOrder.filter(({ path }) => path !== entryFile)) {
    const target = join(output, path);
    await mkdir(dirname(target), { recursive: true });
    await writeFile(target, await (betterThan[path]?.(text(content)) ?? content));
  }
  return entryShape.parse(
    JSON.parse(text(inOrder.find(({ path }) => path === entryFile)?.content ?? new Uint8Array())),
  );
}

/** What a search loads first: it leads to the index of each language. */
const entryFile = 'pagefind-entry.json';
const entryShape = z.looseObject({ languages: z.record(z.string(), z.unknown()) });
type Entry = z.infer<typeof entryShape>;

/** The entry to the indexes of all languages, sorted by them. */
function entryOf(entries: readonly Entry[]): string {
  const languages = entries.flatMap(({ languages }) => Object.entries(languages)).sort();
  return JSON.stringify({ ...entries[0], languages: Object.fromEntries(languages) });
}

const text = (content: Uint8Array): string => new TextDecoder().decode(content);

/** What Pagefind makes that is not as it should be, by path. */
const betterThan: Readonly<Record<string, (content: string) => string | Promise<string>>> = {
  // Every reader's first search loads it, and it has long names.
  'pagefind.js': async (content) => (await transform(content, { minify: true, format: 'esm' })).code,
};

function refuse(errors: readonly string[]): void {
  if (errors.length > 0) throw new Error(errors.join('\n'));
}
