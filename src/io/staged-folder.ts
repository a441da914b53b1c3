/**
 * A built folder that is whole at any time: it is written beside its place, on the same disk, and moved there when it is done.
 * `dist.building/` is where a build works, `dist.before/` where the last one waits while the new one takes its place.
 */
import { lstatSync, mkdirSync, readdirSync, renameSync, rmSync, statSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { basename, join } from 'node:path';

/** Where a build writes, as long as it is not done. */
export interface Staging {
  /** Becomes the folder itself. */
  readonly site: string;
  /** Becomes the folder beside it, `dist.hosting/`: what servers read and do not send. */
  readonly hosting: string;
  /** What nobody needs afterwards. */
  readonly work: string;
  /** The folder itself as the last build left it, if there was one: to read only. */
  readonly last: string;
}

/** A file in which a build keeps something of what it wrote for the next one into the same folder, e.g. `.astro/pages-of-dist.json`. */
export const keptFor = (what: string, last: string): string => join('.astro', `${what}-of-${basename(last)}.json`);

const beside = (folder: string) => ({ staging: `${folder}.building`, before: `${folder}.before` });

/** What is moved into place, by its name while it waits. */
const placesOf = (folder: string) => [
  { name: 'site', place: folder },
  { name: 'hosting', place: `${folder}.hosting` },
];

/** True for a broken link too. */
const isThere = (path: string): boolean => lstatSync(path, { throwIfNoEntry: false }) !== undefined;

/**
 * Calls `write`, then puts what it wrote in the place of `folder`; returns what `write` returned.
 * When something rejects, `folder` is as it was and the error says so; what dead processes left is removed or put back first.
 * Only one process may do this to a folder at a time.
 */
export async function replaced<Result>(folder: string, write: (staging: Staging) => Promise<Result>): Promise<Result> {
  const { staging } = beside(folder);
  putBack(folder);
  await rm(staging, { recursive: true, force: true });
  const made = { site: join(staging, 'site'), hosting: join(staging, 'hosting'), work: join(staging, 'work') };
  try {
    for (const path of Object.values(made)) mkdirSync(path, { recursive: true });
    const result = await write({ ...made, last: folder });
    swap(folder);
    return result;
  } catch (error) {
    putBack(folder);
    throw new Error(`${error instanceof Error ? error.message : error}\n${asItWas(folder)}`, { cause: error });
  } finally {
    await rm(staging, { recursive: true, force: true });
  }
}

/** What a stopped build has done to its folder, as a sentence. */
export function asItWas(folder: string): string {
  return isThere(folder) ? `${folder} is as it was before.` : `${folder} is not there: nothing was built.`;
}

/** In one go, so that no signal is heard between one name and the next; done when nothing waits beside the folder any more. */
function swap(folder: string): void {
  const { staging, before } = beside(folder);
  mkdirSync(before);
  for (const { name, place } of placesOf(folder)) if (isThere(place)) renameSync(place, join(before, name));
  for (const { name, place } of placesOf(folder)) renameSync(join(staging, name), place);
  renameSync(before, join(staging, 'before'));
}

/** Undoes a swap that was not done: one that failed, or whose process was killed in the middle of it. */
function putBack(folder: string): void {
  const { before } = beside(folder);
  const waiting = namesIn(before);
  for (const { name, place } of placesOf(folder).filter((one) => waiting.includes(one.name))) {
    rmSync(place, { recursive: true, force: true });
    renameSync(join(before, name), place);
  }
  rmSync(before, { recursive: true, force: true });
}

const namesIn = (path: string): readonly string[] =>
  statSync(path, { throwIfNoEntry: false })?.isDirectory() ? readdirSync(path) : [];
