import type { Words } from '../../i18n/locales.ts';
import type { Catalogue } from '../catalogue.ts';
import type { Database } from './database.ts';
import type { Table } from './table.ts';

/** A file's content: text is written as UTF-8, bytes as they are. */
export type Content = string | Uint8Array;

/** What is told of a download below `/data/`, on pages and in metadata. */
export interface Download {
  /** Name of its file, e.g. `spaces.csv`. */
  readonly file: string;
  readonly mediaType: string;
  readonly label: Words;
  readonly description: Words;
  /** What its columns mean, where it is a single table in CSV. */
  readonly table?: Table;
  /** The table that it holds in another format. */
  readonly sameTable?: Table;
}

/** A download that is text, from the catalogue alone. */
export interface TextDataset extends Download {
  readonly textOf: (catalogue: Catalogue) => string;
}

/** What a format needs of the machine that makes it. */
export interface Machine {
  /** The bytes of an SQLite file. */
  readonly sqliteOf: (database: Database) => Uint8Array;
}

/** A download whose bytes a library writes. */
export interface BinaryDataset extends Download {
  readonly bytesOf: (catalogue: Catalogue, machine: Machine) => Uint8Array | Promise<Uint8Array>;
}

export type Dataset = TextDataset | BinaryDataset;

/** The whole file of a download, whatever it is made of. */
export const contentOf = async (dataset: Dataset, catalogue: Catalogue, machine: Machine): Promise<Content> =>
  'textOf' in dataset ? dataset.textOf(catalogue) : dataset.bytesOf(catalogue, machine);
