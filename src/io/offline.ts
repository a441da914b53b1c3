/** What a reader may keep of the built site: its parts, packed, and the worker that keeps them. */
import { createHash } from 'node:crypto';
import { createReadStream, readFileSync } from 'node:fs';
import { glob, mkdir, stat, writeFile } from 'node:fs/promises';
import { join, sep } from 'node:path';
import { build } from 'esbuild';
import { zipSync } from 'fflate';
import { type Kit, packedFolder, type PackedPart, workerFile } from '../core/offline/kit.ts';
import { parts, type Part } from '../core/offline/parts.ts';
import { pathOf } from '../core/page.ts';
import { wordsFrom } from '../i18n/locales.ts';
import { sha256Of } from './checksums.ts';
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

async function pack(site: string, { name, kind, locale, holds }: Part, all: readonly BuiltFile[]): Promise<PackedPart> {
  const held = all.filter(({ path, bytes }) => holds(path, bytes));
  const entries = held.map(({ path }) => [path, new Uint8Array(readFileSync(join(site, path)))] as const);
  const archive = zipSync(Object.fromEntries(entries), { level: 6, mtime: anyDay });
  const file = `${packedFolder}${name}.${sha256Of(archive).slice(0, digits)}.zip`;
  await writeFile(join(site, file), archive);
  return { name, kind, ...(locale && { locale }), file, bytes: archive.length };
}

/** The same as long as every page is, and everything else that has a name of its own. */
async function hashOfPages(site: string, files: readonly BuiltFile[]): Promise<string> {
  const hash = createHash('sha256');
  for (const { path } of files.filter((file) => file.path.endsWith('.html'))) {
    hash.update(`${path}\n`);
    for await (const piece of createReadStream(join(site, path))) hash.update(piece);
  }
  return hash.digest('hex');
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
 * @returns what was packed
 * @throws with the words of the disk or of the bundler
 */
export async function writeOffline(site: string): Promise<readonly PackedPart[]> {
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
  const pages = await hashOfPages(site, files);
  const draft = await workerOf({ ...told, build: '' });
  const kit: Kit = { ...told, build: sha256Of(`${pages}${draft}`).slice(0, digits) };
  await writeFile(join(site, workerFile), await workerOf(kit));
  return packed;
}
