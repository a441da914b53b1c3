import type { Words } from '../../i18n/locales.ts';
import { wordsFor, wordsOf } from '../../i18n/translate.ts';
import { fieldFrom, type Field } from '../fields.ts';
import { valueAt } from '../leaves.ts';
import { childOf, isFreeMap, resolved, type SchemaNode } from '../schema-node.ts';
import { column, snakeCase, within, type Column } from './column.ts';
import { ownerColumn, ownerLink, owners, tableLabel, type Owner } from './owner.ts';
import { columnsOf } from './schema-columns.ts';
import { schemaOf } from './schemas.ts';
import { linkTo, tableFrom, type ForeignKey, type Table } from './table.ts';

/** One entry of a map with free keys, e.g. the offer `day` of a space. */
interface Entry {
  readonly id: string;
  readonly key: string;
  readonly entry: object;
}

/** Where a table's name, or the column of its keys, is not simply made from the map's own key. */
interface Naming {
  readonly table?: string;
  /** Where the field's own label would name another table too. */
  readonly label?: Words;
  readonly keyColumn?: Pick<Column<Entry>, 'name' | 'label' | 'description'>;
  readonly link?: ForeignKey;
}

const keyShape = resolved({ $ref: 'common.schema.json#/$defs/key' });
const keyField = fieldFrom(keyShape, '');

const namings: Readonly<Record<string, Naming>> = {
  '/networks': {
    table: 'memberships',
    label: wordsOf('table.memberships.label'),
    keyColumn: {
      name: 'network_id',
      label: fieldFrom(schemaOf('network'), '').label,
      description: wordsOf('column.memberships.network_id.description'),
    },
    link: linkTo('network_id', 'networks', 'id'),
  },
  '/formerNames': {
    keyColumn: {
      name: 'name',
      ...wordsFor('column.former_names.name'),
    },
  },
};

const isMap = (value: unknown): value is Readonly<Record<string, object>> =>
  typeof value === 'object' && value !== null;

function entriesOf(id: string, record: object, pointer: string): readonly Entry[] {
  const map = valueAt(record, pointer);
  return isMap(map) ? Object.entries(map).map(([key, entry]) => ({ id, key, entry })) : [];
}

/** Keys of the schema's own form say so; other keys, such as former names, are text of any kind. */
function keyColumnOf({ propertyNames }: SchemaNode, { keyColumn }: Naming): Column<Entry> {
  const { label, description } = keyField;
  const { pattern } = keyShape;
  const isPlain = propertyNames !== undefined && pattern !== undefined;
  return column({
    name: 'key',
    type: 'text',
    label,
    description,
    ...keyColumn,
    isRequired: true,
    ...(isPlain && { pattern }),
    cellOf: ({ key }) => key,
  });
}

function entryTable(owner: Owner, field: Field, node: SchemaNode): Table {
  const { pointer, key, label, description } = field;
  const naming = namings[pointer] ?? {};
  const keyColumn = keyColumnOf(node, naming);
  const entryShape = childOf(node, '*') ?? {};
  return tableFrom<Entry>({
    name: owner.prefix + (naming.table ?? snakeCase(key)),
    label: tableLabel(owner, naming.label ?? label),
    description,
    columns: [
      ownerColumn(owner),
      keyColumn,
      ...within(columnsOf(entryShape, `${pointer}/*`), ({ entry }: Entry) => entry),
    ],
    primaryKey: [owner.key, keyColumn.name],
    foreignKeys: [ownerLink(owner), ...(naming.link ? [naming.link] : [])],
    rowsOf: (catalogue) =>
      owner
        .recordsOf(catalogue)
        .values()
        .flatMap(({ id, record }) => entriesOf(id, record, pointer)),
  });
}

/** A table for each map with free keys, e.g. a space's offers: one row for each entry. */
function entryTablesOf(owner: Owner): readonly Table[] {
  return Object.entries(owner.schema.properties ?? {})
    .filter(([, raw]) => isFreeMap(resolved(raw)))
    .map(([key, raw]) => entryTable(owner, fieldFrom(raw, `/${key}`), resolved(raw)));
}

/** `offers.csv`, `memberships.csv`, `former_names.csv`, `former_sites.csv`, `statistic_values.csv`, `question_parts.csv` and so on. */
export const entryTables: readonly Table[] = owners.flatMap(entryTablesOf);
