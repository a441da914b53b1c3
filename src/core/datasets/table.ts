import type { Words } from '../../i18n/locales.ts';
import type { Catalogue } from '../catalogue.ts';
import type { Cell, Column, Meaning } from './column.ts';

/** Columns whose values stand in another table, or in this one. */
export interface ForeignKey {
  readonly columns: readonly string[];
  readonly table: string;
  readonly references: readonly string[];
}

/** What a table is called and how it is joined. */
export interface Heading {
  /** Its file's name without `.csv`, e.g. `offers`. */
  readonly name: string;
  readonly label: Words;
  readonly description: Words;
  readonly primaryKey: readonly string[];
  readonly foreignKeys: readonly ForeignKey[];
}

/** One cell for each column. */
export type TableRow = readonly Cell[];

/** One table of the dataset, whatever the format it is written in. */
export interface Table extends Heading {
  readonly columns: readonly Meaning[];
  /** Rows in a stable order, made as they are asked for; each call begins anew. */
  readonly rows: (catalogue: Catalogue) => Iterable<TableRow>;
}

interface Recipe<Row> extends Heading {
  readonly columns: readonly Column<Row>[];
  readonly rowsOf: (catalogue: Catalogue) => Iterable<Row>;
}

/** The rows that were made of catalogues whose rows are to be kept, by their table. */
const keptRows = new WeakMap<Catalogue, Map<Heading, readonly TableRow[]>>();

/**
 * From now on rows of this catalogue are made once for all formats and proofs that read them, and forgotten with it. Without this no row
 * is kept: of a million rows, making them again costs less than room for all.
 */
export function keepRows(catalogue: Catalogue): void {
  if (!keptRows.has(catalogue)) keptRows.set(catalogue, new Map());
}

/** A table from its columns and its rows; what a row is stays its own affair. */
export function tableFrom<Row>({ rowsOf, columns, ...heading }: Recipe<Row>): Table {
  function* made(catalogue: Catalogue): Iterable<TableRow> {
    for (const row of rowsOf(catalogue)) yield columns.map(({ cellOf }) => cellOf(row));
  }
  function rows(catalogue: Catalogue): Iterable<TableRow> {
    const kept = keptRows.get(catalogue);
    if (!kept) return made(catalogue);
    const known = kept.get(heading) ?? [...made(catalogue)];
    kept.set(heading, known);
    return known;
  }
  return { ...heading, columns, rows };
}

/** A foreign key of one column, e.g. `municipality` to `municipalities.nis`. */
export const linkTo = (columnName: string, table: string, references: string): ForeignKey => ({
  columns: [columnName],
  table,
  references: [references],
});

/** Orders by identifier, code unit by code unit: the same on every machine, and a renamed space keeps its row. */
export const byId = <Row extends { readonly id: string }>(a: Row, b: Row): number =>
  a.id < b.id ? -1 : Number(a.id > b.id);
