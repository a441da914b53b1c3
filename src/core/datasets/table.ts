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

/** One table of the dataset, whatever the format it is written in. */
export interface Table extends Heading {
  readonly columns: readonly Meaning[];
  /** Rows in a stable order, one cell for each column. */
  readonly rows: (catalogue: Catalogue) => readonly (readonly Cell[])[];
}

interface Recipe<Row> extends Heading {
  readonly columns: readonly Column<Row>[];
  readonly rowsOf: (catalogue: Catalogue) => readonly Row[];
}

/** A table from its columns and its rows; what a row is stays its own affair. Rows are made once, for every format. */
export function tableFrom<Row>({ rowsOf, columns, ...heading }: Recipe<Row>): Table {
  const made = new WeakMap<Catalogue, readonly (readonly Cell[])[]>();
  const rows = (catalogue: Catalogue): readonly (readonly Cell[])[] => {
    const known = made.get(catalogue) ?? rowsOf(catalogue).map((row) => columns.map(({ cellOf }) => cellOf(row)));
    made.set(catalogue, known);
    return known;
  };
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
