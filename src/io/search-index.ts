/** Search: Pagefind reads the built pages and writes one index per language of `<html lang>`. */
import { glob, readFile, writeFile } from 'node:fs/promises';
import { join, sep } from 'node:path';
import { close, createIndex, type PagefindIndex } from 'pagefind';

/**
 * Indexes the pages of a built folder into its `pagefind` folder and returns how many it read.
 * The same pages give the same bytes. Throws with Pagefind's own words when something cannot be read or written.
 */
export async function indexPages(folder: string): Promise<number> {
  const output = join(folder, 'pagefind');
  try {
    const { index, errors } = await createIndex({});
    if (!index) throw new Error(errors.join('\n'));
    const pages = await addPages(index, folder);
    refuse((await index.writeFiles({ outputPath: output })).errors);
    await sortLanguages(join(output, 'pagefind-entry.json'));
    return pages;
  } finally {
    await close();
  }
}

/** One by one and sorted: Pagefind numbers pages as they come, and `addDirectory` takes the disk's own order. */
async function addPages(index: PagefindIndex, folder: string): Promise<number> {
  const pages = await pagesIn(folder);
  for (const sourcePath of pages) {
    const content = await readFile(join(folder, sourcePath), 'utf8');
    refuse((await index.addHTMLFile({ sourcePath, content })).errors);
  }
  return pages.length;
}

/** The HTML files below a built folder, relative to it and sorted, e.g. `fr/index.html`; none when there is no folder. */
export async function pagesIn(folder: string): Promise<string[]> {
  const pages = await Array.fromAsync(glob('**/*.html', { cwd: folder }));
  return pages.map((page) => page.replaceAll(sep, '/')).sort();
}

/** Pagefind writes its list of languages in the order of a hash table, which changes from run to run. */
async function sortLanguages(path: string): Promise<void> {
  const entry = JSON.parse(await readFile(path, 'utf8'));
  const languages = Object.fromEntries(Object.entries(entry.languages).sort());
  await writeFile(path, JSON.stringify({ ...entry, languages }));
}

function refuse(errors: readonly string[]): void {
  if (errors.length > 0) throw new Error(errors.join('\n'));
}
