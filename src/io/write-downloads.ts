import { mkdir, rename, rm } from 'node:fs/promises';
import { availableParallelism } from 'node:os';
import path from 'node:path';
import Tinypool from 'tinypool';
import type { Release } from '../core/catalogue.ts';
import type { TableSums } from '../core/datasets/canonical.ts';
import type { Packed } from '../core/datasets/dataset.ts';
import type { WrittenFile } from '../core/datasets/written-file.ts';
import { archive } from '../core/datasets/zip.ts';
import type { Audit } from '../core/grades/ground.ts';
import { checksumsOf } from './checksums.ts';
import { dataNames, linkedNames } from './download-files.ts';
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

/** The parts into which threads share a task. */
const shares = Array.from({ length: threads }, (_, index) => ({ index, parts: threads }));

/** Begins every file that is made from the register alone, in the order of the archive, and what is found by reading it again. */
function begin(into: { readonly folder: string; readonly sums: TableSums }, run: Run) {
  // Linked data takes longest, and no processor shall be left with it at the end.
  const linked = linkedNames.map((name) => run('linkedData', { ...into, name }));
  const files = [
    ...dataNames.map((name) => run('data', { ...into, name })),
    ...linked.map((written) => written.then(({ file }) => file)),
  ];
  const { sums } = into;
  return { files, audit: Promise.race(linked).then(({ spaces }) => run('audit', { sums, linked: spaces })) };
}

/**
 * In the order in which they know of each other: the sums of all tables, which tell the release; data, descriptions, the proof, the archive of these, the checksums of all. Threads write them; the
 * archive is packed beside them.
 */
async function writeInto(site: string, run: Run, progress: Progress): Promise<Omit<WrittenDownloads, 'folder'>> {
  const folder = path.join(site, dataFolder);
  const told = (files: readonly Written[]): readonly Written[] => {
    for (const [name] of files) progress(name);
    return files;
  };
  const sums: TableSums = Object.assign({}, ...(await Promise.all(shares.map((share) => run('sums', share)))));
  const into = { folder, sums };
  const release = run('release', { sums });
  const { files: begun, audit } = begin(into, run);
  const ofData = begun.map((written) => written.then((file) => told([file])));
  const small = Promise.all(shares.map((share) => run('records', { ...into, ...share })));
  const data = Promise.all(ofData).then((files) => files.flat());
  const records = small.then((files) => told(files.flat()));
  const described = Promise.all([data, audit])
    .then(([files, found]) => run('descriptions', { ...into, files, audit: found }))
    .then(told);
  const proof = Promise.all([data, described, records])
    .then((files) => run('proof', { ...into, files: files.flat() }))
    .then(told);
  // Packing the rest of the archive takes about as long.
  const feeds = described.then(() => run('history', { site, sums }));
  const packed = release
    .then(({ date }) => zipOf(packedFrom(folder, [...ofData, described, proof]), date))
    .then((pieces) => writeStreamed(path.join(folder, archive.file), pieces))
    .then((file) => told([[archive.file, file]]));
  const [whole, ofRecords] = await Promise.all([Promise.all([data, described, proof, packed]), records, feeds]);
  const files = whole.flat();
  const checksums = checksumsOf(new Map([...files, ...ofRecords]));
  await writeStreamed(path.join(folder, 'SHA256SUMS'), [checksums]);
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
