import { mkdir, rename, rm } from 'node:fs/promises';
import { availableParallelism } from 'node:os';
import path from 'node:path';
import Tinypool from 'tinypool';
import type { Release } from '../core/catalogue.ts';
import type { Packed } from '../core/datasets/dataset.ts';
import type { WrittenFile } from '../core/datasets/written-file.ts';
import { archive } from '../core/datasets/zip.ts';
import type { Audit } from '../core/grades/ground.ts';
import { checksumsOf } from './checksums.ts';
import { dataNames, longestFirst } from './download-files.ts';
import type { Written } from './download-thread.ts';
import { readStreamed, writeStreamed } from './streamed-file.ts';
import { zipOf } from './zip-file.ts';

/** Says what is written, e.g. `spaces.csv`. */
type Progress = (words: string) => void;

/** Every file below `data/` that is told of, by its path there, the release that they carry, and what reading them again finds. */
export interface WrittenDownloads {
  /** The folder `data/` in which they lie. */
  readonly folder: string;
  readonly release: Release;
  readonly files: Readonly<Record<string, WrittenFile>>;
  readonly audit: Audit;
  /** How many feeds tell of its changes, each in two forms. */
  readonly feeds: number;
}

/** Where they lie in the site. */
const dataFolder = 'data';

/** Each thread holds the whole register: more of them would cost more memory than they save time. */
const threads = Math.min(availableParallelism(), 4);

/** What is asked of a thread, by the name of the function that it runs. */
type Thread = typeof import('./download-thread.ts');
type Run = <Name extends keyof Thread>(
  name: Name,
  ...task: Parameters<Thread[Name]>
) => Promise<Awaited<ReturnType<Thread[Name]>>>;

const runIn =
  (pool: Tinypool): Run =>
  (name, ...[task]) =>
    pool.run(task, { name });

/** Files of an archive in its own order, each packed as soon as it is there. */
async function* packedFrom(folder: string, coming: readonly Promise<readonly Written[]>[]): AsyncIterable<Packed> {
  for (const files of coming)
    for (const [name, { bytes }] of await files)
      yield { path: name, bytes, pieces: () => readStreamed(path.join(folder, name)) };
}

/**
 * In the order in which they know of each other: data, descriptions, the proof, the archive of these, the sums of all. Threads write them; the
 * archive is packed beside them.
 */
async function writeInto(site: string, run: Run, progress: Progress): Promise<Omit<WrittenDownloads, 'folder'>> {
  const folder = path.join(site, dataFolder);
  const told = (files: readonly Written[]): readonly Written[] => {
    for (const [name] of files) progress(name);
    return files;
  };
  const release = run('release');
  const begun = new Map(longestFirst.map((name) => [name, run('data', { folder, name }).then((file) => told([file]))]));
  const ofData = dataNames.flatMap((name) => begun.get(name) ?? []);
  const audit = run('audit');
  const shares = Array.from({ length: threads }, (_, index) => run('records', { folder, index, parts: threads }));
  const data = Promise.all(ofData).then((files) => files.flat());
  const records = Promise.all(shares).then((files) => told(files.flat()));
  const described = Promise.all([data, audit])
    .then(([files, found]) => run('descriptions', { folder, files, audit: found }))
    .then(told);
  const proof = Promise.all([data, described, records])
    .then((files) => run('proof', { folder, files: files.flat() }))
    .then(told);
  // Packing the rest of the archive takes about as long.
  const feeds = described.then(() => run('history', site));
  const packed = release
    .then(({ date }) => zipOf(packedFrom(folder, [...ofData, described, proof]), date))
    .then((pieces) => writeStreamed(path.join(folder, archive.file), pieces))
    .then((file) => told([[archive.file, file]]));
  const [whole, small] = await Promise.all([Promise.all([data, described, proof, packed]), records, feeds]);
  const files = whole.flat();
  const sums = checksumsOf(new Map([...files, ...small]));
  await writeStreamed(path.join(folder, 'SHA256SUMS'), [sums]);
  progress('SHA256SUMS');
  return { release: await release, files: Object.fromEntries(files), audit: await audit, feeds: await feeds };
}

/**
 * Writes the dataset and its feeds into the `data/` of a folder, on every processor and no file of it held whole in memory. It is written
 * beside its place and moved there once it is complete, over one that was there before.
 * @param progress told each file's path once it is written
 * @returns what pages tell of the files
 * @throws when a record is refused, or the disk refuses to be written to; then `data/` is as it was
 */
export async function writeDownloads(folder: string, progress: Progress): Promise<WrittenDownloads> {
  const [place, unfinished] = [path.join(folder, dataFolder), path.join(folder, 'data.part')];
  await rm(unfinished, { recursive: true, force: true });
  await mkdir(path.join(unfinished, dataFolder), { recursive: true });
  const pool = new Tinypool({
    filename: path.join(import.meta.dirname, 'download-thread.ts'),
    minThreads: threads,
    maxThreads: threads,
  });
  try {
    const written = await writeInto(unfinished, runIn(pool), progress);
    await rm(place, { recursive: true, force: true });
    await rename(path.join(unfinished, dataFolder), place);
    return { folder: place, ...written };
  } finally {
    await pool.destroy();
    await rm(unfinished, { recursive: true, force: true });
  }
}
