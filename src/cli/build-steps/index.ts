/**
 * The steps that work in a process of their own, as the process that asks for them knows them: it imports nothing of what they do, so that
 * it stays small beside them. Each is a file of its name.
 */
import { join } from 'node:path';
import { measuredVariable } from '../../io/measured-note.ts';
import { keptFor, type Staging } from '../../io/staged-folder.ts';
import { noteVariable } from '../../io/written-downloads.ts';
import type { Progress } from '../report.ts';
import { apart, sparing } from './apart.ts';

/** Writes the dataset and leaves word of it for the pages, which later processes will render. */
export async function writeDatasets(
  { site, work }: Pick<Staging, 'site' | 'work'>,
  progress: Progress,
): Promise<string> {
  const note = join(work, 'downloads.json');
  const told = await apart('datasets', [site, note], progress);
  process.env[noteVariable] = note;
  return told;
}

/** Writes every page and asset, beside the downloads, and leaves word of what they cost for the steps after it. */
export function writePages(
  { site, work, last }: Pick<Staging, 'site' | 'work' | 'last'>,
  progress: Progress,
): Promise<string> {
  process.env[measuredVariable] = join(work, 'pages.json');
  return apart('pages', [site, work, last], progress, sparing);
}

/** Writes the preview images that pages name, beside them. */
export const drawPreviews = ({ site }: Pick<Staging, 'site'>, progress: Progress): Promise<string> =>
  apart('previews', [site], progress);

/** Writes `quality.json`, which tells of the pages too and so comes after them. */
export const writeGrades = ({ site }: Pick<Staging, 'site'>, progress: Progress): Promise<string> =>
  apart('grades', [site], progress);

/** Indexes every page for search, beside them. */
export const writeSearchIndex = ({ site }: Pick<Staging, 'site'>, progress: Progress): Promise<string> =>
  apart('search-index', [site], progress);

/** Packs what readers may keep, and writes the worker that keeps it, when all pages and their index are there. */
export const packForOffline = ({ site, last }: Pick<Staging, 'site' | 'last'>, progress: Progress): Promise<string> =>
  apart('offline', [site, keptFor('sums', last)], progress);

/** Puts every release at its permanent address. */
export const keepEveryRelease = ({ site }: Pick<Staging, 'site'>, progress: Progress): Promise<string> =>
  apart('releases', [site], progress);
