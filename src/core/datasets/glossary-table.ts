import { wordsFor } from '../../i18n/translate.ts';
import type { Term } from '../catalogue.ts';
import { column, within } from './column.ts';
import { columnsOf } from './schema-columns.ts';
import { schemaOf } from './schemas.ts';
import { byId, tableFrom, type Table } from './table.ts';

/** `glossary.csv`: one row for each term. */
export const glossaryTable: Table = tableFrom<Term>({
  name: 'glossary',
  ...wordsFor('table.glossary'),
  columns: [
    column<Term>({
      name: 'id',
      type: 'text',
      ...wordsFor('column.glossary.id'),
      isRequired: true,
      pattern: '^[a-z0-9]+(-[a-z0-9]+)*$',
      example: 'third-place',
      cellOf: ({ id }) => id,
    }),
    ...within(columnsOf(schemaOf('term')), ({ record }: Term) => record),
  ],
  primaryKey: ['id'],
  foreignKeys: [],
  rowsOf: ({ terms }) => terms.toSorted(byId),
});
