import { wordsFor } from '../../i18n/translate.ts';
import type { Network } from '../catalogue.ts';
import { recordTable } from './record-table.ts';
import { linkTo, type Table } from './table.ts';

/** `networks.csv`: one row for each network, label, programme or chain. */
export const networksTable: Table = recordTable<Network>({
  name: 'networks',
  ...wordsFor('table.networks'),
  kind: 'network',
  id: { ...wordsFor('column.networks.id'), example: 'creative-wallonia' },
  foreignKeys: [
    linkTo('region', 'regions', 'nis'),
    linkTo('part_of', 'networks', 'id'),
    linkTo('successor', 'networks', 'id'),
  ],
  recordsOf: ({ networks }) => networks,
});
