import { glob, readFile, stat, writeFile } from 'node:fs/promises';
import { availableParallelism } from 'node:os';
import { join, sep } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import { cacheControl } from '../core/header-rules.ts';
import { textEndings } from '../core/media-types.ts';

const toBrotli = promisify(brotliCompress);
const toGzip = promisify(gzip);

/** In bytes: what fits one packet gains nothing. */
const smallest = 1000;

/** Where each part of the site begins: a few pages however large the register, and those by which most readers come in. */
const isEntry = (path: string): boolean => /^([^/]+\/){0,2}index\.html$/.test(path);

/**
 * Brotli's best makes pages an eighth smaller than 6 does and takes fifty times as long, which ten thousand spaces would feel: it is for
 * files that readers keep for ever, and for the pages by which they come in, where it saves a phone a journey to the host and back.
 */
const quality = (path: string): number => (cacheControl(path).includes('immutable') || isEntry(path) ? 11 : 6);

/** Writes a `.br` and a `.gz` beside every text file of a built folder that gains by it; returns how many files it wrote. */
export async function writeVariants(folder: string): Promise<number> {
  const paths = await Array.fromAsync(glob(`**/*.{${textEndings.join()}}`, { cwd: folder }));
  const queue = paths.map((path) => path.replaceAll(sep, '/')).sort();
  const counts: number[] = [];
  const work = async () => {
    for (let path = queue.pop(); path !== undefined; path = queue.pop())
      counts.push(await writeVariantsOf(folder, path));
  };
  await Promise.all(Array.from({ length: availableParallelism() * 2 }, work));
  return counts.reduce((sum, count) => sum + count, 0);
}

async function writeVariantsOf(folder: string, path: string): Promise<number> {
  const file = join(folder, path);
  const { size } = await stat(file);
  if (size < smallest) return 0;
  const content = await readFile(file);
  const variants = {
    br: await toBrotli(content, {
      params: { [constants.BROTLI_PARAM_QUALITY]: quality(path), [constants.BROTLI_PARAM_SIZE_HINT]: size },
    }),
    gz: await toGzip(content, { level: 9 }),
  };
  const smaller = Object.entries(variants).filter(([, bytes]) => bytes.length < size);
  for (const [ending, bytes] of smaller) await writeFile(`${file}.${ending}`, bytes);
  return smaller.length;
}
