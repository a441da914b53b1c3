/** What a reader may keep of the built site: its parts, packed, and the worker that keeps them. */
import { readFileSync } from 'node:fs';
import { glob, mkdir, readFile, stat, writeFile } from 'node:fs/promises';
import { join, sep } from 'node:path';
import { build } from 'esbuild';
import { zipSync, type ZippableFile } from 'fflate';
import { z } from 'zod';
import { inGroups } from '../core/datasets/pieces.ts';
import { type Kit, packedFolder, type PackedPart, workerFile } from '../core/offline/kit.ts';
import { parts, type Part } from '../core/offline/parts.ts';
import { pathOf } from '../core/page.ts';
import { wordsFrom } from '../i18n/locales.ts';
import { sha256Of } from './checksums.ts';
import { fileReadings } from './file-readings.ts';
import { siteAddress } from './site-address.ts';
import { streetMap } from './street-map.ts';
import { bringsOf, canBring } from './weighed-files.ts';

const digits = 12;
/** Noon of a day in whatever zone: archives keep local time, and must be the same everywhere. */
const anyDay = new Date(2000, 0, 1, 12);

interface BuiltFile {
  readonly path: string;
  readonly bytes: number;
}

/** Releases of the past are for researchers: nobody is given them unasked. */
async function filesOf(site: string): Promise<readonly BuiltFile[]> {
  const found = await Array.fromAsync(
    glob('**/*.*', { cwd: site, exclude: (path) => /^data.(releases|spaces)$/.test(path) }),
  );
  const paths = found.map((path) => path.replaceAll(sep, '/')).sort();
  const sized = await Promise.all(paths.map(async (path) => ({ path, file: await stat(join(site, path)) })));
  return sized.filter(({ file }) => file.isFile()).map(({ path, file }) => ({ path, bytes: file.size }));
}

/** The index and fonts are compressed already. */
const isPacked = (path: string): boolean => /\.(pf_\w+|pagefind|woff2)$/.test(path);

const entryOf = (path: string, bytes: Uint8Array): ZippableFile =>
  isPacked(path) ? [new Uint8Array(bytes), { level: 0 }] : new Uint8Array(bytes);

async function pack(site: string, { name, kind, locale, holds }: Part, all: readonly BuiltFile[]): Promise<PackedPart> {
  const held = all.filter(({ path, bytes }) => holds(path, bytes));
  const entries = held.map(({ path }) => [path, entryOf(path, readFileSync(join(site, path)))] as const);
  const archive = zipSync(Object.fromEntries(entries), { level: 6, mtime: anyDay });
  const file = `${packedFolder}${name}.${sha256Of(archive).slice(0, digits)}.zip`;
  await writeFile(join(site, file), archive);
  return { name, kind, ...(locale && { locale }), file, bytes: archive.length };
}

/** How many files are open at once. */
const atOnce = 16;

/**
 * The same as long as every page is, and everything else that has a name of its own.
 * @param kept the file in which a build leaves the sums of its pages for the next one
 */
async function hashOfPages(site: string, files: readonly BuiltFile[], kept: string): Promise<string> {
  const read = async (path: string): Promise<string> => sha256Of(await readFile(join(site, path)));
  const sums = await fileReadings({ folder: site, kept, reader: 'sha256', shape: z.string(), read });
  const pages = files.filter((file) => file.path.endsWith('.html'));
  const lines: string[] = [];
  for (const some of inGroups(pages, atOnce))
    lines.push(...(await Promise.all(some.map(async ({ path }) => `${await sums.of(path)}  ${path}\n`))));
  await sums.leave();
  return sha256Of(lines.join(''));
}

/** A page and all that it brings along before anything is asked of it. */
function closureOf(site: string, start: string, base: string): readonly string[] {
  const seen = new Set<string>();
  const follow = (path: string): void => {
    if (seen.has(path)) return;
    seen.add(path);
    if (canBring(path)) bringsOf(path, readFileSync(join(site, path), 'utf8'), base).forEach(follow);
  };
  follow(start);
  return [...seen];
}

const offlinePages = wordsFrom((locale) => pathOf({ section: 'offline' }, locale).slice(1));

function shellOf(site: string, base: string): readonly string[] {
  const pages = Object.values(offlinePages);
  const files = pages.flatMap((page) => closureOf(site, `${page}index.html`, base));
  return [...new Set(files)].map((path) => path.replace(/(^|\/)index\.html$/, '$1')).sort();
}

async function workerOf(kit: Kit): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: [join(import.meta.dirname, '../worker/worker.ts')],
    bundle: true,
    minify: true,
    format: 'iife',
    target: 'es2022',
    legalComments: 'none',
    write: false,
    logLevel: 'silent',
    define: { KIT: JSON.stringify(kit), 'process.env.NODE_ENV': '"production"' },
  });
  return outputFiles[0]?.text ?? '';
}

/**
 * Writes `offline/*.zip` and `sw.js` into a built site, the same for the same site.
 * @param kept the file in which a build leaves the sums of its pages for the next one
 * @returns what was packed
 * @throws with the words of the disk or of the bundler
 */
export async function writeOffline(site: string, kept: string): Promise<readonly PackedPart[]> {
  await mkdir(join(site, packedFolder), { recursive: true });
  const files = await filesOf(site);
  const packed: PackedPart[] = [];
  for (const part of parts) packed.push(await pack(site, part, files));
  const { base } = siteAddress();
  const told = {
    base,
    connect: streetMap()?.origins ?? [],
    shell: shellOf(site, base),
    offlinePages,
    parts: packed,
  };
  const pages = await hashOfPages(site, files, kept);
  const draft = await workerOf({ ...told, build: '' });
  const kit: Kit = { ...told, build: sha256Of(`${pages}${draft}`).slice(0, digits) };
  await writeFile(join(site, workerFile), await workerOf(kit));
  return packed;
}
