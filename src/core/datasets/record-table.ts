import type { Catalogue, Filed } from '../catalogue.ts';
import type { JudgedKind } from '../record-schemas.ts';
import type { SchemaNode } from '../schema-node.ts';
import { column, snakeCase, within, type Column } from './column.ts';
import { columnsOf } from './schema-columns.ts';
import { schemaOf } from './schemas.ts';
import { byId, tableFrom, type ForeignKey, type Heading, type Table } from './table.ts';

interface Recipe<Row> extends Pick<Heading, 'name' | 'label' | 'description'> {
  /** The kind whose schema gives the columns. */
  readonly kind: JudgedKind;
  /** Words and example of the identifier's column. */
  readonly id: Pick<Column<Row>, 'label' | 'description' | 'example'>;
  /** Columns in place of the schema's own, by the same names: for what a cell cannot hold as the record has it. */
  readonly more?: readonly Column<Row>[];
  readonly foreignKeys?: readonly ForeignKey[];
  readonly recordsOf: (catalogue: Catalogue) => readonly Row[];
}

/** The schema of a kind without the keys that have columns of their own. */
function schemaWithout(kind: JudgedKind, names: readonly string[]): SchemaNode {
  const { properties = {}, ...schema } = schemaOf(kind);
  return {
    ...schema,
    properties: Object.fromEntries(Object.entries(properties).filter(([key]) => !names.includes(snakeCase(key)))),
  };
}

/** The table of a kind of content: its identifier, then the columns that its schema gives, one row for each file. */
export function recordTable<Row extends Filed<object>>(recipe: Recipe<Row>): Table {
  const { name, label, description, kind, id, more = [], foreignKeys = [], recordsOf } = recipe;
  const idColumn = column<Row>({
    name: 'id',
    type: 'text',
    ...id,
    isRequired: true,
    pattern: '^[a-z0-9]+(-[a-z0-9]+)*$',
    cellOf: (row) => row.id,
  });
  const schema = schemaWithout(
    kind,
    more.map((own) => own.name),
  );
  return tableFrom<Row>({
    name,
    label,
    description,
    columns: [idColumn, ...within(columnsOf(schema), ({ record }: Row) => record), ...more],
    primaryKey: ['id'],
    foreignKeys,
    rowsOf: (catalogue) => recordsOf(catalogue).toSorted(byId),
  });
}
