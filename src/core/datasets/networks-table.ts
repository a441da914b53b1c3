import { recordTable } from './record-table.ts';
import { linkTo, type Table } from './table.ts';

/** `networks.csv`: one row for each network, label, programme or chain. */
export const networksTable: Table = recordTable({
  kind: 'network',
  name: 'networks',
  example: 'creative-wallonia',
  foreignKeys: [
    linkTo('region', 'regions', 'nis'),
    linkTo('part_of', 'networks', 'id'),
    linkTo('successor', 'networks', 'id'),
  ],
  recordsOf: ({ networks }) => networks,
});
