import { canonicalLine } from '../datasets/canonical.ts';

/** A value of an answer; null is unknown. */
export type CitedCell = string | number | boolean | null | readonly string[];
export type CitedRow = readonly CitedCell[];

/** An answer of the explorer or of SQLite, as it is cited. */
export interface CitedRows {
  readonly columns: readonly string[];
  readonly rows: readonly CitedRow[];
}

/** A row as one line that any language writes the same. */
export const lineOf = (cells: CitedRow): string => canonicalLine(cells.map((cell) => cell ?? undefined));

/**
 * The text whose SHA-256 an answer is known by: the names of its columns, then its rows, each a line in the canonical form of JSON
 * (RFC 8785) that is ended by LF. The rows stand in the order of their lines, UTF-16 code unit by code unit: an answer is the same in
 * whatever order it was asked for. Of all spaces it is the text of the whole table, whose sum stands in `manifest.json`.
 */
export const canonicalText = ({ columns, rows }: CitedRows): string =>
  [lineOf(columns), ...rows.map(lineOf).toSorted()].map((line) => `${line}\n`).join('');
