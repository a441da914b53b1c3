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

const tableIn = (order: (a: Space, b: Space) => number): Table =>
  tableFrom<Space>({
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
    rowsOf: ({ spaces }) => spaces.toSorted(order),
  });

/** `spaces.csv`: one row for each space. */
export const spacesTable: Table = tableIn(byId);

/** The code of its municipality, which begins as those of its neighbours do; of its Region where no more is known. */
const codeOf = ({ place }: Space): string => place.municipality?.nis ?? place.region?.nis ?? '';

const byPlace = (a: Space, b: Space): number => {
  const [left, right] = [codeOf(a), codeOf(b)];
  return left === right ? byId(a, b) : left < right ? -1 : 1;
};

/** The same rows, those of one municipality together: for a format of which a reader fetches only what lies where it looks. */
export const spacesByPlace: Table = tableIn(byPlace);
