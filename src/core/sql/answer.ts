/** What SQLite answers to a question, as pages and scripts show it. */

/** A value of SQLite; a blob comes as its literal, e.g. `x'FF00'`, an integer beyond 2^53 as its digits. */
export type SqlCell = string | number | null;

export interface SqlAnswer {
  readonly columns: readonly string[];
  readonly rows: readonly (readonly SqlCell[])[];
  /** True where there are more rows than are kept. */
  readonly isCut: boolean;
}

/** Rows that a browser keeps of an answer; a question that joins everything with everything has no end. */
export const keptRows = 100_000;
/** Rows that a table on the page shows; the file has all that are kept. */
export const shownRows = 500;
/** Seconds after which a question is stopped. */
export const secondsAllowed = 20;

/** A cell as text: unknown reads NULL, as SQLite writes it, so that it is never taken for an empty text, 0 or no. */
export const textOf = (cell: SqlCell): string => (cell === null ? 'NULL' : String(cell));

/** The class of a cell, by what it holds. */
export function looksOf(cell: SqlCell): 'number' | 'null' | undefined {
  if (cell === null) return 'null';
  return typeof cell === 'number' ? 'number' : undefined;
}

/** Whether a cell is an address that may be followed: https only, and nothing else in it. */
export const isLink = (cell: SqlCell): cell is string =>
  typeof cell === 'string' && /^https:\/\/\S+$/.test(cell) && URL.canParse(cell);

/** Whether a column holds numbers, as far as it holds anything: its head stands over them, at the right. */
export function isNumeric({ rows }: Pick<SqlAnswer, 'rows'>, column: number): boolean {
  const known = rows.map((row) => row[column] ?? null).filter((cell) => cell !== null);
  return known.length > 0 && known.every((cell) => typeof cell === 'number');
}
