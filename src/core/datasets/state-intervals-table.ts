import { wordsFor } from '../../i18n/translate.ts';
import { firstAddress } from '../as-of/on-day.ts';
import { publishedStates, type PublishedEvidence, type PublishedInterval } from '../as-of/published.ts';
import type { Catalogue } from '../catalogue.ts';
import type { SchemaNode } from '../schema-node.ts';
import { column, within, type Column } from './column.ts';
import { ownerColumn, ownerLink, spaceOwner } from './owner.ts';
import { columnsOf } from './schema-columns.ts';
import { itemOf, schemaOf } from './schemas.ts';
import { byId, tableFrom, type Table } from './table.ts';

interface Row {
  readonly id: string;
  /** From 1, the oldest first. */
  readonly number: number;
  readonly interval: PublishedInterval;
  readonly sources: Readonly<Record<string, string>>;
}

const intervalShape = itemOf(itemOf(schemaOf('as-of'), 'spaces'), 'intervals');
const evidenceShape = itemOf(intervalShape, 'evidence');

const columnsNamed = (shape: SchemaNode, names: readonly string[]): readonly Column<object>[] =>
  columnsOf(shape)
    .filter(({ name }) => names.includes(name))
    // Before the first dated evidence there is none.
    .map((found) => ({ ...found, isRequired: found.name === 'state' }));

const decidingOf = ({ interval }: Row): PublishedEvidence | undefined => interval.evidence[0];

const numberColumn: Column<Row> = column({
  name: 'number',
  type: 'integer',
  ...wordsFor('column.state_intervals.number'),
  isRequired: true,
  minimum: 1,
  cellOf: ({ number }) => number,
});

function* rowsOf({ spaces, release }: Catalogue): Iterable<Row> {
  for (const space of spaces.toSorted(byId)) {
    const { id, intervals, sources } = publishedStates(space, release.date);
    for (const [index, interval] of intervals.entries()) yield { id, number: index + 1, interval, sources };
  }
}

/** `state_intervals.csv`: one row for each interval of `as-of.json`, with the evidence that decides it. */
export const stateIntervalsTable: Table = tableFrom<Row>({
  name: 'state_intervals',
  ...wordsFor('table.state_intervals'),
  columns: [
    ownerColumn(spaceOwner),
    numberColumn,
    ...within(columnsNamed(intervalShape, ['state', 'from', 'until', 'earliest']), ({ interval }: Row) => interval),
    ...within(columnsNamed(evidenceShape, ['by', 'date']), (row: Row) => decidingOf(row) ?? {}),
    column({
      name: 'evidence',
      type: 'list',
      ...wordsFor('column.state_intervals.evidence'),
      example: ['1', '3'],
      cellOf: (row) => decidingOf(row)?.numbers.map(String),
    }),
    column({
      name: 'source',
      type: 'text',
      format: 'http-url',
      ...wordsFor('column.state_intervals.source'),
      cellOf: (row) => firstAddress(decidingOf(row), row.sources),
    }),
    column({
      name: 'last_evidence',
      type: 'date',
      ...wordsFor('column.state_intervals.last_evidence'),
      example: '2019-06-15',
      cellOf: ({ interval }) => interval.evidence.at(-1)?.date,
    }),
  ],
  primaryKey: ['space_id', numberColumn.name],
  foreignKeys: [ownerLink(spaceOwner)],
  rowsOf,
});
