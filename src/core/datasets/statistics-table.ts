import { wordsFor } from '../../i18n/translate.ts';
import type { Statistic } from '../catalogue.ts';
import { recordTable } from './record-table.ts';
import type { Table } from './table.ts';

/** `statistics.csv`: one row for each series of published counts; the counts are the table `statistic_values`. */
export const statisticsTable: Table = recordTable<Statistic>({
  name: 'statistics',
  ...wordsFor('table.statistics'),
  kind: 'statistic',
  id: { ...wordsFor('column.statistics.id'), example: 'coworking-spaces-belgium' },
  recordsOf: ({ statistics }) => statistics,
});
