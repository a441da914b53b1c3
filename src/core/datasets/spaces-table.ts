import { wordsFor } from '../../i18n/translate.ts';
import type { Space } from '../catalogue.ts';
import { within, type Column } from './column.ts';
import { derivedColumns } from './derived-columns.ts';
import { columnsOf } from './schema-columns.ts';
import { publishedRecord } from './published-space.ts';
import { schemaOf } from './schemas.ts';
import { byId, linkTo, tableFrom, type Table } from './table.ts';

const recordColumns: readonly Column<Space>[] = within(columnsOf(schemaOf('space')), publishedRecord).map((column) =>
  column.name === 'id' ? { ...column, isRequired: true } : column,
);

/** Identifier and name first, then what a reader filters by, then the record's facts in the schema's order. */
const columns = [...recordColumns.slice(0, 2), ...derivedColumns, ...recordColumns.slice(2)];

/** `spaces.csv`: one row for each space. */
export const spacesTable: Table = tableFrom<Space>({
  name: 'spaces',
  ...wordsFor('table.spaces'),
  columns,
  primaryKey: ['id'],
  foreignKeys: [
    linkTo('municipality', 'municipalities', 'nis'),
    linkTo('province', 'provinces', 'nis'),
    linkTo('region', 'regions', 'nis'),
    linkTo('successor', 'spaces', 'id'),
    linkTo('same_building', 'spaces', 'id'),
  ],
  rowsOf: ({ spaces }) => spaces.toSorted(byId),
});
