import { recordTable } from './record-table.ts';
import { linkTo, type Table } from './table.ts';

/** `events.csv`: one row for each event of the timeline. */
export const eventsTable: Table = recordTable({
  kind: 'event',
  name: 'events',
  example: '2012-05-11-esco',
  foreignKeys: [linkTo('region', 'regions', 'nis')],
  recordsOf: ({ events }) => events,
});
