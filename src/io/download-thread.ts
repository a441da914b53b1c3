/** A thread that writes downloads, run by `write-downloads.ts`: it reads the register once. */
import path from 'node:path';
import type { Release } from '../core/catalogue.ts';
import type { Machine } from '../core/datasets/dataset.ts';
import { manifestOf } from '../core/datasets/manifest.ts';
import type { WrittenFile } from '../core/datasets/written-file.ts';
import { auditOf, type Audit } from '../core/grades/ground.ts';
import { newSum } from './checksums.ts';
import { dataFile, descriptionFiles, type DownloadFile, recordFiles } from './download-files.ts';
import { loadEdition } from './load-catalogue.ts';
import { publicationOf } from './publication-of.ts';
import { siteAddress } from './site-address.ts';
import { sqliteOf } from './sqlite-file.ts';
import { writeStreamed } from './streamed-file.ts';
import { writeHistory } from './write-history.ts';
import { zipOf } from './zip-file.ts';

/** A file that is on disk, by its path below `data/`. */
export type Written = readonly [path: string, file: WrittenFile];

/** Where to write. */
interface Into {
  readonly folder: string;
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

/** The release that the register bears. */
export const release = (): Release => loadEdition().catalogue.release;

/** What reading the whole dataset again finds. */
export const audit = (): Audit => auditOf(publicationOf(loadEdition().catalogue, new Map()));

/** Writes one file that is made from the register alone. */
export function data({ folder, name }: Into & { readonly name: string }): Promise<Written> {
  const machine: Machine = { zipOf, sqliteOf: (database) => sqliteOf(database, folder) };
  return write(folder, dataFile(name, loadEdition().catalogue, siteAddress().homepage, machine));
}

/** Writes a part of the small files, one for each record: the `index`-th of so many. */
export function records({ folder, index, parts }: Into & { readonly index: number; readonly parts: number }) {
  const files = recordFiles(loadEdition().catalogue);
  const size = Math.ceil(files.length / parts);
  return writeAll(folder, files.slice(index * size, (index + 1) * size));
}

/** Writes what says what the data is. */
export function descriptions({
  folder,
  files,
  audit,
}: Into & { readonly files: readonly Written[]; readonly audit: Audit }) {
  const publication = publicationOf(loadEdition().catalogue, new Map(files));
  return writeAll(folder, descriptionFiles({ ...publication, audit }));
}

/** Writes what proves all files before it. */
export function proof({ folder, files }: Into & { readonly files: readonly Written[] }): Promise<readonly Written[]> {
  const proven = { ...loadEdition(), newSum, files: new Map(files) };
  return writeAll(folder, [['manifest.json', () => manifestOf(proven)]]);
}

/** Writes what tells of changes, below the `data/` of a folder, and returns how many feeds. */
export const history = (site: string): number => writeHistory(site);
