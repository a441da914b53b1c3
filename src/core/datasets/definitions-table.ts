import { wordsFor } from '../../i18n/translate.ts';
import type { Definition, Space } from '../catalogue.ts';
import { criteria } from '../criteria/criteria.ts';
import { answers } from '../criteria/answer.ts';
import { answersOf, type Answered } from '../definitions/answers.ts';
import { column, plainChoices } from './column.ts';
import { ownerColumn, ownerLink, spaceOwner } from './owner.ts';
import { byId, linkTo, tableFrom, type Table } from './table.ts';

interface Row extends Answered {
  readonly id: string;
  readonly definition: string;
}

const rowsFor = (definition: Definition, space: Space): readonly Row[] =>
  answersOf(definition, [space]).map((answered) => ({ ...answered, id: space.id, definition: definition.id }));

/** `definitions.csv`: what each named definition says of each space, of whatever state, and by which criteria and facts. */
export const definitionsTable: Table = tableFrom<Row>({
  name: 'definitions',
  ...wordsFor('table.definitions'),
  columns: [
    ownerColumn(spaceOwner),
    column({
      name: 'definition',
      type: 'text',
      ...wordsFor('column.definitions.definition'),
      isRequired: true,
      pattern: '^[a-z0-9]+(-[a-z0-9]+)*$',
      example: 'strict-2012',
      cellOf: ({ definition }) => definition,
    }),
    column({
      name: 'answer',
      type: 'choice',
      ...wordsFor('column.definitions.answer'),
      isRequired: true,
      choices: plainChoices(answers),
      example: 'unknown',
      cellOf: ({ answer }) => answer,
    }),
    column({
      name: 'criteria',
      type: 'list',
      ...wordsFor('column.definitions.criteria'),
      choices: plainChoices(criteria.map(({ id }) => id)),
      example: ['host', 'values'],
      cellOf: (row) => (row.criteria.length > 0 ? row.criteria : undefined),
    }),
    column({
      name: 'beyond',
      type: 'list',
      ...wordsFor('column.definitions.beyond'),
      example: ['liability-cover'],
      cellOf: ({ beyond }) => (beyond.length > 0 ? beyond : undefined),
    }),
    column({
      name: 'pointers',
      type: 'list',
      ...wordsFor('column.definitions.pointers'),
      example: ['/community/host', '/community/values'],
      cellOf: ({ because }) => (because.length > 0 ? because : undefined),
    }),
  ],
  primaryKey: [spaceOwner.key, 'definition'],
  foreignKeys: [ownerLink(spaceOwner), linkTo('definition', 'named_definitions', 'id')],
  rowsOf: ({ spaces, definitions }) => {
    const asked = definitions.toSorted(byId);
    return spaces
      .toSorted(byId)
      .values()
      .flatMap((space) => asked.flatMap((definition) => rowsFor(definition, space)));
  },
});
