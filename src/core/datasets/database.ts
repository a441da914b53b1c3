import type { Cell } from './column.ts';

/** The rows that go into one table of a database, each with one value for each `?`. */
export interface Filling {
  readonly sql: string;
  readonly rows: Iterable<readonly SqlValue[]>;
}

export type SqlValue = string | number | null;

/** All that makes an SQLite file, in order; nothing of it depends on when or where it is made. */
export interface Database {
  /** Tables, before any row. */
  readonly schema: string;
  readonly fillings: readonly Filling[];
  /** Indexes, views and the search, over the rows. */
  readonly readings: string;
}

/** A cell in SQLite: a flag is 1 or 0, a list a JSON array, unknown is NULL. */
export function sqlValue(cell: Cell): SqlValue {
  if (cell === undefined) return null;
  if (typeof cell === 'boolean') return Number(cell);
  return typeof cell === 'object' ? JSON.stringify(cell) : cell;
}
