import type { Catalogue } from '../catalogue.ts';
import type { Cell } from './column.ts';
import type { Table } from './table.ts';

/** SHA-256 of a text as UTF-8, in lower case hexadecimal digits; the core is handed it. */
export type Sha256 = (text: string) => string;

/**
 * A row as one line that any language writes the same (RFC 8785, the canonical form of JSON): an array of its cells in
 * the order of the columns, unknown as `null`, e.g. `["day",12.5,true,["fr","nl"],null]`.
 */
export const canonicalLine = (cells: readonly Cell[]): string => JSON.stringify(cells.map((cell) => cell ?? null));

/** Between the cells of a key of several columns. */
const keyDelimiter = '|';

function keyPart(cell: Cell, table: string): string {
  const text = String(cell);
  if (cell !== undefined && !text.includes(keyDelimiter)) return text;
  throw new Error(`A key of ${table} is “${text}”: it must be known and hold no “${keyDelimiter}”.`);
}

/** The hashes of one table: its own, and each row's by its key. */
export interface TableHashes {
  readonly sha256: string;
  /** By the cells of the primary key, joined by `|`, e.g. `dorf-buero-amel|day`. */
  readonly rows: Readonly<Record<string, string>>;
}

/** The hash of a table is that of its whole canonical text: the names of its columns, then its rows, each line ended by LF. */
export function hashesOf(
  { name, columns, primaryKey, rows }: Table,
  catalogue: Catalogue,
  sha256: Sha256,
): TableHashes {
  const body = rows(catalogue);
  const lines = body.map(canonicalLine);
  const names = columns.map((meaning) => meaning.name);
  const keyColumns = primaryKey.map((key) => names.indexOf(key));
  const keys = body.map((row) => keyColumns.map((index) => keyPart(row[index], name)).join(keyDelimiter));
  return {
    sha256: sha256([canonicalLine(names), ...lines].map((line) => `${line}\n`).join('')),
    rows: Object.fromEntries(keys.map((key, index) => [key, sha256(lines[index] ?? '')])),
  };
}

/** The hashes of every table, by its name. */
export type DatasetHashes = Readonly<Record<string, TableHashes>>;

export const datasetHashes = (tables: readonly Table[], catalogue: Catalogue, sha256: Sha256): DatasetHashes =>
  Object.fromEntries(tables.map((table) => [table.name, hashesOf(table, catalogue, sha256)]));
