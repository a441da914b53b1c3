import { wordsFor, wordsOf } from '../../i18n/translate.ts';
import { evidenceOf, type Evidence } from '../evidence.ts';
import { fieldFrom, fieldNamed } from '../fields.ts';
import type { Catalogue } from '../catalogue.ts';
import { childOf, resolved } from '../schema-node.ts';
import { column, within, type Column } from './column.ts';
import { ownerColumn, ownerLink, owners, tableLabel, type Owner } from './owner.ts';
import { columnsOf } from './schema-columns.ts';
import { itemOf } from './schemas.ts';
import { tableFrom, type Table } from './table.ts';

interface Row extends Evidence {
  readonly id: string;
}

const rowsIn = (owner: Owner, catalogue: Catalogue): IteratorObject<Row> =>
  owner
    .recordsOf(catalogue)
    .values()
    .flatMap(({ id, record }) => evidenceOf(record).map((evidence) => ({ ...evidence, id })));

const numberColumn: Column<Row> = column({
  name: 'number',
  type: 'integer',
  ...wordsFor('column.evidence.number'),
  isRequired: true,
  minimum: 1,
  cellOf: ({ number }) => number,
});

/** One row for each source, or each check, of every record. */
function evidenceTable(owner: Owner, list: 'sources' | 'checks', itemIn: (row: Row) => object | undefined): Table {
  // The same shape for every owner; the schema of spaces tells it.
  const { label, description } = fieldNamed(`/${list}`);
  return tableFrom<Row>({
    name: owner.prefix + list,
    label: tableLabel(owner, label),
    description,
    columns: [
      ownerColumn(owner),
      numberColumn,
      ...within(columnsOf(itemOf(owner.schema, list), `/${list}/*`), (row: Row) => itemIn(row) ?? {}),
    ],
    primaryKey: [owner.key, numberColumn.name],
    foreignKeys: [ownerLink(owner)],
    rowsOf: (catalogue) => rowsIn(owner, catalogue).filter((row) => itemIn(row)),
  });
}

interface Contradicted extends Row {
  readonly pointer: string;
  readonly value: unknown;
}

const pointerField = fieldFrom(resolved({ $ref: 'common.schema.json#/$defs/pointer' }), '');

const contradictionColumns: readonly Column<Contradicted>[] = [
  column({
    name: 'pointer',
    type: 'text',
    label: pointerField.label,
    description: wordsOf('column.contradictions.pointer.description'),
    isRequired: true,
    example: '/opened',
    cellOf: ({ pointer }) => pointer,
  }),
  column({
    name: 'value',
    type: 'text',
    ...wordsFor('column.contradictions.value'),
    isRequired: true,
    example: '"2012"',
    cellOf: ({ value }) => JSON.stringify(value),
  }),
];

const contradictedBy = (row: Row): readonly Contradicted[] =>
  Object.entries(row.contradicts).map(([pointer, value]) => ({ ...row, pointer, value }));

function contradictionTable(owner: Owner): Table {
  return tableFrom<Contradicted>({
    name: `${owner.prefix}contradictions`,
    label: tableLabel(owner, wordsOf('table.contradictions.label')),
    description: wordsOf('table.contradictions.description'),
    columns: [ownerColumn(owner), numberColumn, ...contradictionColumns],
    primaryKey: [owner.key, numberColumn.name, 'pointer'],
    foreignKeys: [ownerLink(owner)],
    rowsOf: (catalogue) => rowsIn(owner, catalogue).flatMap(contradictedBy),
  });
}

const lists = { sources: ({ source }: Row) => source, checks: ({ check }: Row) => check } as const;

/** A table for each list of evidence that the schema has, and one of what it states otherwise. */
function evidenceTablesOf(owner: Owner): readonly Table[] {
  const kept = (['sources', 'checks'] as const).filter((list) => childOf(owner.schema, list));
  return [...kept.map((list) => evidenceTable(owner, list, lists[list])), contradictionTable(owner)];
}

/** `sources.csv`, `checks.csv`, `contradictions.csv`, and the same of networks, series and definitions, which have no checks. */
export const evidenceTables: readonly Table[] = owners.flatMap(evidenceTablesOf);
