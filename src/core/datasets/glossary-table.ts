import { recordTable } from './record-table.ts';
import type { Table } from './table.ts';

/** `glossary.csv`: one row for each term. */
export const glossaryTable: Table = recordTable({
  kind: 'term',
  name: 'glossary',
  example: 'third-place',
  recordsOf: ({ terms }) => terms,
});
