/** `npm run build`: judges the content, then writes the whole site, its search index and its headers. */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { readdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { build as renderSite } from 'astro';
import { headersFile } from '../core/header-rules.ts';
import { keepReleases } from '../io/keep-releases.ts';
import { readReleases } from '../io/read-releases.ts';
import { indexPages, pagesIn } from '../io/search-index.ts';
import { siteAddress } from '../io/site-address.ts';
import { streetMap } from '../io/street-map.ts';
import { writeDatasets } from './datasets.ts';
import { count, type Progress, run, steps } from './report.ts';

/** The folder that OUT_DIR names, else `dist`. It will be emptied, so no other folder of the project may be named. */
export function builtFolder(): string {
  const folder = process.env['OUT_DIR'] || 'dist';
  if (/^dist(-[a-z]+)?$/.test(folder)) return folder;
  throw new Error(`OUT_DIR is "${folder}": write dist, or dist- and a word, such as dist-preview`);
}

/**
 * Builds the site for the address of SITE_URL into the folder of OUT_DIR and returns that folder.
 * Rejects when the content has problems, which the checker has told by then, or when a step fails.
 */
export async function build(): Promise<string> {
  const folder = builtFolder();
  const { base } = siteAddress();
  const step = steps(6);
  await step('Content', checkContent);
  await rm(folder, { recursive: true, force: true });
  await step('Datasets', (progress) => writeDatasets(folder, progress));
  await step('Pages', (progress) => writePages(folder, progress));
  await step('Search index', async () => `${count(await indexPages(folder))} pages`);
  await step('Releases', () => keepEveryRelease(folder));
  await step('Headers', () => writeHeaders(folder, base));
  return folder;
}

/** In a process of its own, so that it says and refuses exactly what `npm run check` does. */
async function checkContent(): Promise<string> {
  const checker = spawn(process.execPath, ['src/cli/check.ts'], { stdio: 'inherit' });
  const [status] = await once(checker, 'exit');
  if (status !== 0) throw new Error('the content has problems (above); nothing was built');
  return 'done';
}

async function writePages(folder: string, progress: Progress): Promise<string> {
  const written = async () => `${count((await pagesIn(folder)).length)} pages`;
  const signsOfLife = setInterval(() => written().then(progress), 2000);
  try {
    await renderSite({ logLevel: 'error', outDir: folder });
  } finally {
    clearInterval(signsOfLife);
  }
  return written();
}

/** The folder of PUBLISHED_RELEASES is a copy of the `data/releases/` that is online: what was published stays. */
async function keepEveryRelease(folder: string): Promise<string> {
  const published = process.env['PUBLISHED_RELEASES'];
  if (published && !existsSync(published))
    throw new Error(`PUBLISHED_RELEASES is "${published}": there is no such folder`);
  const { made, kept, missing } = keepReleases({ data: join(folder, 'data'), published, releases: readReleases() });
  const told = [
    ...(made.length > 0 ? [`made ${made.join(', ')}`] : []),
    ...(kept.length > 0 ? [`kept ${kept.join(', ')}`] : []),
    ...(missing.length > 0
      ? [`not here: ${missing.join(', ')} (before deploying, name its folder in PUBLISHED_RELEASES)`]
      : []),
  ];
  return told.join('; ') || 'none';
}

async function writeHeaders(folder: string, base: string): Promise<string> {
  const listed = await readdir(folder, { withFileTypes: true });
  const entries = listed.map((entry) => (entry.isDirectory() ? `${entry.name}/` : entry.name));
  await writeFile(join(folder, '_headers'), headersFile({ base, entries, connect: streetMap()?.origins ?? [] }));
  return 'done';
}

if (import.meta.main) await run(build);
