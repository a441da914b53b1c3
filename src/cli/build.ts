/** `npm run build`: judges the content, then writes the whole site, its search index and its headers. */
import { constants } from 'node:os';
import { Command } from 'commander';
import { alone } from '../io/build-lock.ts';
import { writeVariants } from '../io/compressed.ts';
import { asItWas, replaced, type Staging } from '../io/staged-folder.ts';
import { checkContent } from './build-steps/content.ts';
import { writeHeaders } from './build-steps/headers.ts';
import {
  drawPreviews,
  keepEveryRelease,
  packForOffline,
  writeDatasets,
  writeGrades,
  writePages,
  writeSearchIndex,
} from './build-steps/index.ts';
import { count, run, steps } from './report.ts';

/** Of the whole project, and not of a built folder: builds of two folders share Astro's working files in `.astro/`. */
const lock = '.astro/build.lock';

/** The folder that OUT_DIR names, else `dist`. It will be replaced, so no other folder of the project may be named. */
export function builtFolder(): string {
  const folder = process.env['OUT_DIR'] || 'dist';
  if (/^dist(-[a-z]+)?$/.test(folder)) return folder;
  throw new Error(`OUT_DIR is "${folder}": write dist, or dist- and a word, such as dist-preview`);
}

/**
 * Builds the site for the address of SITE_URL into the folder of OUT_DIR and returns that folder, which is whole at any time.
 * Rejects when the content has problems, which the checker has told by then, or when a step fails; the folder is then as it was.
 * `compressed` writes a `.br` and a `.gz` beside each text file, for servers that send these as they are.
 */
export async function build({ compressed = false } = {}): Promise<string> {
  const folder = builtFolder();
  const waiting = () => console.log('Another build is running in this folder; waiting until it is done …');
  const forget = onSignals(folder);
  try {
    await alone({ lock, waiting, work: () => replaced(folder, (staging) => writeSite(staging, compressed)) });
  } finally {
    forget();
  }
  return folder;
}

async function writeSite(staging: Staging, compressed: boolean): Promise<void> {
  const { site } = staging;
  const step = steps(compressed ? 10 : 9);
  await step('Content', () => checkContent(staging));
  await step('Datasets', (progress) => writeDatasets(staging, progress));
  await step('Pages', (progress) => writePages(staging, progress));
  await step('Preview images', (progress) => drawPreviews(staging, progress));
  await step('Grades', (progress) => writeGrades(staging, progress));
  await step('Search index', (progress) => writeSearchIndex(staging, progress));
  await step('Offline', (progress) => packForOffline(staging, progress));
  await step('Releases', (progress) => keepEveryRelease(staging, progress));
  await step('Headers', () => writeHeaders(staging));
  if (compressed) await step('Compressed variants', async () => `${count(await writeVariants(site))} files`);
}

/** Ends at once when it is asked to, and says how things stand; the next build removes what is left. Returns what undoes this. */
function onSignals(folder: string): () => void {
  const signals = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;
  const stop = (signal: (typeof signals)[number]): never => {
    console.error(`Stopped by ${signal}. ${asItWas(folder)}`);
    return process.exit(128 + constants.signals[signal]);
  };
  for (const signal of signals) process.on(signal, stop);
  return () => {
    for (const signal of signals) process.off(signal, stop);
  };
}

const command = new Command('npm run build --')
  .description('Judges the content and writes the site to dist/, or to the folder that OUT_DIR names.')
  .option('--compressed', 'write a .br and a .gz beside each text file, for a server of your own')
  .action((options) => run(() => build(options)));
if (import.meta.main) await command.parseAsync();
