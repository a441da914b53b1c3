import type { Catalogue } from '../catalogue.ts';
import type { Cell } from './column.ts';
import type { Table, TableRow } from './table.ts';

/** A sum that is fed text, as UTF-8, piece by piece; Node's `Hash` is one. */
export interface Sum {
  readonly update: (text: string) => unknown;
  readonly digest: (encoding: 'hex') => string;
}

/** Begins a SHA-256, which is given in lower case hexadecimal digits; the core is handed it. */
export type NewSum = () => Sum;

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

/** Finds the key of a row: the cells of its primary key, joined by `|`, e.g. `dorf-buero-amel|day`. */
function keyIn({ name, columns, primaryKey }: Table): (row: TableRow) => string {
  const indexes = primaryKey.map((key) => columns.findIndex((column) => column.name === key));
  return (row) => indexes.map((index) => keyPart(row[index], name)).join(keyDelimiter);
}

function sumOf(text: string, newSum: NewSum): string {
  const sum = newSum();
  sum.update(text);
  return sum.digest('hex');
}

/** The key and the hash of each row of a table, in the order of its rows. */
export function* rowHashes(table: Table, catalogue: Catalogue, newSum: NewSum): Iterable<readonly [string, string]> {
  const keyOf = keyIn(table);
  for (const row of table.rows(catalogue)) yield [keyOf(row), sumOf(canonicalLine(row), newSum)];
}

/** What a whole table is known by. */
export interface TableSum {
  readonly sha256: string;
  /** Its rows. */
  readonly count: number;
}

/** The sum of a table is that of its whole canonical text: the names of its columns, then its rows, each line ended by LF. */
export function tableSum({ columns, rows }: Table, catalogue: Catalogue, newSum: NewSum): TableSum {
  const sum = newSum();
  let count = 0;
  sum.update(`${canonicalLine(columns.map(({ name }) => name))}\n`);
  for (const row of rows(catalogue)) {
    sum.update(`${canonicalLine(row)}\n`);
    count += 1;
  }
  return { sha256: sum.digest('hex'), count };
}

/** The sums of every table, by its name. */
export type TableSums = Readonly<Record<string, TableSum>>;

export const tableSums = (tables: readonly Table[], catalogue: Catalogue, newSum: NewSum): TableSums =>
  Object.fromEntries(tables.map((table) => [table.name, tableSum(table, catalogue, newSum)]));

/** The hashes of one table: its own, and each row's by its key. */
export interface TableHashes {
  readonly sha256: string;
  readonly rows: Readonly<Record<string, string>>;
}

export const hashesOf = (table: Table, catalogue: Catalogue, newSum: NewSum): TableHashes => ({
  sha256: tableSum(table, catalogue, newSum).sha256,
  rows: Object.fromEntries(rowHashes(table, catalogue, newSum)),
});

/** The hashes of every table, by its name. */
export type DatasetHashes = Readonly<Record<string, TableHashes>>;

export const datasetHashes = (tables: readonly Table[], catalogue: Catalogue, newSum: NewSum): DatasetHashes =>
  Object.fromEntries(tables.map((table) => [table.name, hashesOf(table, catalogue, newSum)]));
