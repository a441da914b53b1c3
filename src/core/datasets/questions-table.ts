import { recordTable } from './record-table.ts';
import type { Table } from './table.ts';

/** `questions.csv`: one row for each parliamentary question. */
export const questionsTable: Table = recordTable({
  kind: 'question',
  name: 'questions',
  example: '2021-05-25-contact-trades',
  recordsOf: ({ questions }) => questions,
});
