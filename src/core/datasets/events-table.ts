import { wordsFor } from '../../i18n/translate.ts';
import type { TimelineEvent } from '../catalogue.ts';
import { recordTable } from './record-table.ts';
import { linkTo, type Table } from './table.ts';

/** `events.csv`: one row for each event of the timeline. */
export const eventsTable: Table = recordTable<TimelineEvent>({
  name: 'events',
  ...wordsFor('table.events'),
  kind: 'event',
  id: { ...wordsFor('column.events.id'), example: '2012-05-11-esco' },
  foreignKeys: [linkTo('region', 'regions', 'nis')],
  recordsOf: ({ events }) => events,
});
