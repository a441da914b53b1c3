/** A thread that writes downloads, run by `write-downloads.ts`: it reads the register once, and bears the release that all sums tell. */
import path from 'node:path';
import type { Release } from '../core/catalogue.ts';
import type { TableSums } from '../core/datasets/canonical.ts';
import type { Machine } from '../core/datasets/dataset.ts';
import { manifestOf } from '../core/datasets/manifest.ts';
import { keepRows } from '../core/datasets/table.ts';
import type { WrittenFile } from '../core/datasets/written-file.ts';
import { auditOf, type Audit } from '../core/grades/ground.ts';
import { censusOf, type LinkedSpaces } from '../core/grades/linked-spaces.ts';
import { newSum } from './checksums.ts';
import { dataFile, descriptionFiles, type DownloadFile, linkedFile, recordFiles } from './download-files.ts';
import { type Edition, loadEdition, shareOfSums } from './load-catalogue.ts';
import { publicationOf } from './publication-of.ts';
import { siteAddress } from './site-address.ts';
import { sqliteOf } from './sqlite-file.ts';
import { writeStreamed } from './streamed-file.ts';
import { writeHistory } from './write-history.ts';
import { zipOf } from './zip-file.ts';

/** A file that is on disk, by its path below `data/`. */
export type Written = readonly [path: string, file: WrittenFile];

/** One of the shares into which a task is parted. */
interface Share {
  readonly index: number;
  readonly parts: number;
}

/** What a task of the release must know: the sums of all tables, which tell it. */
interface Of {
  readonly sums: TableSums;
}

/** A register of so many spaces leaves room for its rows in every thread; of more, making them for each format costs less. */
const mostWithRows = 50_000;

/** The release that these sums tell, its rows made once. */
function editionOf(sums: TableSums): Edition {
  const edition = loadEdition(sums);
  if (edition.catalogue.spaces.length <= mostWithRows) keepRows(edition.catalogue);
  return edition;
}

/** Where to write. */
interface Into extends Of {
  readonly folder: string;
}

/** What to write. */
interface Named extends Into {
  readonly name: string;
}

/** Puts the name of the file before the reason why it could not be written. */
const saying =
  (name: string) =>
  (reason: unknown): never => {
    throw new Error(`${name}: ${reason instanceof Error ? reason.message : reason}`, { cause: reason });
  };

async function write(folder: string, [name, pieces]: DownloadFile): Promise<Written> {
  return [name, await writeStreamed(path.join(folder, name), pieces()).catch(saying(name))];
}

async function writeAll(folder: string, files: readonly DownloadFile[]): Promise<readonly Written[]> {
  const written: Written[] = [];
  for (const file of files) written.push(await write(folder, file));
  return written;
}

/** The sums of some tables. */
export const sums = ({ index, parts }: Share): TableSums => shareOfSums(index, parts);

/** The release that the register bears. */
export const release = ({ sums }: Of): Release => editionOf(sums).catalogue.release;

/** What reading the whole dataset again finds, and what has been counted while the linked data was written. */
export const audit = ({ sums, linked }: Of & { readonly linked: LinkedSpaces }): Audit =>
  auditOf(publicationOf(editionOf(sums).catalogue, new Map()), linked);

/** Writes one file that is made from the register alone. */
export function data({ folder, sums, name }: Named): Promise<Written> {
  const machine: Machine = { zipOf, sqliteOf: (database) => sqliteOf(database, folder) };
  return write(folder, dataFile(name, editionOf(sums).catalogue, machine));
}

/** Writes one that is linked data, and counts the spaces in it. */
export async function linkedData({ folder, sums, name }: Named): Promise<{ file: Written; spaces: LinkedSpaces }> {
  const { catalogue } = editionOf(sums);
  const { homepage } = siteAddress();
  const census = censusOf({ catalogue, homepage });
  const file = await write(folder, linkedFile(name, catalogue, homepage, census));
  return { file, spaces: census.found() };
}

/** Writes a part of the small files, one for each record: the `index`-th of so many. */
export function records({ folder, sums, index, parts }: Into & Share) {
  const files = recordFiles(editionOf(sums).catalogue);
  const size = Math.ceil(files.length / parts);
  return writeAll(folder, files.slice(index * size, (index + 1) * size));
}

/** Writes what says what the data is. */
export function descriptions({
  folder,
  sums,
  files,
  audit,
}: Into & { readonly files: readonly Written[]; readonly audit: Audit }) {
  const publication = publicationOf(editionOf(sums).catalogue, new Map(files));
  return writeAll(folder, descriptionFiles({ ...publication, audit }));
}

/** Writes what proves all files before it. */
export function proof({
  folder,
  sums,
  files,
}: Into & { readonly files: readonly Written[] }): Promise<readonly Written[]> {
  const proven = { ...editionOf(sums), newSum, files: new Map(files) };
  return writeAll(folder, [['manifest.json', () => manifestOf(proven)]]);
}

/** Writes what tells of changes, below the `data/` of a folder that stands for the site, and returns how many feeds. */
export function history({ site, sums }: Of & { readonly site: string }): number {
  editionOf(sums);
  return writeHistory(site);
}
