/**
 * Pages of the last build that this one need not render again: their bundle, what all pages read, and what they say that they show are
 * the same. They are taken over, and checked first to be the files that the last build wrote.
 */
import { mkdir, readFile, stat, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { z } from 'zod';
import { sha256Of } from '../checksums.ts';
import { rowsPerPage } from '../rows-per-page.ts';
import { secondName } from '../second-name.ts';
import { siteAddress } from '../site-address.ts';
import { streetMap } from '../street-map.ts';
import { hashOfFolder } from './page-bundle.ts';
import type { PagePath } from './page-task.ts';

/** What is known of a page that was written: its key, its bytes and when it was written (milliseconds). */
const written = z.object({ key: z.string(), size: z.number(), modified: z.number() });
type Written = z.infer<typeof written>;

/** What a build wrote, and what all of its pages were made of. */
const pageList = z.object({ stage: z.string(), pages: z.record(z.string(), written) });
type PageList = z.infer<typeof pageList>;

interface Keeping {
  /** The folder of the last build, and the file that lists its pages. */
  readonly last: string;
  readonly list: string;
  /** Where this build writes. */
  readonly site: string;
  /** The folder of the pages' bundle, and that of the content. */
  readonly bundle: string;
  readonly content: string;
}

export interface KeptPages {
  /** Takes over what is the same, and returns the pages that are left to be rendered. */
  readonly without: (paths: readonly PagePath[]) => Promise<readonly PagePath[]>;
  /** Writes the list for the next build. */
  readonly remember: () => Promise<void>;
}

/** Records of spaces are what the keys of pages tell apart; whatever else is read while rendering counts for every page. */
const isForEveryPage = (path: string): boolean => !/^\/?spaces\/[^/]+\.json$/.test(path);

const fileOf = (folder: string, pathname: string): string => join(folder, pathname, 'index.html');

/** The last build's list; an empty one where there is none or none that can be read: then every page is rendered. */
async function listIn(path: string): Promise<PageList> {
  try {
    return pageList.parse(JSON.parse(await readFile(path, 'utf8')));
  } catch {
    return { stage: '', pages: {} };
  }
}

/** What all pages are made of, as one hash. */
async function stageOf({ bundle, content }: Keeping): Promise<string> {
  const hashes = await Promise.all([hashOfFolder(bundle), hashOfFolder(content, isForEveryPage)]);
  return sha256Of(JSON.stringify([...hashes, siteAddress(), streetMap(), rowsPerPage()]));
}

async function isAsWritten(file: string, { size, modified }: Written): Promise<boolean> {
  const found = await stat(file).catch(() => undefined);
  return found !== undefined && found.size === size && found.mtimeMs === modified;
}

/** Takes over a page of the last build if it would be the same, and says whether. */
async function takenOver({ last, site }: Keeping, { pathname, cacheKey }: PagePath, known?: Written): Promise<boolean> {
  const file = fileOf(last, pathname);
  if (cacheKey === undefined || known?.key !== cacheKey || !(await isAsWritten(file, known))) return false;
  const target = fileOf(site, pathname);
  await mkdir(dirname(target), { recursive: true });
  await secondName(file, target);
  return true;
}

async function writtenAt(file: string, key: string): Promise<Written> {
  const { size, mtimeMs } = await stat(file);
  return { key, size, modified: mtimeMs };
}

/** Looks at what the last build left. */
export async function keptPages(keeping: Keeping): Promise<KeptPages> {
  const { site, list } = keeping;
  const [stage, before] = await Promise.all([stageOf(keeping), listIn(list)]);
  const known = before.stage === stage ? before.pages : {};
  const keyed: (readonly [pathname: string, key: string])[] = [];
  return {
    async without(paths) {
      keyed.push(...paths.flatMap(({ pathname, cacheKey }) => (cacheKey ? [[pathname, cacheKey] as const] : [])));
      const areTaken = await Promise.all(paths.map((page) => takenOver(keeping, page, known[page.pathname])));
      return paths.filter((_, index) => !areTaken[index]);
    },
    async remember() {
      const pages = keyed.map(async ([name, key]) => [name, await writtenAt(fileOf(site, name), key)]);
      await mkdir(dirname(list), { recursive: true });
      await writeFile(list, JSON.stringify({ stage, pages: Object.fromEntries(await Promise.all(pages)) }));
    },
  };
}
