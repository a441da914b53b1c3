import { mkdir, rename, rm } from 'node:fs/promises';
import path from 'node:path';
import type { Catalogue, Release } from '../core/catalogue.ts';
import { type Machine, type Packed, piecesOf } from '../core/datasets/dataset.ts';
import { dayCsv, filedDays } from '../core/datasets/day-csv.ts';
import { datasets } from '../core/datasets/index.ts';
import { spaceJson } from '../core/datasets/json.ts';
import { manifestOf } from '../core/datasets/manifest.ts';
import type { Pieces } from '../core/datasets/pieces.ts';
import type { Publication } from '../core/datasets/publication.ts';
import { seriesCsv } from '../core/datasets/series-csv.ts';
import type { WrittenFile } from '../core/datasets/written-file.ts';
import { archive } from '../core/datasets/zip.ts';
import { auditOf, type Audit } from '../core/grades/ground.ts';
import { linkedDatasets } from '../core/linked-data/index.ts';
import { descriptions } from '../core/metadata/index.ts';
import { checksumsOf, newSum } from './checksums.ts';
import { type Edition, loadEdition } from './load-catalogue.ts';
import { publicationOf } from './publication-of.ts';
import { sqliteOf } from './sqlite-file.ts';
import { readStreamed, writeStreamed } from './streamed-file.ts';
import { zipOf } from './zip-file.ts';

/** Says what is being written, e.g. `spaces.csv`. */
type Progress = (words: string) => void;

/** Every file below `data/` that is told of, by its path there, and the release that they carry. */
export interface WrittenDownloads {
  /** The folder `data/` in which they lie. */
  readonly folder: string;
  readonly release: Release;
  readonly files: Readonly<Record<string, WrittenFile>>;
  readonly audit: Audit;
}

/** A file of the dataset, by its path below `data/`. */
type Download = readonly [path: string, pieces: () => Pieces];

function* dataOf(catalogue: Catalogue, homepage: string, machine: Machine): Iterable<Download> {
  for (const dataset of datasets) yield [dataset.file, () => piecesOf(dataset, catalogue, machine)];
  for (const { file, textOf } of linkedDatasets) yield [file, () => textOf(catalogue, homepage)];
}

/** The files that say what the others are. */
function* descriptionsOf(publication: Publication): Iterable<Download> {
  for (const { file, textOf } of descriptions) yield [file, () => [textOf(publication)]];
}

/** One file for each space, one for each series of published numbers, and one for the last day of each year. */
function* recordsOf(catalogue: Catalogue): Iterable<Download> {
  for (const space of catalogue.spaces) yield [`spaces/${space.id}.json`, () => [spaceJson(space)]];
  for (const series of catalogue.statistics) yield [`statistics/${series.id}.csv`, () => seriesCsv(series, catalogue)];
  for (const day of filedDays(catalogue)) yield [`as-of/${day}.csv`, () => dayCsv(day, catalogue)];
}

function* packedFrom(folder: string, files: Iterable<readonly [string, WrittenFile]>): Iterable<Packed> {
  for (const [name, { bytes }] of files)
    yield { path: name, bytes, pieces: () => readStreamed(path.join(folder, name)) };
}

/** Puts the name of the file before the reason why it could not be written. */
const saying =
  (name: string) =>
  (reason: unknown): never => {
    throw new Error(`${name}: ${reason instanceof Error ? reason.message : reason}`, { cause: reason });
  };

/** In the order in which they know of each other: data, descriptions, the proof, the archive of these, the sums of all. */
async function writeInto(folder: string, { catalogue, sums }: Edition, progress: Progress) {
  type Files = Map<string, WrittenFile>;
  async function written(downloads: Iterable<Download>): Promise<Files> {
    const files: Files = new Map();
    for (const [name, pieces] of downloads) {
      progress(name);
      files.set(name, await writeStreamed(path.join(folder, name), pieces()).catch(saying(name)));
    }
    return files;
  }
  const machine: Machine = { zipOf, sqliteOf: (database) => sqliteOf(database, folder) };
  const told = publicationOf(catalogue, new Map());
  const audit = auditOf(told);
  const data = await written(dataOf(catalogue, told.homepage, machine));
  const described = new Map([...data, ...(await written(descriptionsOf({ ...told, audit, files: data })))]);
  const records = await written(recordsOf(catalogue));
  const files = new Map([...described, ...records]);
  const proof = await written([['manifest.json', () => manifestOf({ catalogue, sums, newSum, files })]]);
  const proven = [...described, ...proof];
  const packed = await written([[archive.file, () => zipOf(packedFrom(folder, proven), catalogue.release.date)]]);
  const all = new Map([...proven, ...packed, ...records]);
  await written([['SHA256SUMS', () => [checksumsOf(all)]]]);
  return { audit, files: new Map([...proven, ...packed]) };
}

/**
 * Writes the dataset into the `data/` of a folder, no file of it held whole in memory. It is written beside its place and
 * moved there once it is complete, over one that was there before.
 * @param progress told each file's path before it is written
 * @returns what pages tell of the files
 * @throws when a record is refused, or the disk refuses to be written to; then `data/` is as it was
 */
export async function writeDownloads(folder: string, progress: Progress): Promise<WrittenDownloads> {
  const edition = loadEdition();
  const [place, unfinished] = [path.join(folder, 'data'), path.join(folder, 'data.part')];
  await rm(unfinished, { recursive: true, force: true });
  await mkdir(unfinished, { recursive: true });
  try {
    const { audit, files } = await writeInto(unfinished, edition, progress);
    await rm(place, { recursive: true, force: true });
    await rename(unfinished, place);
    return { folder: place, release: edition.catalogue.release, files: Object.fromEntries(files), audit };
  } finally {
    await rm(unfinished, { recursive: true, force: true });
  }
}
