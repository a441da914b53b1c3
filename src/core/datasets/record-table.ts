import { wordsFor } from '../../i18n/translate.ts';
import type { Catalogue, Filed } from '../catalogue.ts';
import type { JudgedKind } from '../record-schemas.ts';
import { column, within } from './column.ts';
import { columnsOf } from './schema-columns.ts';
import { schemaOf } from './schemas.ts';
import { byId, tableFrom, type ForeignKey, type Table } from './table.ts';

interface Filing {
  readonly kind: JudgedKind;
  /** Name of the table, under which its words stand: `table.<name>`, `column.<name>.id`. */
  readonly name: 'networks' | 'glossary' | 'questions' | 'events';
  /** Identifier of a record, e.g. `creative-wallonia`. */
  readonly example: string;
  readonly foreignKeys?: readonly ForeignKey[];
  readonly recordsOf: (catalogue: Catalogue) => readonly Filed<object>[];
}

/** A table of all records of one kind: the identifier, then a column for each fact of its schema that a cell can hold. */
export const recordTable = ({ kind, name, example, foreignKeys = [], recordsOf }: Filing): Table =>
  tableFrom<Filed<object>>({
    name,
    ...wordsFor(`table.${name}`),
    columns: [
      column({
        name: 'id',
        type: 'text',
        ...wordsFor(`column.${name}.id`),
        isRequired: true,
        pattern: '^[a-z0-9]+(-[a-z0-9]+)*$',
        example,
        cellOf: ({ id }) => id,
      }),
      ...within(columnsOf(schemaOf(kind)), ({ record }: Filed<object>) => record),
    ],
    primaryKey: ['id'],
    foreignKeys,
    rowsOf: (catalogue) => recordsOf(catalogue).toSorted(byId),
  });
