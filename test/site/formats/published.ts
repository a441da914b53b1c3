/** What `manifest.json` tells of the tables, and the tables as the catalogue's JSON and csv-parse give them: the measure of every format. */
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { folder, tables } from '../recorded-facts.ts';
import type { ReadTable, ToldColumn } from './read-table.ts';

export interface Manifest {
  readonly release: { readonly version: string; readonly date: string };
  readonly tables: Readonly<Record<string, ToldTable>>;
  readonly files: Readonly<
    Record<string, { readonly mediaType: string; readonly bytes: number; readonly sha256: string }>
  >;
}

export interface ToldTable {
  readonly columns: readonly ToldColumn[];
  readonly primaryKey: readonly string[];
  readonly count: number;
  readonly sha256: string;
  readonly rows: Readonly<Record<string, string>>;
}

export const pathTo = (file: string): string => join(folder, file);

export const manifest = JSON.parse(readFileSync(pathTo('manifest.json'), 'utf8')) as Manifest;

/** The published CSV, which other tests hold against the records in content/, cell by cell. */
const measures = new Map(
  tables.map(({ name, header, rows }): [string, ReadTable] => [
    name,
    { columns: header, rows: rows.map((row) => header.map((column) => row[column] ?? null)) },
  ]),
);

/** Every table with its columns as told and its rows as measured. */
export const published = Object.entries(manifest.tables).map(([name, told]) => ({
  name,
  told,
  measure: measures.get(name) ?? { columns: [], rows: [] },
}));

/** The files below a folder by their paths in it, in order. */
export const filesBelow = (root: string): readonly string[] =>
  globSync('**/*', { cwd: root, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) =>
      join(entry.parentPath, entry.name)
        .slice(root.length + 1)
        .replaceAll('\\', '/'),
    )
    .toSorted();

/** The files of the latest downloads, without those of the releases and without feeds, which are part of no release. */
export const latest = filesBelow(folder).filter((path) => !/^(?:releases|feeds)\//.test(path));
