import { wordsFor } from '../../i18n/translate.ts';
import type { Term } from '../catalogue.ts';
import { recordTable } from './record-table.ts';
import type { Table } from './table.ts';

/** `glossary.csv`: one row for each term. */
export const glossaryTable: Table = recordTable<Term>({
  name: 'glossary',
  ...wordsFor('table.glossary'),
  kind: 'term',
  id: { ...wordsFor('column.glossary.id'), example: 'third-place' },
  recordsOf: ({ terms }) => terms,
});
