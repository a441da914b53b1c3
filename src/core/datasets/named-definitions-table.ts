import { wordsFor } from '../../i18n/translate.ts';
import type { Definition } from '../catalogue.ts';
import { column } from './column.ts';
import { recordTable } from './record-table.ts';
import { linkTo, type Table } from './table.ts';

/** `named_definitions.csv`: one row for each definition; what it says of each space is the table `definitions`. */
export const namedDefinitionsTable: Table = recordTable<Definition>({
  name: 'named_definitions',
  ...wordsFor('table.named_definitions'),
  kind: 'definition',
  id: { ...wordsFor('column.definitions.definition'), example: 'strict-2012' },
  more: [
    // A formula nests as deep as it likes, which no column can: so it stands as it is written.
    column<Definition>({
      name: 'formula',
      type: 'text',
      ...wordsFor('column.named_definitions.formula'),
      isRequired: true,
      pointer: '/formula',
      cellOf: ({ record }) => JSON.stringify(record.formula),
    }),
  ],
  foreignKeys: [linkTo('network', 'networks', 'id')],
  recordsOf: ({ definitions }) => definitions,
});
