import { wordsFor } from '../../i18n/translate.ts';
import type { Question } from '../catalogue.ts';
import { recordTable } from './record-table.ts';
import type { Table } from './table.ts';

/** `questions.csv`: one row for each parliamentary question. */
export const questionsTable: Table = recordTable<Question>({
  name: 'questions',
  ...wordsFor('table.questions'),
  kind: 'question',
  id: { ...wordsFor('column.questions.id'), example: '2021-05-25-contact-trades' },
  recordsOf: ({ questions }) => questions,
});
