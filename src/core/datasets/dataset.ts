import type { Words } from '../../i18n/locales.ts';
import type { Catalogue } from '../catalogue.ts';
import type { Database } from './database.ts';
import type { Pieces } from './pieces.ts';
import type { Table } from './table.ts';

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
  /** The JSON Schema that tells its keys, below the site's address, e.g. `schemas/as-of.schema.json`. */
  readonly schema?: string;
}

/** A download that is text, from the catalogue alone. */
export interface TextDataset extends Download {
  readonly textOf: (catalogue: Catalogue) => Iterable<string>;
}

/** A file of an archive. */
export interface Packed {
  /** Its path in the archive. */
  readonly path: string;
  /** How many bytes it has, where that is known before it is read. */
  readonly bytes?: number;
  /** Its content, asked for when its turn comes. */
  readonly pieces: () => Pieces;
}

/** What a format needs of the machine that makes it. */
export interface Machine {
  /** The bytes of an SQLite file. */
  readonly sqliteOf: (database: Database) => AsyncIterable<Uint8Array>;
  /** The bytes of a ZIP archive whose files all carry one date, `YYYY-MM-DD`. */
  readonly zipOf: (files: Iterable<Packed> | AsyncIterable<Packed>, date: string) => AsyncIterable<Uint8Array>;
}

/** A download whose bytes a library writes. */
export interface BinaryDataset extends Download {
  readonly bytesOf: (catalogue: Catalogue, machine: Machine) => Iterable<Uint8Array> | AsyncIterable<Uint8Array>;
}

export type Dataset = TextDataset | BinaryDataset;

/** The file of a download piece by piece, whatever it is made of. */
export const piecesOf = (dataset: Dataset, catalogue: Catalogue, machine: Machine): Pieces =>
  'textOf' in dataset ? dataset.textOf(catalogue) : dataset.bytesOf(catalogue, machine);
