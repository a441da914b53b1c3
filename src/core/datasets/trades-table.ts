import { wordsFor } from '../../i18n/translate.ts';
import type { Trade } from '../catalogue.ts';
import { recordTable } from './record-table.ts';
import type { Table } from './table.ts';

/** `trades.csv`: one row for each trade that receives clients. */
export const tradesTable: Table = recordTable<Trade>({
  name: 'trades',
  ...wordsFor('table.trades'),
  kind: 'trade',
  id: { ...wordsFor('column.trades.id'), example: 'physiotherapist' },
  recordsOf: ({ trades }) => trades,
});
