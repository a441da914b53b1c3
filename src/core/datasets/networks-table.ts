import { wordsFor } from '../../i18n/translate.ts';
import type { Network } from '../catalogue.ts';
import { column, within, type Column } from './column.ts';
import { columnsOf } from './schema-columns.ts';
import { schemaOf } from './schemas.ts';
import { byId, linkTo, tableFrom, type Table } from './table.ts';

const idColumn: Column<Network> = column({
  name: 'id',
  type: 'text',
  ...wordsFor('column.networks.id'),
  isRequired: true,
  pattern: '^[a-z0-9]+(-[a-z0-9]+)*$',
  example: 'creative-wallonia',
  cellOf: ({ id }) => id,
});

/** `networks.csv`: one row for each network, label, programme or chain. */
export const networksTable: Table = tableFrom<Network>({
  name: 'networks',
  ...wordsFor('table.networks'),
  columns: [idColumn, ...within(columnsOf(schemaOf('network')), ({ record }: Network) => record)],
  primaryKey: ['id'],
  foreignKeys: [
    linkTo('region', 'regions', 'nis'),
    linkTo('part_of', 'networks', 'id'),
    linkTo('successor', 'networks', 'id'),
  ],
  rowsOf: ({ networks }) => networks.toSorted(byId),
});
